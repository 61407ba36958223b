import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { readStamp } from '../build/stamp.ts';
import { ROOT } from '../machine/root.mjs';
import { DIST } from './built-pages.ts';

/** The built site, running for as long as a script or the tests need it. */
export interface ServedSite {
  /** `http://localhost:<port>`, without a slash at the end. */
  base: string;
  /** Ends it as an operator would; gives its exit code. */
  stop(): Promise<number>;
}

/**
 * Serves `dist/` on a free port of this machine, with its own folder for requests and mails.
 * @param hear gets every line that the server writes, also its errors; without it errors go to this program's own
 * @throws when the site was not built, or its server stops at the start
 */
export async function serveSite(
  varDir: string,
  env: NodeJS.ProcessEnv = {},
  hear?: (line: string) => void,
): Promise<ServedSite> {
  if (readStamp(DIST) === undefined)
    throw new Error('De site is niet gebouwd, of niet tot het eind. Doe eerst: npm run build');
  const port = await findFreePort();
  const server = spawn(process.execPath, ['src/server/http/main.ts'], {
    cwd: ROOT,
    env: {
      ...withoutSettings(),
      PORT: String(port),
      VAR_DIR: varDir,
      LOG_VERZOEKEN: '0',
      ...AS_A_PROGRAM,
      ...env,
    },
    stdio: ['ignore', 'pipe', hear ? 'pipe' : 'inherit'],
  });
  const lines: string[] = [];
  const ended = once(server, 'exit').then(([code]) => Number(code));
  let stopping = false;
  void ended.then((code) => {
    if (!stopping)
      process.stderr.write(`De server is uit zichzelf gestopt (code ${code}).\n${lines.join('\n')}\n`);
  });
  if (hear)
    for (const output of [server.stdout!, server.stderr!])
      createInterface({ input: output }).on('line', hear);
  await Promise.race([listening(server.stdout!, lines), ended]);
  if (server.exitCode !== null) throw new Error('De server stopte meteen. De reden staat hierboven.');
  return {
    base: `http://localhost:${port}`,
    stop: () => {
      stopping = true;
      server.kill('SIGTERM');
      return ended;
    },
  };
}

/** A script fills in faster than a person, and sends more than one visitor would. */
const AS_A_PROGRAM = {
  FORMULIER_MINSTE_SECONDEN: '0',
  LIMIET_PER_ADRES: '100000',
  LIMIET_PER_AFZENDER: '100000',
};

/** Settings of the person's own shell must not decide what tests see. */
function withoutSettings(): NodeJS.ProcessEnv {
  const { PATH, HOME, TZ } = process.env;
  return { PATH, HOME, TZ };
}

/** Resolves when the server says that it listens; keeps the last lines of what it prints. */
function listening(output: NodeJS.ReadableStream, lines: string[]): Promise<void> {
  return new Promise((resolve) => {
    createInterface({ input: output }).on('line', (line) => {
      lines.push(line);
      if (lines.length > 20) lines.shift();
      if (line.startsWith('De site staat klaar')) resolve();
    });
  });
}

/** A port of this machine that nobody listens on. */
export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
