import type { RunTimeData } from '../../domain/afspraak/aanvraag.ts';
import type { Log } from '../log.ts';
import type { NieuwBericht } from './bericht.ts';
import { answerBefore, findDesk } from './find-desk.ts';
import { messageIdOf } from './message-id.ts';
import { startRepeat } from './repeat.ts';
import type { Repeat } from './repeat.ts';
import type { Onbeantwoord, OutboxStorage } from './storage.ts';

const EVERY = 10 * 60_000;
/** After so many working days without an answer to the reminder, the second mailbox gets one. */
const BETWEEN = 2;

export interface ReminderParts {
  storage: OutboxStorage;
  /** The desks as they are now: an edit may become public while the server runs. */
  loketten(): RunTimeData['loketten'];
  mailDomein: string;
  log: Log;
  now(): number;
  /** Called after a reminder was queued. */
  onQueued(): void;
}

/** Looks now and every ten minutes for requests that nobody took up in time. */
export function startReminders(parts: ReminderParts): Repeat {
  return startRepeat({ every: EVERY, waar: 'herinneren', log: parts.log, work: () => remind(parts) });
}

/** Reminds the desk of each request that nobody took up in time, and later its second mailbox. */
export async function remind(parts: ReminderParts): Promise<void> {
  const { storage, log, now } = parts;
  for (const onbeantwoord of await storage.listOnbeantwoord(now())) {
    const { referentie } = onbeantwoord;
    let plan: Plan;
    try {
      plan = planReminder(parts, onbeantwoord);
    } catch {
      // The desk was taken out of the content: the others must still be reminded.
      log({ soort: 'fout', waar: 'herinneren', referentie, fout: 'geen loket' });
      continue;
    }
    await storage.addHerinnering(onbeantwoord, plan.bericht, plan.nextAt, now());
    if (!plan.bericht) continue;
    log({ soort: 'herinnering', referentie, aan: plan.bericht.inhoud.soort });
    parts.onQueued();
  }
}

interface Plan {
  bericht?: NieuwBericht;
  nextAt?: number;
}

function planReminder(parts: ReminderParts, { referentie, aanvraag, herinnerd }: Onbeantwoord): Plan {
  const { mailDomein, now } = parts;
  const loketten = parts.loketten();
  const desk = findDesk(loketten, aanvraag.regio, aanvraag.bestemming);
  const { mailbox, reserveMailbox } = desk;
  const plan = (soort: 'herinnering' | 'herinnering-reserve', recipient: string): NieuwBericht => ({
    recipient,
    messageId: messageIdOf(referentie, soort, mailDomein),
    inhoud: { soort, aanvraag },
  });
  if (herinnerd === 0) {
    const bericht = plan('herinnering', mailbox);
    return reserveMailbox === undefined
      ? { bericht }
      : { bericht, nextAt: answerBefore(loketten, aanvraag, BETWEEN, now()) };
  }
  return reserveMailbox === undefined ? {} : { bericht: plan('herinnering-reserve', reserveMailbox) };
}
