import { meld } from '../melding.ts';
import type { MatrixMelding } from '../matrix-verslag.ts';
import type { Blad } from './blad.ts';
import { decodeTekst } from './decode-tekst.ts';
import { CsvFout, guessScheiding, parseCsv } from './parse-csv.ts';
import { MOST_ROWS } from './read-werkmap.ts';

/** A CSV file as a sheet: whatever encoding and separator Excel chose. */
export function readCsvBlad(bytes: Uint8Array): Blad | MatrixMelding {
  const text = decodeTekst(bytes);
  if (text === undefined)
    return meld(
      'csv-tekens',
      'De letters van dit bestand zijn niet te lezen.',
      'Kies het bestand van Excel (.xlsx). Of bewaar het in Excel als CSV UTF-8.',
    );
  if (text.trim() === '')
    return meld('bestand-leeg', 'Dit bestand is leeg.', 'Kies een ander bestand, of bewaar het opnieuw.');
  // Excel tells itself the separator on a line of its own.
  const told = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  try {
    const records = parseCsv(body, told?.[1] ?? guessScheiding(body), MOST_ROWS + 2);
    const shift = told ? 1 : 0;
    return {
      naam: 'CSV',
      rijen: records.map(({ cellen }) => cellen.map((waarde) => ({ waarde: unguard(waarde) }))),
      nummers: records.map(({ regel }) => regel + shift),
      samenvoegingen: [],
      csv: true,
    };
  } catch (error) {
    if (!(error instanceof CsvFout)) throw error;
    return meld(
      'csv-aanhalingsteken',
      'Een aanhalingsteken (") gaat open en nooit dicht.',
      'Zet aan het eind van die cel ook een aanhalingsteken.',
      { rij: error.regel },
    );
  }
}

/** The apostrophe by which a text that looks like a formula stays a text. */
const unguard = (text: string) => text.replace(/^'(?=[=+\-@])/, '');
