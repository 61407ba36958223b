import type { Scholing } from './scholing.ts';

/** Name of a cell of the matrix, as in its address: `zorg-welzijn/mbo-3`. */
export function cellKey(sector: string, niveau: string): string {
  return `${sector}/${niveau}`;
}

/** The cells that hold at least one of these trainingen. */
export function filledCells(scholing: Iterable<Pick<Scholing, 'sector' | 'niveau'>>): Set<string> {
  const cells = new Set<string>();
  for (const { sector, niveau } of scholing) cells.add(cellKey(sector, niveau));
  return cells;
}

/** The niveaus, in the order of the ladder, that at least one training in the country has: the matrix' columns. */
export function niveausInUse<T extends { id: string }>(
  niveaus: readonly T[],
  scholing: Iterable<Pick<Scholing, 'niveau'>>,
): T[] {
  const used = new Set<string>();
  for (const { niveau } of scholing) used.add(niveau);
  return niveaus.filter(({ id }) => used.has(id));
}
