import { dutchDay } from '../../domain/dag/dutch-day.ts';
import { planStandMail } from '../../domain/versheid/stand-mail.ts';
import type { Stand } from '../../domain/versheid/stand.ts';
import { messageIdOf } from './message-id.ts';
import type { OutboxStorage } from './storage.ts';

/** What became of the mails of a month, in numbers. */
export interface StandMailsUitkomst {
  /** Queued now. */
  nieuw: number;
  /** Queued earlier this month. */
  eerder: number;
  /** Nothing is due. */
  nietNodig: number;
  /** Names of owners that cannot be reached. */
  zonderMailbox: string[];
}

/**
 * Queues the monthly mail of each owner with something due. Each is queued together with the note that it was, so a run that
 * is killed goes on where it stopped, and a second run in the same month queues nothing.
 */
export async function queueStandMails(input: {
  storage: Pick<OutboxStorage, 'queueOnce'>;
  stand: Stand;
  mailDomein: string;
  now: number;
}): Promise<StandMailsUitkomst> {
  const { storage, stand, mailDomein, now } = input;
  const maand = dutchDay(new Date(now)).slice(0, 7);
  const uitkomst: StandMailsUitkomst = { nieuw: 0, eerder: 0, nietNodig: 0, zonderMailbox: [] };
  for (const deel of stand.delen) {
    const mail = planStandMail(deel, maand);
    const { mailbox, naam } = deel.eigenaar;
    if (!mail) uitkomst.nietNodig += 1;
    else if (mailbox === undefined) uitkomst.zonderMailbox.push(naam);
    else {
      const sleutel = `stand.${maand}.${deel.regio ?? 'landelijk'}`;
      const messageId = messageIdOf(sleutel, 'mail', mailDomein);
      const queued = await storage.queueOnce(
        sleutel,
        { recipient: mailbox, messageId, inhoud: { soort: 'stand', mail } },
        now,
      );
      uitkomst[queued ? 'nieuw' : 'eerder'] += 1;
    }
  }
  return uitkomst;
}
