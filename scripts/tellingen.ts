// `npm run tellingen`: the counts of the months that are over, as CSV.
import { readConfig } from '../src/server/http/config.ts';
import { monthOf } from '../src/server/outbox/storage-counts.ts';
import { withStorage } from '../src/server/outbox/with-storage.ts';
import { writeTellingen } from '../src/server/outbox/write-tellingen.ts';

process.exitCode = await withStorage(
  () => {
    const { databaseUrl, databaseFile } = readConfig(process.env);
    return databaseUrl ?? databaseFile;
  },
  async (storage) => {
    process.stdout.write(writeTellingen(await storage.readTellingen(), monthOf(Date.now())));
    process.stderr.write('De lopende maand komt erbij als zij voorbij is.\n');
    return 0;
  },
  (line) => process.stderr.write(`${line}\n`),
);
