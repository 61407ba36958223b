import { setTimeout } from 'node:timers/promises';
import type { Balie, RunTimeData } from '../../domain/afspraak/aanvraag.ts';
import type { Log } from '../log.ts';
import { createMailSender } from '../mail/send-mail.ts';
import { writeBrief } from '../mail/write-brief.ts';
import { createBalie } from '../outbox/balie.ts';
import { startPurge } from '../outbox/purge.ts';
import { openSqliteStorage } from '../outbox/sqlite-storage.ts';
import type { OutboxStorage } from '../outbox/storage.ts';
import { startWorker } from '../outbox/worker.ts';
import { readSecret } from '../secret.ts';
import type { Config } from './config.ts';

export interface Outbox {
  balie: Balie;
  storage: OutboxStorage;
  /** Ends after the mails under way; closes the database. */
  stop(): Promise<void>;
}

/** How long a stop waits for mails under way, in milliseconds. */
const STOP_WITHIN = 30_000;

/** Opens the storage and starts the worker and the daily purge. Once in a process. */
export function startOutbox(config: Config, gegevens: RunTimeData, log: Log, now: () => number, wrap = (storage: OutboxStorage): OutboxStorage => storage): Outbox {
  const { siteUrl, postDir, smtpUrl, afzender } = config;
  const sleutel = readSecret(config.varDir, config.formulierSleutel);
  const storage = wrap(openSqliteStorage(config.databaseFile, now()));
  const send = createMailSender({ smtpUrl, postDir, afzender });
  const worker = startWorker({
    storage,
    log,
    now,
    deliver: async (bericht) => send(writeBrief(bericht, gegevens, siteUrl, now())),
  });
  const endPurge = startPurge({ storage, postDir, log, now });
  const balie = createBalie({
    storage,
    sleutel,
    log,
    now,
    loketten: gegevens.loketten,
    mailDomein: afzender.slice(afzender.indexOf('@') + 1),
    onAccepted: worker.wake,
  });
  return {
    balie,
    storage,
    stop: async () => {
      endPurge();
      // A mail that takes longer is taken over after the next start, when its lease has ended.
      await Promise.race([worker.stop(), setTimeout(STOP_WITHIN, undefined, { ref: false })]);
      await storage.close();
    },
  };
}
