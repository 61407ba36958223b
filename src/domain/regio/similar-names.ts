import { createSimilarWords, type FindSimilar } from '../zoeken/similar-words.ts';
import type { Gebieden } from './gebieden.ts';
import { nameIndex } from './name-index.ts';

const prepared = new WeakMap<Gebieden, FindSimilar>();

/**
 * The search for typing errors in names, prepared once for each `gebieden`. It carries fuse.js: import this file only
 * when it is needed (`await import(…)`), so that a page does not load it for who types without mistakes.
 */
export function loadSimilarNames(gebieden: Gebieden): FindSimilar {
  let findSimilar = prepared.get(gebieden);
  if (!findSimilar) {
    findSimilar = createSimilarWords(nameIndex(gebieden).namen.map(({ sleutel }) => sleutel));
    prepared.set(gebieden, findSimilar);
  }
  return findSimilar;
}
