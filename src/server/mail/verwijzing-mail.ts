import type { VerwijzerSoort } from '../../domain/afspraak/aanvraag.ts';
import { LINK_VALID } from '../outbox/signed-link.ts';
import { alinea, dutchMail, knop, kop, velden } from './document.ts';
import type { MailDocument } from './document.ts';
import { REFERRER } from './loket-mail.ts';
import { formatDay } from './mail-data.ts';
import type { MailData } from './mail-data.ts';

/**
 * To somebody whom a professional referred, or to a parent. Holds no word of the professional: nobody can use the
 * referral to send their own words to an address that they choose.
 */
export function renderVerwijzingMail(
  data: MailData,
  { verwijzer, ouder }: { verwijzer: VerwijzerSoort; ouder: boolean },
): MailDocument {
  const { loket, referentie, siteUrl, talen, ontvangen } = data;
  const until = new Date(ontvangen.getTime() + LINK_VALID.verwijzing);
  const link = encodeURIComponent(data.sign('verwijzing', ontvangen));
  const whom = ouder ? 'uw kind' : 'u';
  return dutchMail(`${loket.naam} kan ${whom} helpen (${referentie})`, [
    loket.voorbeeld ? alinea(talen.nl.mail.voorbeeld) : undefined,
    alinea('Goedendag,'),
    alinea(
      `Iemand van ${REFERRER[verwijzer]} denkt dat ${loket.naam} ${whom} kan helpen.`,
      'Een adviseur praat daar met mensen over leren en werk. Het gesprek is gratis.',
      ...(ouder ? ['Uw kind is jonger dan 16. Daarom vragen wij het aan u, als ouder of verzorger.'] : []),
    ),
    alinea('Er is nog niets verstuurd. U beslist zelf of u een gesprek aanvraagt.'),
    kop('Wilt u een gesprek?'),
    alinea('Open het formulier met deze link. Vul het in en verstuur het.'),
    knop(
      ouder ? 'Vraag een gesprek aan voor uw kind' : 'Vraag een gesprek aan',
      `${siteUrl}/regio/${loket.regio}/afspraak/?verwijzing=${link}`,
    ),
    alinea(`De link werkt tot ${formatDay(until)}.`),
    kop('Wilt u dit niet?'),
    alinea(
      'Dan hoeft u niets te doen. Er gebeurt dan niets.',
      `Na 7 dagen wissen wij ${ouder ? 'dit' : 'uw'} e-mailadres. De persoon die verwees, krijgt daarover geen bericht.`,
    ),
    velden([['Kenmerk', referentie]]),
    {
      soort: 'alinea',
      regels: [
        {
          tekst: `Meer lezen over uw gegevens: ${siteUrl}/privacy/`,
          adres: `${siteUrl}/privacy/`,
        },
      ],
    },
  ]);
}

/** To the professional, when the client agreed: that the request came in, and nothing else. */
export function renderVerwijzerOntvangenMail({ loket, referentie, talen }: MailData): MailDocument {
  return dutchMail(`Aanvraag ontvangen na uw verwijzing (${referentie})`, [
    loket.voorbeeld ? alinea(talen.nl.mail.voorbeeld) : undefined,
    alinea('Goedendag,'),
    alinea(
      `U verwees iemand naar ${loket.naam}. De aanvraag is ontvangen.`,
      'Uw klant vond het goed dat u dit hoort. U krijgt geen kopie en geen andere berichten.',
    ),
    velden([['Kenmerk van uw verwijzing', referentie]]),
  ]);
}
