import type { Log } from '../log.ts';
import { toMailFout } from '../mail/mail-fout.ts';
import type { Bericht, NieuwBericht } from './bericht.ts';
import type { Operator } from './operator.ts';
import { nextAttemptAt } from './retry-plan.ts';
import type { OutboxStorage } from './storage.ts';

export interface WorkerParts {
  storage: OutboxStorage;
  /** Sends one mail; rejects with what went wrong. Must end within `LEASE`. */
  deliver(bericht: Bericht): Promise<void>;
  log: Log;
  now(): number;
  /** Hears by mail of what is parked; absent: only the log tells. */
  operator?: Operator;
  /** Between 0 and 1, for the jitter. */
  random?: () => number;
}
export interface Worker {
  /** A mail was added: look at once. */
  wake(): void;
  /** Starts nothing new; resolves when the mails under way have ended. */
  stop(): Promise<void>;
}

/** How long one worker may work on a mail before another takes over: longer than the longest attempt (2 minutes). */
export const LEASE = 5 * 60_000;
/** Mails under way at the same time: a mail server that hangs does not hold up the others. */
const LANES = 4;
/** Longest sleep: another process may have added a mail, or a clock may have been set. */
const POLL = 30_000;
const AFTER_FAULT = 5_000;

/** Starts the worker that sends what waits, tries again what failed, and never drops anything. */
export function startWorker(parts: WorkerParts): Worker {
  let stopping = false;
  let woken = false;
  let endSleep = (): void => {};

  const sleep = async (ms: number): Promise<void> => {
    if (woken || stopping) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      endSleep = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  };
  const lane = async (): Promise<void> => {
    while (!stopping) {
      const now = parts.now();
      const bericht = await parts.storage.claimBericht(now, now + LEASE);
      if (!bericht) return;
      await attempt(parts, bericht);
    }
  };
  const loop = async (): Promise<void> => {
    while (!stopping) {
      woken = false;
      // allSettled: one lane that fails must not leave the others running unseen.
      const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane));
      const fault = lanes.find((result) => result.status === 'rejected');
      if (fault) parts.log({ soort: 'fout', waar: 'wachtrij', fout: String(fault.reason) });
      await sleep(fault ? AFTER_FAULT : await timeToNext(parts));
    }
  };
  const ended = loop();

  return {
    wake: () => {
      woken = true;
      endSleep();
    },
    stop: async () => {
      stopping = true;
      endSleep();
      await ended;
    },
  };
}

/** Sends one mail and writes down how that ended. */
export async function attempt(parts: WorkerParts, bericht: Bericht): Promise<void> {
  const { storage, log, now, random = Math.random } = parts;
  const facts = {
    soort: 'bericht',
    referentie: bericht.referentie,
    aan: bericht.inhoud.soort,
    poging: bericht.attempts,
  } as const;
  /** Another worker had taken over: what became of the mail is theirs to tell. */
  const lost = (): void => log({ ...facts, staat: 'overgenomen' });
  try {
    await parts.deliver(bericht);
  } catch (error) {
    const { message: fout, blijvend } = toMailFout(error);
    const { attempts, createdAt } = bericht;
    const nextAt = blijvend
      ? undefined
      : nextAttemptAt({ attempts, createdAt, now: now(), random: random() });
    if (nextAt !== undefined) {
      if (!(await storage.markOpnieuw(bericht, nextAt, fout))) return lost();
      return log({ ...facts, staat: 'opnieuw', fout });
    }
    const alarm = alarmAbout(parts, bericht, fout);
    if (!(await storage.markGeparkeerd(bericht, fout, alarm, now()))) return lost();
    return log({ ...facts, soort: 'fout', staat: 'geparkeerd', fout });
  }
  if (!(await storage.markBezorgd(bericht, now()))) return lost();
  log({ ...facts, staat: 'bezorgd' });
}

/** An alarm that cannot be sent raises none: that would never end. */
function alarmAbout(
  { operator, now }: WorkerParts,
  bericht: Bericht,
  fout: string,
): NieuwBericht | undefined {
  const { referentie, inhoud, id } = bericht;
  if (!operator || inhoud.soort === 'storing') return undefined;
  // With its moment: a mail that is sent again and parked again is a new alarm.
  return operator.plan(`${referentie}.storing.${id}.${now().toString(36)}`, {
    wat: 'geparkeerd',
    referentie,
    aan: inhoud.soort,
    fout,
  });
}

async function timeToNext(parts: WorkerParts): Promise<number> {
  try {
    const next = await parts.storage.nextDueAt();
    return next === undefined ? POLL : Math.min(POLL, Math.max(0, next - parts.now()));
  } catch {
    return AFTER_FAULT;
  }
}
