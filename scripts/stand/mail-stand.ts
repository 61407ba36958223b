import type { Stand } from '../../src/domain/versheid/stand.ts';
import { readConfig } from '../../src/server/http/config.ts';
import { queueStandMails } from '../../src/server/outbox/stand-mails.ts';
import { withStorage } from '../../src/server/outbox/with-storage.ts';

/** Queues the mails of this month in the storage of the site; gives the exit code. */
export function mailStand(stand: Stand): Promise<number> {
  const { databaseUrl, databaseFile, afzender } = readConfig(process.env);
  return withStorage(
    () => databaseUrl ?? databaseFile,
    async (storage) => {
      const mailDomein = afzender.slice(afzender.indexOf('@') + 1);
      const { nieuw, eerder, nietNodig, zonderMailbox } = await queueStandMails({
        storage,
        stand,
        mailDomein,
        now: Date.now(),
      });
      process.stdout.write(
        `${nieuw} mails klaargezet. ${eerder} waren er deze maand al. ${nietNodig} loketten hebben niets te doen.\n`,
      );
      for (const naam of zonderMailbox) process.stderr.write(`${naam} heeft geen mailbox: geen mail.\n`);
      return 0;
    },
    (line) => process.stderr.write(`${line}\n`),
  );
}
