import type { LoketBestand } from '../../schemas/loket.ts';
import type { Content, Located, Problem } from '../load-content.ts';
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
          'is-voorbeeld',
        ),
      ),
    ...content.loketten.flatMap(checkAdressen),
    ...content.loketten
      .filter(({ waarde }) => /voorbeeld|nog in te vullen/i.test(waarde.verwerkingsverantwoordelijke))
      .map((record) =>
        mistake(
          record,
          'verwerkingsverantwoordelijke',
          `"${record.waarde.verwerkingsverantwoordelijke}" is geen echte organisatie.`,
          'Vul in welke organisatie over de gegevens van bezoekers gaat.',
          'is-voorbeeld',
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
          'is-voorbeeld',
        ),
      ),
    ...[...[...content.agenda.values()].flat(), ...[...content.nieuws.values()].flat(), ...content.redactie]
      .filter(({ waarde }) => waarde.voorbeeld)
      .map((record) =>
        mistake(
          record,
          'voorbeeld',
          `${nameOf(record.bestand)} is een voorbeeld.`,
          'Vul de echte gegevens in en haal "voorbeeld: true" weg, of haal het bestand weg.',
          'is-voorbeeld',
        ),
      ),
    ...content.redactie
      .filter(({ waarde }) => isExample(waarde.mailbox))
      .map((record) =>
        mistake(
          record,
          'mailbox',
          `${record.waarde.mailbox} is geen echt adres.`,
          'Vul de mailbox van de landelijk redacteur in.',
          'is-voorbeeld',
        ),
      ),
    ...scholing
      .filter(({ waarde }) => waarde.bron === 'voorbeeld' || waarde.opleider === 'voorbeeldopleider')
      .map((record) =>
        mistake(record, 'bron', 'Deze scholing is een voorbeeld.', 'Haal de rij weg.', 'is-voorbeeld'),
      ),
    ...content.paginas.flatMap((record) =>
      [...record.waarde.tekst.matchAll(/[\w.+-]+@[\w.-]+\.example\b/gi)].map(({ 0: adres, index }) => {
        const regel =
          (record.velden?.tekst ?? 1) + record.waarde.tekst.slice(0, index).split('\n').length - 1;
        return {
          ...mistake(
            record,
            'tekst',
            `${adres} is geen echt adres.`,
            'Vul het echte adres in.',
            'is-voorbeeld',
          ),
          regel,
        };
      }),
    ),
  ];
}

/** What a file of a regio or of the editors holds, in words. */
function nameOf(bestand: string): string {
  if (bestand.includes('/agenda/')) return 'Dit in de agenda';
  return bestand.includes('/nieuws/') ? 'Dit bericht' : 'Deze redactie';
}

const isExample = (adres: string): boolean => /\.example(?:[/:?#]|$)/i.test(adres);

/** Addresses of a loket and of its other desks that are real, and somebody to ask about personal data. */
function checkAdressen(record: Located<LoketBestand>): Problem[] {
  const { mailbox, reserve_mailbox, privacy_contact, bestemmingen } = record.waarde;
  const addresses: [veld: string, adres: string | undefined, remedie: string][] = [
    ['mailbox', mailbox, 'Vul de mailbox van het loket in.'],
    ['reserve_mailbox', reserve_mailbox, 'Vul de mailbox in van een collega of een leidinggevende.'],
    ['privacy_contact', privacy_contact, 'Vul in aan wie bezoekers iets over hun gegevens kunnen vragen.'],
    ...bestemmingen.map(({ id, mailbox: own }, index): [string, string | undefined, string] => [
      `bestemmingen.${index}.mailbox`,
      own,
      `Vul de echte mailbox van de bestemming "${id}" in, of haal hem weg.`,
    ]),
  ];
  return [
    ...addresses
      .filter(([, adres]) => adres !== undefined && isExample(adres))
      .map(([veld, adres, remedie]) =>
        mistake(record, veld, `${adres} is geen echt adres.`, remedie, 'is-voorbeeld'),
      ),
    ...(privacy_contact
      ? []
      : [
          mistake(
            record,
            'privacy_contact',
            'Bij dit loket staat niet aan wie bezoekers iets over hun gegevens kunnen vragen.',
            'Vul bij "privacy_contact" een e-mailadres, telefoonnummer of webadres in.',
            'leeg-veld',
          ),
        ]),
  ];
}
