import type { Storing } from '../outbox/bericht.ts';
import { cleanLine } from './clean-text.ts';
import { alinea, dutchMail, kop, velden } from './document.ts';
import type { MailDocument } from './document.ts';

const QUEUE = alinea('Bekijk de wachtrij op de server met dit commando:', 'npm run wachtrij');

/** Name beside the sender's address: no desk sends these. */
export const SITE_NAME = 'Leerwerkloketten';

/** To whoever runs the site: references and codes, never anything of a visitor. */
export function renderStoringMail(melding: Storing): MailDocument {
  return melding.wat === 'geparkeerd' ? renderParked(melding) : renderKeptLong(melding);
}

function renderParked({ referentie, aan, fout }: Extract<Storing, { wat: 'geparkeerd' }>): MailDocument {
  return dutchMail(`Mail niet bezorgd (${referentie})`, [
    alinea('Een mail kon niet worden bezorgd. De site probeert het niet meer vanzelf.'),
    velden([
      ['Kenmerk', referentie],
      ['Soort mail', aan],
      ['Foutcode', cleanLine(fout)],
    ]),
    kop('Wat nu'),
    alinea(
      'Er is niets kwijt. De mail staat geparkeerd.',
      'Controleer het adres in de inhoud van de site, of de mailserver. Verstuur de mail daarna opnieuw.',
    ),
    QUEUE,
    alinea('Opnieuw versturen: npm run wachtrij -- opnieuw <nummer>'),
    ...(aan === 'loket' ? [alinea('Dit is een aanvraag van een bezoeker. Die wacht op een antwoord.')] : []),
  ]);
}

function renderKeptLong(melding: Extract<Storing, { wat: 'bewaartermijn' }>): MailDocument {
  const { aantal, dagen, referenties } = melding;
  const what = aantal === 1 ? '1 geparkeerde aanvraag' : `${aantal} geparkeerde aanvragen`;
  return dutchMail(`Bijna gewist: ${what} (${dagen} dagen)`, [
    alinea(
      `De site bewaart ${what} al ${dagen} dagen. Na 90 dagen worden ze gewist.`,
      'De mail daarvan is nooit bezorgd.',
    ),
    velden([['Kenmerken', referenties.join(', ')]]),
    kop('Wat nu'),
    alinea('Los de fout op en verstuur de mails opnieuw.'),
    QUEUE,
  ]);
}
