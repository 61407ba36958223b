import { tokenise } from '../zoeken/normalise.ts';
import { toWoord, type Woord } from './match-word.ts';
import type { ScholingInLijst } from './scholing.ts';

/** Where a word may stand. Title and synonyms say what a training is; the other fields only where and with whom. */
export const velden = ['titel', 'synoniem', 'sector', 'opleider', 'plaats', 'vorm'] as const;
export type Veld = (typeof velden)[number];

/** Words beside the trainingen themselves. */
export interface ZoekWoorden {
  /** Names by id. */
  sectoren: ReadonlyMap<string, string>;
  niveaus: ReadonlyMap<string, string>;
  leerwegen: ReadonlyMap<string, string>;
  /** Other words for a title. */
  synoniemen: ReadonlyMap<string, readonly string[]>;
}

/** Built once per list: each distinct word once, each distinct text as numbers of words. */
export interface SearchIndex<T extends ScholingInLijst> {
  scholing: readonly T[];
  woorden: Woord[];
  /** Per training and field: the numbers of its words. Trainingen share the arrays of texts that are the same. */
  rijen: Record<Veld, readonly number[]>[];
  /** Words that may be the tail of a compound: of titles and synonyms from five letters, of sectors from four. */
  staarten: ReadonlySet<string>;
}

/** Prepares a list for {@link searchScholing}. The order of the list is the order of equally good results. */
export function buildSearchIndex<T extends ScholingInLijst>(
  scholing: readonly T[],
  woorden: ZoekWoorden,
): SearchIndex<T> {
  const numbers = new Map<string, number>();
  const distinct: Woord[] = [];
  const numberOf = (word: string): number => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = distinct.length;
      numbers.set(word, number);
      distinct.push(toWoord(word));
    }
    return number;
  };
  const texts = new Map<string, readonly number[]>();
  const wordsOf = (text: string): readonly number[] => {
    let words = texts.get(text);
    if (!words) {
      words = [...new Set(tokenise(text).map(numberOf))];
      texts.set(text, words);
    }
    return words;
  };
  const rijen = scholing.map((row) => ({
    titel: wordsOf(row.titel),
    synoniem: wordsOf((woorden.synoniemen.get(row.titel) ?? []).join(' ')),
    sector: wordsOf(woorden.sectoren.get(row.sector) ?? ''),
    opleider: wordsOf(row.opleider.naam),
    plaats: wordsOf(row.plaatsen.join(' ')),
    vorm: wordsOf(`${woorden.niveaus.get(row.niveau) ?? ''} ${woorden.leerwegen.get(row.leerweg) ?? ''}`),
  }));
  const staarten = new Set<string>();
  for (const rij of rijen)
    for (const [veld, shortest] of [
      ['titel', 5],
      ['synoniem', 5],
      ['sector', 4],
    ] as const)
      for (const number of rij[veld]) {
        const { tekst } = distinct[number]!;
        if (tekst.length >= shortest) staarten.add(tekst);
      }
  return { scholing, woorden: distinct, rijen, staarten };
}
