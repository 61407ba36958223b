import { relative } from 'node:path';
import { createLog } from '../log.ts';
import { readConfig } from './config.ts';
import type { Config } from './config.ts';
import { startServer } from './start-server.ts';
import type { RunningServer } from './start-server.ts';
import { guardOutput } from './private-output.ts';

// The entry of the running site: `npm run serve`. Settings come from the environment; see docs/beheer.md.
guardOutput(process.stdout);
guardOutput(process.stderr);

try {
  const config = readConfig(process.env);
  const log = createLog((line) => process.stdout.write(line), Date.now);
  const server = await startServer(config, log);
  announce(server, config);
  stopOnSignal(server, () => log({ soort: 'server', staat: 'gestopt' }));
} catch (error) {
  const known = error instanceof Error && ['ConfigFout', 'OpslagStoring'].includes(error.name);
  process.stderr.write(`De site start niet. ${known ? error.message : String((error as Error).stack)}\n`);
  process.exit(1);
}

function announce({ url, demo }: RunningServer, config: Config): void {
  const lines = [
    `De site staat klaar op ${url.replace('127.0.0.1', 'localhost')}`,
    config.smtpUrl === undefined
      ? `Er is geen mailserver (SMTP_URL). Elke mail komt als bestand in ${shorten(config.postDir)}/`
      : 'Mail gaat via de mailserver uit SMTP_URL.',
    ...(demo
      ? ['Dit is een demo: de loketten zijn voorbeelden en zoekmachines mogen de site niet opnemen.']
      : []),
    'Stoppen: Ctrl+C',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function stopOnSignal(server: RunningServer, done: () => void): void {
  let stopping = false;
  const stop = (): void => {
    // Ctrl+C reaches this process twice when `npm start` passes it on: the second must not cut what is under way.
    if (stopping) return;
    stopping = true;
    void server.stop().then(() => {
      done();
      process.exit(0);
    });
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
}

/** As the operator would type it: from here where that is shorter. */
function shorten(folder: string): string {
  const path = relative('', folder);
  return path.startsWith('..') ? folder : path;
}
