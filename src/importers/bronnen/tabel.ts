import { parse } from 'csv-parse/sync';

/** One row of a source table: column name → text, never undefined for a column that the table has. */
export type Rij = Record<string, string>;

/** A table to write: the columns in their order, and the rows. */
export interface Tabel {
  kolommen: readonly string[];
  rijen: readonly Rij[];
}

/** Reads CSV text with a header row. Throws, with line number, on a row with too few or too many cells. */
export function parseTabel(text: string): Rij[] {
  return parse(text, { columns: true, bom: true, skip_empty_lines: true }) as Rij[];
}

/** Writes CSV that every spreadsheet and diff reads the same: comma, LF, quotes only where they are needed. */
export function formatTabel({ kolommen, rijen }: Tabel): string {
  const lines = [kolommen, ...rijen.map((rij) => kolommen.map((kolom) => rij[kolom] ?? ''))];
  return lines.map((cells) => cells.map(quote).join(',') + '\n').join('');
}

function quote(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The cell of a column that must exist: a renamed column in a source stops the import instead of emptying a field. */
export function cel(rij: Rij, kolom: string): string {
  const value = rij[kolom];
  if (value === undefined) {
    throw new Error(`De kolom "${kolom}" ontbreekt. Deze rij heeft wel: ${Object.keys(rij).join(', ')}.`);
  }
  return value.trim();
}
