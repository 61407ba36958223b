import type { Content, Problem } from '../load-content.ts';
import { mistake } from './problem-at.ts';

/** A public site shows no example data. Only asked with `--productie`. */
export function checkProductie(content: Content): Problem[] {
  const scholing = [...content.scholing, ...[...content.regioScholing.values()].flat()];
  return [
    ...content.loketten
      .filter(({ waarde }) => waarde.voorbeeld)
      .map((record) =>
        mistake(
          record,
          'voorbeeld',
          'Dit loket is een voorbeeld.',
          'Vul de echte gegevens in en haal "voorbeeld: true" weg.',
        ),
      ),
    ...content.loketten
      .filter(({ waarde }) => /\.example$/i.test(waarde.mailbox))
      .map((record) =>
        mistake(
          record,
          'mailbox',
          `${record.waarde.mailbox} is geen echt adres.`,
          'Vul de mailbox van het loket in.',
        ),
      ),
    ...content.loketten
      .filter(({ waarde }) => /voorbeeld|nog in te vullen/i.test(waarde.verwerkingsverantwoordelijke))
      .map((record) =>
        mistake(
          record,
          'verwerkingsverantwoordelijke',
          `"${record.waarde.verwerkingsverantwoordelijke}" is geen echte organisatie.`,
          'Vul in welke organisatie over de gegevens van bezoekers gaat.',
        ),
      ),
    ...[...content.regioKansberoepen.values()]
      .flat()
      .filter(({ waarde }) => waarde.voorbeeld)
      .map((record) =>
        mistake(
          record,
          'voorbeeld',
          'Deze kansen op werk zijn een voorbeeld.',
          'Vul de echte cijfers in en haal "voorbeeld: true" weg, of haal het bestand weg.',
        ),
      ),
    ...scholing
      .filter(({ waarde }) => waarde.bron === 'voorbeeld' || waarde.opleider === 'voorbeeldopleider')
      .map((record) => mistake(record, 'bron', 'Deze scholing is een voorbeeld.', 'Haal de rij weg.')),
    ...content.paginas.flatMap((record) =>
      [...record.waarde.tekst.matchAll(/[\w.+-]+@[\w.-]+\.example\b/gi)].map(({ 0: adres, index }) => {
        const regel =
          (record.velden?.tekst ?? 1) + record.waarde.tekst.slice(0, index).split('\n').length - 1;
        return {
          ...mistake(record, 'tekst', `${adres} is geen echt adres.`, 'Vul het echte adres in.'),
          regel,
        };
      }),
    ),
  ];
}
