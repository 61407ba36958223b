// `npm run wachtrij`: the mails that did not leave yet. Also: toon <id>, opnieuw <id>, parkeer <id>.
import { createInterface } from 'node:readline/promises';
import { readConfig } from '../src/server/http/config.ts';
import { runWachtrij } from '../src/server/outbox/wachtrij.ts';
import { withStorage } from '../src/server/outbox/with-storage.ts';

const { stdin, stdout, stderr } = process;

async function ask(vraag: string): Promise<string> {
  const terminal = createInterface({ input: stdin, output: stdout });
  try {
    return await terminal.question(vraag);
  } finally {
    terminal.close();
  }
}

process.exitCode = await withStorage(
  () => {
    const { databaseUrl, databaseFile } = readConfig(process.env);
    return databaseUrl ?? databaseFile;
  },
  (storage) =>
    runWachtrij({
      storage,
      args: process.argv.slice(2),
      write: (line) => stdout.write(`${line}\n`),
      ...(stdin.isTTY ? { ask } : {}),
      now: Date.now(),
    }),
  (line) => stderr.write(`${line}\n`),
);
