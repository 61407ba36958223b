import { stemDutch } from '../zoeken/stem.ts';
import { tokenise } from '../zoeken/normalise.ts';

/**
 * Other words for each title: of every term whose words all stand in the title. A word stands in it with the same stem
 * or as the tail of a compound: "Lassers" names "Basislasser" too. Titles without other words are absent.
 */
export function linkSynonyms(
  titels: Iterable<string>,
  synoniemen: readonly { term: string; synoniemen: readonly string[] }[],
): Map<string, string[]> {
  const terms = synoniemen.map(({ term, synoniemen: others }) => ({ words: tokenise(term), others }));
  const result = new Map<string, string[]>();
  for (const titel of new Set(titels)) {
    const inTitle = tokenise(titel).map((word) => ({ word, stem: stemDutch(word) }));
    const standsIn = (termWord: string) => {
      const stem = stemDutch(termWord);
      const singular = termWord.replace(/(?:s|en)$/, '');
      return inTitle.some(
        (title) => title.stem === stem || (singular.length > 4 && title.word.endsWith(singular)),
      );
    };
    const others = terms
      .filter(({ words }) => words.length > 0 && words.every(standsIn))
      .flatMap((term) => term.others);
    if (others.length > 0) result.set(titel, [...new Set(others)]);
  }
  return result;
}
