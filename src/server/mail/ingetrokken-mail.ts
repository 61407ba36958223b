import { alinea, dutchMail, velden } from './document.ts';
import type { MailDocument } from './document.ts';
import type { MailData } from './mail-data.ts';

/** The visitor took the request back: asks the desk to forget it as well. */
export function renderIngetrokkenMail({ desk, loket, referentie, talen }: MailData): MailDocument {
  return dutchMail(`Aanvraag teruggenomen (${referentie})`, [
    loket.voorbeeld ? alinea(talen.nl.mail.voorbeeld) : undefined,
    alinea('Beste collega,'),
    alinea(`De bezoeker heeft de aanvraag bij ${desk.naam} teruggenomen. U hoeft niets meer te doen.`),
    velden([['Kenmerk', referentie]]),
    alinea(
      'Wilt u de eerdere mail met dit kenmerk verwijderen? Verwijder ook uw eigen aantekeningen.',
      'De site heeft de aanvraag al gewist.',
    ),
  ]);
}
