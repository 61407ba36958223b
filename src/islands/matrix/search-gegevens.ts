import type { ScholingInLijst } from '../../domain/scholing/scholing.ts';
import { searchScholing, type SearchResult } from '../../domain/scholing/search-scholing.ts';
import type { FindSimilar } from '../../domain/zoeken/similar-words.ts';
import type { Gegevens } from './load-scholing.ts';

const prepared = new WeakMap<Gegevens, FindSimilar>();

/** Loads what finds typing errors (fuse.js) and prepares it for this regio. Worth doing as soon as somebody will type. */
export async function loadSimilar(gegevens: Gegevens): Promise<FindSimilar> {
  const { createSimilarWords } = await import('../../domain/zoeken/similar-words.ts');
  let findSimilar = prepared.get(gegevens);
  if (!findSimilar) {
    findSimilar = createSimilarWords(
      gegevens.index.woorden.map(({ tekst }) => tekst),
      true,
    );
    prepared.set(gegevens, findSimilar);
  }
  return findSimilar;
}

/** Answers at once with what is loaded. */
export function searchNow(gegevens: Gegevens, vraag: string): SearchResult<ScholingInLijst> {
  return searchScholing(gegevens.index, vraag, prepared.get(gegevens));
}

/** True when a word fits nothing and the search for typing errors is not there yet. */
export function needsSimilar(gegevens: Gegevens, { perWoord }: SearchResult<ScholingInLijst>): boolean {
  return !prepared.has(gegevens) && perWoord.some(({ woord, aantal }) => aantal === 0 && woord.length > 4);
}

/** Answers with typing errors looked at where that is needed. */
export async function searchFully(gegevens: Gegevens, vraag: string): Promise<SearchResult<ScholingInLijst>> {
  const result = searchNow(gegevens, vraag);
  if (!needsSimilar(gegevens, result)) return result;
  await loadSimilar(gegevens);
  return searchNow(gegevens, vraag);
}
