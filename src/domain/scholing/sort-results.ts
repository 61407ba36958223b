import type { Sortering } from './filters.ts';
import type { ScholingInLijst } from './scholing.ts';

const dutch = new Intl.Collator('nl');

/**
 * The order that the visitor chose. `standaard` keeps the order of the list: the neutral one, or best fit first after a
 * search. The other orders fall back on it, because sorting is stable. Returns a new array.
 */
export function sortResults<T extends ScholingInLijst>(
  scholing: readonly T[],
  sorteer: Sortering,
  niveaus: readonly string[],
): T[] {
  const list = [...scholing];
  if (sorteer === 'titel') return list.sort((a, b) => dutch.compare(a.titel, b.titel));
  if (sorteer === 'opleider') return list.sort((a, b) => dutch.compare(a.opleider.naam, b.opleider.naam));
  if (sorteer === 'niveau') return list.sort((a, b) => niveaus.indexOf(a.niveau) - niveaus.indexOf(b.niveau));
  return list;
}
