import { tokenise } from '../zoeken/normalise.ts';
import type { FindSimilar } from '../zoeken/similar-words.ts';
import { trappen, type Trap } from './match-word.ts';
import type { ScholingInLijst } from './scholing.ts';
import { both, readAs, scoreCompound, scoreWord, union, type Scores } from './score-word.ts';
import type { SearchIndex } from './search-index.ts';

export interface Treffer<T> {
  scholing: T;
  /** How well the least fitting word of the question fits. */
  trap: Trap;
}
export interface SearchResult<T> {
  /** Best first; equally good ones in the order of the list. */
  treffers: Treffer<T>[];
  /** Words that were read as another word, for the page to say so. */
  gelezenAls: { getypt: string; gelezen: string }[];
  /** How many trainingen each word of the question gives alone; 0 = it fits nothing. */
  perWoord: { woord: string; aantal: number }[];
}

/** Words that say nothing about which training is meant. */
const stopwoorden = new Set(
  'aan als baan bij cursus de den der een en graag het iets ik in leren met naar of om op opleiding opleidingen over studeren studie te tot training uit van voor werken wil worden'.split(
    ' ',
  ),
);

/** Of a list without a question. */
const nothingAsked = <T>(scholing: readonly T[]): SearchResult<T> => ({
  treffers: scholing.map((row) => ({ scholing: row, trap: 'exact' })),
  gelezenAls: [],
  perWoord: [],
});

/**
 * Finds trainingen in which every word of the question stands: in the title, in other words for it, or in the name of
 * sector, opleider, place, niveau or leerweg. Nothing asked = everything. Without `findSimilar` typing errors find
 * nothing: when a word gives 0, load it and ask again.
 */
export function searchScholing<T extends ScholingInLijst>(
  index: SearchIndex<T>,
  vraag: string,
  findSimilar?: FindSimilar,
): SearchResult<T> {
  const getypt = wordsOfQuestion(vraag);
  if (getypt.length === 0) return nothingAsked(index.scholing);
  const gelezenAls: SearchResult<T>['gelezenAls'] = [];
  const perWoord: SearchResult<T>['perWoord'] = [];
  let found: Scores | undefined;
  for (const word of getypt) {
    let scores = scoreWord(index, word);
    const compound = scores ? undefined : scoreCompound(index, word);
    if (compound) {
      scores = compound.scores;
      gelezenAls.push({ getypt: word, gelezen: compound.gelezen });
    }
    const similar = scores ? [] : (findSimilar?.(word) ?? []);
    for (const gelezen of similar) {
      scores = union(scores, readAs(scoreWord(index, gelezen) ?? new Map(), 'gelijkend'));
      gelezenAls.push({ getypt: word, gelezen });
    }
    perWoord.push({ woord: word, aantal: scores?.size ?? 0 });
    found = found ? both(found, scores ?? new Map()) : (scores ?? new Map());
  }
  const treffers = [...found!]
    .sort(([rowA, a], [rowB, b]) => a.punten - b.punten || rowA - rowB)
    .map(([row, { trap }]) => ({ scholing: index.scholing[row]!, trap: trappen[trap]! }));
  return { treffers, gelezenAls, perWoord };
}

function wordsOfQuestion(vraag: string): string[] {
  const all = tokenise(vraag).filter((word) => word.length > 1 || /\d/.test(word));
  const telling = all.filter((word) => !stopwoorden.has(word));
  return [...new Set(telling.length > 0 ? telling : all)].slice(0, 12);
}
