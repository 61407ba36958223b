import type { MatrixCounts } from './count-matrix.ts';

interface Named {
  id: string;
  naam: string;
  /** The name where there is little room. */
  kort: string;
}
/** A cell with the page behind it; without a page when there is nothing to show, here or nearby. */
export interface MatrixCell {
  niveau: Named;
  count: number;
  href?: string | undefined;
}
export interface MatrixRow {
  sector: Named;
  href: string;
  cells: MatrixCell[];
  total: number;
}

/**
 * Ties counts to pages. `base` is the address of the matrix, ending in a slash; `hasPage` tells whether an empty cell
 * has a page of its own, because something is given nearby.
 */
export function linkMatrix(
  counts: MatrixCounts,
  sectoren: readonly Named[],
  niveaus: readonly Named[],
  base: string,
  hasPage: (sector: string, niveau: string) => boolean,
): { rows: MatrixRow[]; totals: MatrixCell[] } {
  const rows = counts.rows.map((row, index) => ({
    sector: sectoren[index]!,
    href: `${base}${row.sector}/`,
    total: row.total,
    cells: niveaus.map((niveau, column) => {
      const count = row.cells[column]!;
      const href =
        count > 0 || hasPage(row.sector, niveau.id) ? `${base}${row.sector}/${niveau.id}/` : undefined;
      return { niveau, count, href };
    }),
  }));
  const totals = niveaus.map((niveau, column) => ({
    niveau,
    count: counts.totals[column]!,
    href: `${base}alle/${niveau.id}/`,
  }));
  return { rows, totals };
}
