// `npm run terugzetten -- <bestand> [--vervang]`: puts a copy of all requests back, with the site stopped.
import { readConfig } from '../src/server/http/config.ts';
import { restoreBackup } from '../src/server/outbox/backup.ts';
import { runForOperator } from './machine/run-for-operator.ts';

await runForOperator('npm run terugzetten -- <bestand> [--vervang]', 1, async ([source], flags) => {
  const { databaseUrl, databaseFile } = readConfig(process.env);
  const aside = await restoreBackup(databaseUrl ?? databaseFile, source!, {
    replace: flags.has('--vervang'),
    now: Date.now(),
  });
  const earlier =
    aside === undefined
      ? ''
      : ` Wat er stond, staat nu in ${aside}; verwijder dat als u het niet meer nodig hebt.`;
  return `De kopie is teruggezet.${earlier} Start de site. Een mail die na de kopie is verstuurd, kan nog een keer komen, met hetzelfde kenmerk.`;
});
