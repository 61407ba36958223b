import { matchWord, splitCompound, toWoord, trappen, type Trap } from './match-word.ts';
import type { ScholingInLijst } from './scholing.ts';
import { velden, type SearchIndex, type Veld } from './search-index.ts';

/** Lower is better. `trap` counts in {@link trappen}. */
export interface Score {
  punten: number;
  trap: number;
}
const trapOf = (trap: Trap) => trappen.indexOf(trap);

/** By row number. */
export type Scores = Map<number, Score>;

/**
 * Fewer points is better; `undefined` = does not count. Names of sector, opleider and place count only as they are
 * written: by stem "bakker" would give all of "horeca, toerisme en bakkerij". A part of a word counts in the title only
 * and last: "ede" is first a place.
 */
function pointsFor(veld: Veld, trap: Trap, letterlijk: boolean): number | undefined {
  if (veld === 'titel') return { exact: 0, stam: 2, begin: letterlijk ? 3 : 7, deel: 9 }[trap as Gewoon];
  if (veld === 'synoniem') return { exact: 1, stam: 4, begin: 5, deel: undefined }[trap as Gewoon];
  return letterlijk ? { exact: 6, stam: undefined, begin: 8, deel: undefined }[trap as Gewoon] : undefined;
}
type Gewoon = 'exact' | 'stam' | 'begin' | 'deel';

/** Rows in which the word stands, or `undefined` when there is none. */
export function scoreWord<T extends ScholingInLijst>(
  { woorden, rijen }: SearchIndex<T>,
  word: string,
  inVelden: readonly Veld[] = velden,
): Scores | undefined {
  const getypt = toWoord(word);
  const fits = woorden.map((woord) => matchWord(getypt, woord));
  if (fits.every((trap) => !trap)) return undefined;
  const scores = new Map<number, Score>();
  rijen.forEach((rij, row) => {
    let best: Score | undefined;
    for (const veld of inVelden)
      for (const number of rij[veld]) {
        const trap = fits[number];
        if (!trap) continue;
        const punten = pointsFor(veld, trap, woorden[number]!.tekst.startsWith(word));
        if (punten !== undefined && (!best || punten < best.punten)) best = { punten, trap: trapOf(trap) };
      }
    if (best) scores.set(row, best);
  });
  dropAccidents(scores, word);
  return scores.size > 0 ? scores : undefined;
}

/** What only counts as long as nothing fits better. */
function dropAccidents(scores: Scores, word: string): void {
  const values = [...scores.values()];
  // A known word is not the half-typed name of a sector, opleider or place: "zorg" is not meant as Zorgvlied.
  const known = values.some(({ punten }) => punten <= 2);
  // Three letters at the end of a word: "ict" is not meant as "conflict".
  const shortTail = word.length === 3 && values.some(({ trap }) => trap < trapOf('deel'));
  for (const [row, { punten, trap }] of scores)
    if ((known && punten === 8) || (shortTail && trap === trapOf('deel'))) scores.delete(row);
}

/** A compound that was read as something else. */
export interface Compound {
  /** What it was read as, for the page to say so. */
  gelezen: string;
  scores: Scores;
}

/**
 * For a compound that stands nowhere. Best are rows with both its parts; else its head says what it is about, if that
 * stands in titles ("procestechniek" is about "proces"); else its tail, what kind of thing it is.
 */
export function scoreCompound<T extends ScholingInLijst>(
  index: SearchIndex<T>,
  word: string,
): Compound | undefined {
  const split = splitCompound(word, (tail) => index.staarten.has(tail));
  if (!split) return undefined;
  const inVelden = ['titel', 'synoniem'] as const;
  const tail = scoreWord(index, split.staart, inVelden);
  if (!tail) return undefined;
  const head = split.kop.length > 3 ? scoreWord(index, split.kop, inVelden) : undefined;
  const joined = both(tail, head ?? new Map());
  if (joined.size > 0)
    return { gelezen: `${split.kop} ${split.staart}`, scores: readAs(joined, 'samenstelling') };
  if (head) return { gelezen: split.kop, scores: readAs(head, 'samenstelling') };
  return { gelezen: split.staart, scores: readAs(tail, 'samenstelling') };
}

/** The same rows, found by reading the word as another one: after all that fits as it was typed. */
export const readAs = (scores: Scores, trap: Trap): Scores =>
  new Map([...scores].map(([row, { punten }]) => [row, { punten: punten + 10, trap: trapOf(trap) }]));

/** Rows that have both words; points add up. */
export function both(a: Scores, b: Scores): Scores {
  const result = new Map<number, Score>();
  for (const [row, one] of a) {
    const other = b.get(row);
    if (other) result.set(row, { punten: one.punten + other.punten, trap: Math.max(one.trap, other.trap) });
  }
  return result;
}

/** Rows that have one of two readings, with the better of the two scores. */
export function union(a: Scores | undefined, b: Scores): Scores {
  const result = new Map(a);
  for (const [row, score] of b) {
    const known = result.get(row);
    if (!known || score.punten < known.punten) result.set(row, score);
  }
  return result;
}
