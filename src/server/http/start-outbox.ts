import { setTimeout } from 'node:timers/promises';
import type { RunTimeData } from '../../domain/afspraak/aanvraag.ts';
import type { Balie } from '../../domain/afspraak/balie.ts';
import type { Log } from '../log.ts';
import { createMailSender } from '../mail/send-mail.ts';
import { writeBrief } from '../mail/write-brief.ts';
import { createBalie } from '../outbox/balie.ts';
import { createCounters } from '../outbox/counters.ts';
import { openStorage } from '../outbox/open-storage.ts';
import { createOperator } from '../outbox/operator.ts';
import { startPurge } from '../outbox/purge.ts';
import { createLimits } from '../outbox/rate-limits.ts';
import { startReminders } from '../outbox/reminders.ts';
import { startRepeat } from '../outbox/repeat.ts';
import type { OutboxStorage } from '../outbox/storage.ts';
import { startSweeper } from '../outbox/sweeper.ts';
import { startWorker } from '../outbox/worker.ts';
import { readSecret } from '../secret.ts';
import type { Config } from './config.ts';

export interface Outbox {
  balie: Balie;
  storage: OutboxStorage;
  /** Ends after the mails under way; closes the database. */
  stop(): Promise<void>;
}

/** How long a stop waits for what is under way, in milliseconds. */
const STOP_WITHIN = 30_000;
/** Counts of this long may be lost when the process is killed. */
const FLUSH_EVERY = 60_000;

/**
 * Opens the storage and starts what runs beside the pages: sending, reminding, repairing, purging, counting. Once in a
 * process; resolves after the first purge, so that the site is healthy when it answers.
 */
export async function startOutbox(
  config: Config,
  gegevens: RunTimeData,
  log: Log,
  now: () => number,
  wrap = (storage: OutboxStorage): OutboxStorage => storage,
): Promise<Outbox> {
  const { siteUrl, postDir, smtpUrl, afzender, dkim, limieten, minsteSeconden } = config;
  const { loketten } = gegevens;
  const sleutel = readSecret(config.varDir, config.formulierSleutel);
  const storage = wrap(await openStorage(config.databaseUrl ?? config.databaseFile, now()));
  const mailDomein = afzender.slice(afzender.indexOf('@') + 1);
  const operator = createOperator(config.beheerMail, mailDomein);
  const send = createMailSender({ smtpUrl, postDir, afzender, dkim });
  const worker = startWorker({
    storage,
    log,
    now,
    operator,
    deliver: async (bericht) => send(writeBrief(bericht, gegevens, { siteUrl, sleutel, now: now() })),
  });
  const onQueued = worker.wake;
  const counters = createCounters({ storage, regios: Object.keys(loketten), now });
  const purging = startPurge({ storage, postDir, log, now, operator, onQueued });
  const repeats = [
    purging,
    startReminders({ storage, loketten, mailDomein, log, now, onQueued }),
    startSweeper({ storage, log, now, onQueued }),
    startRepeat({ every: FLUSH_EVERY, waar: 'tellen', log, work: counters.flush }),
  ];
  const balie = createBalie({
    storage,
    sleutel,
    log,
    now,
    loketten,
    redactieMailbox: gegevens.redactieMailbox,
    mailDomein,
    minsteSeconden,
    onQueued,
    counters,
    limits: createLimits(limieten),
  });
  await purging.first;
  return {
    balie,
    storage,
    stop: async () => {
      const ended = Promise.all([worker.stop(), ...repeats.map((repeat) => repeat.stop())]);
      // A mail that takes longer is taken over after the next start, when its lease has ended.
      await Promise.race([ended, setTimeout(STOP_WITHIN, undefined, { ref: false })]);
      await counters
        .flush()
        .catch((error: Error) => log({ soort: 'fout', waar: 'tellen', fout: error.name }));
      await storage.close();
    },
  };
}
