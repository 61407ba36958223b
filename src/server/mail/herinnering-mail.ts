import { deskButtons } from './desk-buttons.ts';
import { alinea, dutchMail, velden } from './document.ts';
import type { MailDocument } from './document.ts';
import { formatDay } from './mail-data.ts';
import type { MailData } from './mail-data.ts';

/**
 * Nobody took a request up before the promised day: to the desk, or to who looks when the desk does not. Holds the
 * reference and the day only; the request itself stands in the first mail.
 */
export function renderHerinneringMail(data: MailData, reserve: boolean): MailDocument {
  const { desk, loket, referentie, talen } = data;
  return dutchMail(`Nog niet opgepakt: aanvraag ${referentie}`, [
    loket.voorbeeld ? alinea(talen.nl.mail.voorbeeld) : undefined,
    alinea('Beste collega,'),
    reserve
      ? alinea(
          `${desk.naam} kreeg een aanvraag. Niemand heeft laten weten dat die is opgepakt.`,
          'Het loket kreeg al een herinnering. U krijgt deze mail omdat u dan meekijkt.',
        )
      : alinea(
          `Er ligt een aanvraag bij ${desk.naam}. Niemand heeft laten weten dat die is opgepakt.`,
          'De beloofde dag voor een antwoord is voorbij.',
        ),
    velden([
      ['Kenmerk', referentie],
      ['Ontvangen', formatDay(data.ontvangen)],
    ]),
    reserve
      ? alinea(
          'De aanvraag zelf staat niet in deze mail. Vraag het loket of iemand de aanvraag heeft gezien.',
        )
      : alinea('De aanvraag zelf staat in een eerdere mail. Zoek in uw mailbox naar het kenmerk.'),
    ...deskButtons(data),
  ]);
}
