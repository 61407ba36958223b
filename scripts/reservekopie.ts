// `npm run reservekopie -- <bestand>`: copies all requests to one file, also while the site runs.
import { readConfig } from '../src/server/http/config.ts';
import { makeBackup } from '../src/server/outbox/backup.ts';
import { runForOperator } from './machine/run-for-operator.ts';

await runForOperator('npm run reservekopie -- <bestand>', 1, async ([target]) => {
  const { databaseUrl, databaseFile } = readConfig(process.env);
  await makeBackup(databaseUrl ?? databaseFile, target!);
  return `De kopie staat in ${target}. Er staan persoonsgegevens in: bewaar haar niet langer dan 30 dagen.`;
});
