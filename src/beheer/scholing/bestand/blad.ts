/**
 * One cell as it came out of a file. A formula has its last outcome in `waarde`; `#N/A` and its kind are `fout`.
 */
export interface Cel {
  waarde: string | number | boolean | Date | null;
  formule?: true;
  /** Name of Excel's own mistake: "#N/A". */
  fout?: string;
}

/** A rectangle of cells that was made one; rows and columns from 0. */
export interface Samenvoeging {
  rij: number;
  kolom: number;
  totRij: number;
  totKolom: number;
}

/** The cells of one sheet, or of a CSV file. */
export interface Blad {
  naam: string;
  rijen: Cel[][];
  /** Number of each row in the file, counted from 1. */
  nummers: number[];
  samenvoegingen: Samenvoeging[];
  /** A CSV file: a cell too many is a separator inside a text. */
  csv?: true;
}

/** True when a person sees nothing in it. */
export function isLeeg(cel: Cel | undefined): boolean {
  if (!cel || cel.fout) return !cel;
  return cel.waarde === null || (typeof cel.waarde === 'string' && cel.waarde.trim() === '');
}
