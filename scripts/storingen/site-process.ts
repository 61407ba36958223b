import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from '../machine/root.mjs';

/** The entry as operators start it. */
export const MAIN = 'src/server/http/main.ts';

export interface SiteProcess {
  child: ChildProcess;
  /** 0: it did not start. */
  port: number;
  /** All that it wrote so far. */
  output(): string;
  /** Resolves with its exit code, or `null` when a signal killed it. */
  exited: Promise<number | null>;
  /** Ends it with a signal and waits until it is gone. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/**
 * Starts the site in a process of its own; resolves when it is ready or has ended.
 * @param command program and arguments, as typed
 */
export async function startSite(
  command: string[],
  env: Record<string, string>,
  options: SpawnOptions = {},
): Promise<SiteProcess> {
  const [program, ...args] = command;
  const child = spawn(program!, args, {
    cwd: ROOT,
    ...options,
    env: { PATH: process.env.PATH, SITE_URL: 'http://localhost', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const ready = new Promise<void>((done) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        text += chunk.toString('utf8');
        if (text.includes('Stoppen: Ctrl+C')) done();
      });
  });
  // `close`, not `exit`: all that it wrote has then been read.
  const exited = once(child, 'close').then(([code]) => code as number | null);
  await Promise.race([ready, exited]);
  const port = Number(/http:\/\/localhost:(\d+)/.exec(text)?.[1] ?? 0);
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    return exited;
  };
  return { child, port, output: () => text, exited, end };
}
