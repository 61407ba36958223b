import type { RunTimeData } from '../../domain/afspraak/aanvraag.ts';
import type { Bericht } from '../outbox/storage.ts';
import { isEmailAddress } from '../../domain/afspraak/email-address.ts';
import { renderBevestigingMail } from './bevestiging-mail.ts';
import type { Brief } from './brief.ts';
import { renderLoketMail } from './loket-mail.ts';
import { onlyKnown } from './only-known.ts';
import type { MailData } from './mail-data.ts';

/**
 * Makes the mail for one entry of the outbox.
 * @throws Error when the regio has no loket any more; the mail then waits until the content is mended
 */
export function writeBrief(bericht: Bericht, gegevens: RunTimeData, siteUrl: string, now: number): Brief {
  const { aanvraag, referentie, soort, createdAt } = bericht;
  const loket = gegevens.loketten[aanvraag.regio];
  if (!loket) throw new Error(`De regio ${aanvraag.regio} heeft geen loket.`);
  const data: MailData = {
    referentie,
    aanvraag,
    loket,
    keuzes: gegevens.keuzes,
    talen: gegevens.talen,
    siteUrl,
    ontvangen: new Date(createdAt),
  };
  const visitor = aanvraag.email !== undefined && isEmailAddress(aanvraag.email) ? aanvraag.email : undefined;
  return {
    ...(soort === 'loket'
      ? renderLoketMail(data)
      : renderBevestigingMail({ ...data, aanvraag: onlyKnown(aanvraag, gegevens) })),
    vanNaam: loket.naam,
    aan: bericht.recipient,
    antwoordAan: soort === 'loket' ? visitor : loket.mailbox,
    messageId: bericht.messageId,
    // The moment of sending: a mail that waited for days must not end up far down in a mailbox.
    datum: new Date(now),
    automatisch: soort === 'bevestiging',
    bestandsnaam: `${new Date(createdAt).toISOString().slice(0, 19).replaceAll(':', '')}Z-${referentie}-${soort}`,
  };
}
