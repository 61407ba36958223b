/**
 * What became of the rows of one source table. `geladen` rows gave a record, `samengevoegd` rows went into a record
 * that was there already, `weggelaten` rows gave nothing, counted by reason. Together they are all rows.
 */
export interface Telling {
  bron: string;
  gelezen: number;
  geladen: number;
  samengevoegd: number;
  weggelaten: Record<string, number>;
}

/** An empty count for a table of so many rows. */
export function startTelling(bron: string, gelezen: number): Telling {
  return { bron, gelezen, geladen: 0, samengevoegd: 0, weggelaten: {} };
}

/** Counts rows that are left out, by their reason. */
export function countWeggelaten(telling: Telling, reden: string, aantal = 1): void {
  if (aantal > 0) telling.weggelaten[reden] = (telling.weggelaten[reden] ?? 0) + aantal;
}

/** Throws when rows got lost or were counted twice: that is a fault in the importer, never in the data. */
export function checkTelling(telling: Telling): void {
  const weg = Object.values(telling.weggelaten).reduce((sum, count) => sum + count, 0);
  const total = telling.geladen + telling.samengevoegd + weg;
  if (total !== telling.gelezen) {
    throw new Error(
      `${telling.bron}: ${telling.gelezen} rijen gelezen, maar ${total} verantwoord ` +
        `(${telling.geladen} geladen, ${telling.samengevoegd} samengevoegd, ${weg} weggelaten).`,
    );
  }
}
