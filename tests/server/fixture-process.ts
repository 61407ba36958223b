import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { onTestFinished } from 'vitest';

export interface SiteProcess {
  child: ChildProcess;
  port: number;
  /** All that it wrote so far. */
  output(): string;
  /** Ends it with a signal; gives its exit code, or `null` when the signal killed it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** The entry as an operator starts it, in a process of its own. Resolves when it is ready or has ended. */
export async function startSiteProcess(env: Record<string, string>): Promise<SiteProcess> {
  const child = spawn(process.execPath, ['src/server/http/main.ts'], {
    env: {
      PATH: process.env.PATH,
      SITE_URL: 'http://localhost',
      PORT: '0',
      FORMULIER_MINSTE_SECONDEN: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    return (await exited)[0];
  };
  onTestFinished(
    async () => void (child.exitCode === null && child.signalCode === null && (await end('SIGKILL'))),
  );
  const ready = new Promise<void>((resolve) =>
    child.stdout.on('data', () => text.includes('Stoppen: Ctrl+C') && resolve()),
  );
  await Promise.race([ready, exited]);
  const port = Number(/http:\/\/localhost:(\d+)/.exec(text)?.[1] ?? 0);
  return { child, port, output: () => text, end };
}

/** Posts a form; rejects when the process is gone. */
export function postForm(
  port: number,
  path: string,
  fields: Record<string, string>,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = {
      Origin: `http://localhost:${port}`,
      Host: `localhost:${port}`,
      'Content-Type': 'application/x-www-form-urlencoded',
      Connection: 'close',
    };
    const req = request({ host: '127.0.0.1', port, path, method: 'POST', headers }, (res) => {
      let text = '';
      res.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
      res.on('end', () => resolve({ status: res.statusCode ?? 0, text }));
      res.on('error', reject);
    });
    req.on('error', reject);
    req.end(new URLSearchParams(fields).toString());
  });
}
