import { createSimilarWords, type FindSimilar } from '../zoeken/similar-words.ts';
import type { Gebieden } from './gebieden.ts';
import { nameIndex } from './name-index.ts';

const prepared = new WeakMap<Gebieden, FindSimilar>();

/**
 * The search for typing errors: from a mistyped name key to the keys that look most like it. Prepared once for each
 * `gebieden`. It carries fuse.js: import this file only when it is needed (`await import(…)`), so that a page does not
 * load it for who types without mistakes.
 */
export function loadSimilarNames(gebieden: Gebieden): FindSimilar {
  let findSimilar = prepared.get(gebieden);
  if (!findSimilar) prepared.set(gebieden, (findSimilar = createSimilarNames(gebieden)));
  return findSimilar;
}

function createSimilarNames(gebieden: Gebieden): FindSimilar {
  const keys = new Map<string, string[]>();
  for (const { sleutel } of nameIndex(gebieden).namen) {
    const spelling = respell(sleutel);
    keys.set(spelling, [...(keys.get(spelling) ?? []), sleutel]);
  }
  const findSimilar = createSimilarWords(keys.keys());
  return (key) => findSimilar(respell(key)).flatMap((spelling) => keys.get(spelling)!);
}

/** One spelling for y and ij: "Nymegen" differs in no sound from Nijmegen. */
function respell(key: string): string {
  return key.replaceAll('y', 'ij');
}
