import { meld } from '../melding.ts';
import type { MatrixMelding } from '../matrix-verslag.ts';

const SAVE = 'Open het in Excel. Kies Opslaan als, en dan Excel-werkmap (.xlsx).';
const OTHER: [string, readonly number[]][] = [
  ['een PDF', [0x25, 0x50, 0x44, 0x46]],
  ['een afbeelding', [0x89, 0x50, 0x4e, 0x47]],
  ['een afbeelding', [0xff, 0xd8, 0xff]],
  ['een afbeelding', [0x47, 0x49, 0x46, 0x38]],
  ['een tekst van Word (.rtf)', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['een ingepakt bestand', [0x1f, 0x8b]],
  ['een ingepakt bestand', [0x52, 0x61, 0x72, 0x21]],
  ['een ingepakt bestand', [0x37, 0x7a, 0xbc, 0xaf]],
];
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];

/** What a file is by its first bytes, whatever its name says: an archive, text, or something that we do not read. */
export function detectSoort(bytes: Uint8Array): 'zip' | 'tekst' | MatrixMelding {
  if (bytes.length === 0)
    return meld('bestand-leeg', 'Dit bestand is leeg.', 'Kies een ander bestand, of bewaar het opnieuw.');
  if (begins(bytes, [0x50, 0x4b])) return 'zip';
  if (begins(bytes, CONTAINER)) return insideContainer(bytes);
  const other = OTHER.find(([, sign]) => begins(bytes, sign));
  if (other) return andereSoort(other[0]);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_000)).toLowerCase();
  if (/^[^a-z]*<(?:!doctype\s+html|html|table|head|body|meta)\b/.test(head))
    return andereSoort('een webpagina');
  if (/^[^a-z]*<\?xml\b/.test(head)) return andereSoort('een XML-bestand');
  return 'tekst';
}

/** It is something else: what it is, and how to get a file that we do read. */
export function andereSoort(what: string): MatrixMelding {
  return meld(
    'bestand-andere-soort',
    `Dit is ${what}, geen Excel-bestand.`,
    'Kies het bestand van Excel (.xlsx) of een CSV-bestand.',
  );
}

/** An old `.xls` and a locked `.xlsx` are the same kind of container: the names inside tell them apart. */
function insideContainer(bytes: Uint8Array): MatrixMelding {
  if (holds(bytes, 'EncryptedPackage')) return wachtwoord();
  if (holds(bytes, 'Workbook') || holds(bytes, 'Book'))
    return meld('bestand-oud-excel', 'Dit is een bestand van een oude Excel (.xls).', SAVE);
  return andereSoort('een bestand van een oude Word of Outlook');
}

export function wachtwoord(): MatrixMelding {
  return meld(
    'bestand-wachtwoord',
    'Dit bestand heeft een wachtwoord.',
    'Open het in Excel. Haal het wachtwoord weg bij Bestand, Info, Werkmap beveiligen. Bewaar het opnieuw.',
  );
}

const begins = (bytes: Uint8Array, sign: readonly number[]) =>
  sign.every((byte, index) => bytes[index] === byte);

/** Names in a container stand in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const sign = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const most = Math.min(bytes.length, 60e6) - sign.length;
  for (let at = bytes.indexOf(sign[0]!); at >= 0 && at <= most; at = bytes.indexOf(sign[0]!, at + 1))
    if (sign.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
