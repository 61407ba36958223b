import type { Scholing } from './scholing.ts';

/**
 * A regio's list names the places in that regio: who looks in Twente is not helped by "Hardenberg". When none of the
 * places is known to lie there (a name the registers spell otherwise), all stay: better too many than none.
 */
export function keepPlacesIn(scholing: Scholing, regioPlaces: ReadonlySet<string>): Scholing {
  const plaatsen = scholing.plaatsen.filter((plaats) => regioPlaces.has(plaats));
  return plaatsen.length === 0 || plaatsen.length === scholing.plaatsen.length
    ? scholing
    : { ...scholing, plaatsen };
}
