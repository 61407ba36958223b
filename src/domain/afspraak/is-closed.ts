import type { Sluiting } from './bestemming.ts';

/** The time of closing that a day (`2026-12-24`) falls in, the first and the last day included. */
export function isClosed(gesloten: Sluiting[], day: string): Sluiting | undefined {
  // Days written as yyyy-mm-dd sort as text.
  return gesloten.find(({ van, tot }) => van <= day && day <= tot);
}
