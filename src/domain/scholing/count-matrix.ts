import type { ScholingInLijst } from './scholing.ts';

/** The scholingsmatrix in numbers: a row per sector, a column per niveau, in the order given. */
export interface MatrixCounts {
  rows: { sector: string; cells: number[]; total: number }[];
  /** Per niveau. */
  totals: number[];
  total: number;
}

/**
 * Counts trainingen per sector and niveau. Rows, columns and the whole add up to the length of the list; a training
 * whose sector or niveau is not among the given ones would break that, so it throws.
 */
export function countMatrix(
  scholing: readonly Pick<ScholingInLijst, 'id' | 'sector' | 'niveau'>[],
  sectoren: readonly string[],
  niveaus: readonly string[],
): MatrixCounts {
  const rows = sectoren.map((sector) => ({ sector, cells: niveaus.map(() => 0), total: 0 }));
  const rowOf = new Map(rows.map((row) => [row.sector, row]));
  const columnOf = new Map(niveaus.map((niveau, index) => [niveau, index]));
  const totals = niveaus.map(() => 0);
  for (const { id, sector, niveau } of scholing) {
    const row = rowOf.get(sector);
    const column = columnOf.get(niveau);
    if (!row || column === undefined)
      throw new Error(`Scholing "${id}" past niet in de matrix: sector "${sector}", niveau "${niveau}".`);
    row.cells[column]!++;
    row.total++;
    totals[column]!++;
  }
  return { rows, totals, total: scholing.length };
}
