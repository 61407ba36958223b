import type { LoketGegevens } from '../../domain/afspraak/aanvraag.ts';
import type { Melding } from '../../domain/melding/melding.ts';
import { cleanText } from './clean-text.ts';
import { alinea, dutchMail, kop } from './document.ts';
import type { MailDocument } from './document.ts';

/** To who looks after a page: what a visitor says is wrong on it, in their own words. */
export function renderMeldingMail(
  { pagina, tekst, email }: Melding,
  { siteUrl, loket }: { siteUrl: string; loket: LoketGegevens | undefined },
): MailDocument {
  const adres = siteUrl + pagina;
  return dutchMail(`Klopt dit niet? ${pagina}`, [
    loket?.voorbeeld ? alinea('Dit is een voorbeeldsite. Deze mail gaat naar niemand.') : undefined,
    alinea('Goedendag,'),
    alinea('Een bezoeker schrijft dat er iets niet klopt op deze bladzijde:'),
    { soort: 'alinea', regels: [{ tekst: adres, adres }] },
    kop('Wat de bezoeker schrijft'),
    alinea(...cleanText(tekst).split('\n')),
    kop('Wat nu'),
    alinea(
      'Kijk of het klopt en verbeter de tekst als dat nodig is.',
      email
        ? 'De bezoeker wil antwoord: beantwoord deze mail.'
        : 'De bezoeker heeft geen e-mailadres gegeven. Antwoorden kan dus niet.',
    ),
  ]);
}
