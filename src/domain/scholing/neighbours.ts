/** What one neighbouring regio has, named as such. */
export interface BuurAanbod<T> {
  regio: { slug: string; naam: string };
  scholing: T[];
}

/** What there is elsewhere when a cell or a search is empty here. */
export interface AanbodElders<T> {
  /** Neighbours that have something, A–Z by name: near is near, none is favoured. */
  buren: BuurAanbod<T>[];
  /** Number of trainingen in the whole country. */
  landelijk: number;
}

/** Looks around for an empty cell or result: first at the neighbouring regio's, then in the whole country. */
export function findElsewhere<T>(
  matches: (scholing: T) => boolean,
  buren: readonly { slug: string; naam: string; scholing: readonly T[] }[],
  landelijk: Iterable<T>,
): AanbodElders<T> {
  let total = 0;
  for (const scholing of landelijk) if (matches(scholing)) total++;
  return {
    buren: buren
      .map(({ slug, naam, scholing }) => ({ regio: { slug, naam }, scholing: scholing.filter(matches) }))
      .filter(({ scholing }) => scholing.length > 0)
      .sort((a, b) => a.regio.naam.localeCompare(b.regio.naam, 'nl')),
    landelijk: total,
  };
}
