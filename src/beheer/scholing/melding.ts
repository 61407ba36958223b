import { MATRIX_CODES, type MatrixCode } from './matrix-codes.ts';
import type { MatrixMelding, MatrixVerslag } from './matrix-verslag.ts';

/** Where in the sheet: row from 1, column letter, and the name above that column. */
export type Plek = Pick<MatrixMelding, 'rij' | 'kolom' | 'naam'>;

/** A mistake or doubt of a known kind. */
export function meld(code: MatrixCode, wat: string, remedie: string, plek: Plek = {}): MatrixMelding {
  return { ernst: MATRIX_CODES[code].ernst, code, ...plek, wat, remedie };
}

/** Letter of a column, counted from 0: 0 = A, 27 = AB. */
export function kolomLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? kolomLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Shortens what an editor typed, so that a sentence about it stays a sentence. */
export function citeer(text: string): string {
  return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;
}

/** What is said of a file that cannot be read: one mistake, nothing counted. */
export function onleesbaar(melding: MatrixMelding): MatrixVerslag {
  return {
    telling: { nieuw: 0, gewijzigd: 0, weg: 0, gelijk: 0 },
    wijzigingen: [],
    meldingen: [melding],
  };
}
