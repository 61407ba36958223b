import Fuse from 'fuse.js/min-basic';
import { editDistance } from './edit-distance.ts';

/** Words that look most like a mistyped word, best first; empty when none is near enough. */
export type FindSimilar = (word: string) => string[];

const shortest = 5;

/**
 * Prepares the search for typing errors over distinct words. Fuse casts a wide net (it is not exact about letters that
 * swapped places), the edit distance picks from it: at most one mistake in words up to 6 letters, two in longer ones;
 * one in a word that is still being typed. Words under 5 letters are never guessed: too many look alike.
 * @param keepFirstLetter trust the first letter that was typed; people rarely miss it, and among all words of a
 *   scholingsmatrix "lassen" would else be read as the town of Assen
 */
export function createSimilarWords(words: Iterable<string>, keepFirstLetter = false): FindSimilar {
  const fuse = new Fuse(
    [...words].filter((word) => word.length >= shortest),
    { threshold: 0.45, distance: 60, ignoreLocation: false, minMatchCharLength: 2 },
  );
  return (word) => {
    if (word.length < shortest) return [];
    const limit = word.length > 6 ? 2 : 1;
    const ranked = fuse
      .search(word, { limit: 60 })
      .filter(({ item }) => !keepFirstLetter || item[0] === word[0])
      .map(({ item }) => ({ item, distance: distanceTo(word, item, limit) }))
      .filter(({ distance }) => distance <= limit);
    const best = Math.min(...ranked.map(({ distance }) => distance));
    return ranked.filter(({ distance }) => distance === best).map(({ item }) => item);
  };
}

/** Distance to the whole word, or half a mistake more than that to its beginning: the visitor may still be typing. */
function distanceTo(typed: string, word: string, limit: number): number {
  const whole = editDistance(typed, word, limit);
  if (whole <= 1 || typed.length < shortest + 1 || word.length <= typed.length) return whole;
  const begin = Math.min(
    ...[-1, 0, 1].map((extra) => editDistance(typed, word.slice(0, typed.length + extra), 1)),
  );
  return begin <= 1 ? Math.min(whole, begin + 0.5) : whole;
}
