/** One part of a list: the entry it belongs to and its trainingen. */
export interface ScholingGroep<Entry, T> {
  entry: Entry;
  scholing: T[];
}

/** Splits a list by sector or niveau, in the order of the taxonomy and, within, of the list. Empty parts are left out. */
export function groupScholing<Entry extends { id: string }, T>(
  scholing: readonly T[],
  entries: readonly Entry[],
  idOf: (scholing: T) => string,
): ScholingGroep<Entry, T>[] {
  return entries
    .map((entry) => ({ entry, scholing: scholing.filter((one) => idOf(one) === entry.id) }))
    .filter((group) => group.scholing.length > 0);
}
