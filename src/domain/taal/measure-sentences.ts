import { countWords, splitSentences, type Zin } from './split-sentences.ts';

/** What we hold ourselves to. An indication of language level B1, not a proof: no public list of B1 words is at hand. */
export const MEESTE_WOORDEN = 20;
export const GEMIDDELD_MEESTE_WOORDEN = 12;
/** Of fewer sentences a mean says nothing. */
const ENOUGH_SENTENCES = 4;

export interface LangeZin extends Zin {
  woorden: number;
}

/** Sentences with more words than most people keep in mind. */
export function findLongSentences(text: string): LangeZin[] {
  // Cutting into sentences costs more than counting, and most texts are short.
  if (countWords(text) <= MEESTE_WOORDEN) return [];
  return splitSentences(text)
    .map((zin) => ({ ...zin, woorden: countWords(zin.tekst) }))
    .filter(({ woorden }) => woorden > MEESTE_WOORDEN);
}

/** Mean number of words per sentence over pieces of running text; undefined when there are too few to tell. */
export function meanWords(texts: readonly string[]): number | undefined {
  const counts = texts.flatMap((text) => splitSentences(text).map(({ tekst }) => countWords(tekst)));
  if (counts.length < ENOUGH_SENTENCES) return undefined;
  return counts.reduce((sum, count) => sum + count, 0) / counts.length;
}
