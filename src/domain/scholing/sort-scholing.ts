import type { Scholing } from './scholing.ts';

const dutch = new Intl.Collator('nl');

/** The fields that the order looks at. Who pays, who asks and who is popular are not among them. */
export type Sortable = Pick<Scholing, 'id' | 'titel' | 'zekerheid' | 'peiljaar'> & {
  opleider: { naam: string };
};

/**
 * The neutral order that the page explains under "zo sorteren wij": surest first, then the newest source, then title
 * and opleider A–Z, then id so that the order never depends on the input. Returns a new array.
 * @param zekerheden ids, surest first; an id that is not among them comes last
 */
export function sortScholing<T extends Sortable>(scholing: readonly T[], zekerheden: readonly string[]): T[] {
  const rank = new Map(zekerheden.map((id, index) => [id, index]));
  const rankOf = (row: T) => rank.get(row.zekerheid) ?? zekerheden.length;
  return [...scholing].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      (b.peiljaar ?? 0) - (a.peiljaar ?? 0) ||
      dutch.compare(a.titel, b.titel) ||
      dutch.compare(a.opleider.naam, b.opleider.naam) ||
      (a.id < b.id ? -1 : 1),
  );
}
