import { failingGroups, valuesOf } from './filter-scholing.ts';
import { groepen, type BekendeWaarden, type Filters, type Groep } from './filters.ts';
import type { ScholingInLijst } from './scholing.ts';

/** Per group: value → number of trainingen. A value that is not there gives 0. */
export type ChoiceCounts = Record<Groep, Map<string, number>>;

const empty = (): ChoiceCounts =>
  Object.fromEntries(groepen.map((groep) => [groep, new Map()])) as unknown as ChoiceCounts;

/**
 * How many trainingen each choice stands for, given what is ticked in the *other* groups: within a group choices widen,
 * so a choice is not counted down by its neighbours.
 */
export function countChoices(scholing: readonly ScholingInLijst[], filters: Filters): ChoiceCounts {
  const counts = empty();
  for (const row of scholing) {
    const failing = failingGroups(row, filters);
    if (failing.length > 1) continue;
    for (const groep of failing.length === 1 ? failing : groepen)
      for (const value of valuesOf(row, groep)) counts[groep].set(value, (counts[groep].get(value) ?? 0) + 1);
  }
  return counts;
}

/** All values that occur in this list: what a visitor can tick at all. */
export function knownValues(scholing: readonly ScholingInLijst[]): BekendeWaarden {
  return Object.fromEntries(
    groepen.map((groep) => [groep, new Set(scholing.flatMap((row) => valuesOf(row, groep)))]),
  ) as unknown as BekendeWaarden;
}
