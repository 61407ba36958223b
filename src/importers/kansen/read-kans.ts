import type { KANSEN } from '../../schemas/kansberoepen.ts';

type Kans = (typeof KANSEN)[number];

/** Words for a chance, as publications write them. Words for tension ("krap") are another measure and are not here. */
const WORDS: Record<Kans, readonly string[]> = {
  'zeer-goed': ['zeer goed', 'zeer veel', 'zeer groot', 'heel goed'],
  goed: ['goed', 'veel', 'groot'],
  gemiddeld: ['gemiddeld', 'gemiddelde'],
  matig: ['matig', 'minder'],
  gering: ['gering', 'weinig', 'klein', 'zeer klein'],
};
const KANS_OF = new Map(
  Object.entries(WORDS).flatMap(([kans, words]) => words.map((word) => [word, kans as Kans] as const)),
);

/** "Zeer goede kans op werk" → `zeer-goed`; undefined for words that we do not know. */
export function readKans(text: string): Kans | undefined {
  const words = text
    .toLowerCase()
    .replace(/\b(?:kansen|kans|op|werk|een|baan)\b/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return (
    KANS_OF.get(words) ??
    KANS_OF.get(
      words
        .replace('goede', 'goed')
        .replace(/grote$/, 'groot')
        .replace(/e$/, ''),
    )
  );
}
