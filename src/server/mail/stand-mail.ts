import type { StandMail } from '../../domain/versheid/stand-mail.ts';
import { alinea, dutchMail, knop, kop } from './document.ts';
import type { MailDocument } from './document.ts';

const MONTH = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Once a month to a desk: which of its own texts and facts must be looked at again. Holds nothing of a visitor. */
export function renderStandMail(
  { regio, naam, maand, regels, meer }: StandMail,
  { siteUrl, voorbeeld }: { siteUrl: string; voorbeeld: boolean },
): MailDocument {
  const page = `${siteUrl}/beheer/stand/${regio ? `${regio}/` : 'landelijk/'}`;
  return dutchMail(`Nakijken in ${MONTH.format(new Date(`${maand}-15T00:00:00Z`))}: ${naam}`, [
    voorbeeld ? alinea('Dit is een voorbeeldsite. Deze mail gaat naar niemand.') : undefined,
    alinea('Beste collega,'),
    alinea('Mensen kiezen hun weg met wat op de site staat. Wilt u kijken of dit nog klopt?'),
    kop('Dit is aan de beurt'),
    ...regels.map((regel) => alinea(`- ${regel}`)),
    meer > 0 ? alinea(`En nog ${meer}. Op de pagina hieronder staat alles.`) : undefined,
    knop('Bekijk de hele lijst', page),
    kop('Wat nu'),
    alinea(
      'Klopt het nog? Zet dan alleen de datum bij "gecontroleerd op" op vandaag.',
      'Klopt het niet meer? Verander het, en zet de datum ook op vandaag.',
    ),
    {
      soort: 'alinea',
      regels: [{ tekst: `Veranderen doet u hier: ${siteUrl}/beheer/`, adres: `${siteUrl}/beheer/` }],
    },
    alinea('U krijgt deze mail één keer per maand, en alleen als er iets te doen is.'),
  ]);
}
