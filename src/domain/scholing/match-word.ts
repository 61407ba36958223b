import { stemDutch } from '../zoeken/stem.ts';

/** How well a word fits, best first. */
export const trappen = ['exact', 'stam', 'begin', 'deel', 'samenstelling', 'gelijkend'] as const;
export type Trap = (typeof trappen)[number];

/** A normalised word with its stem, made once. */
export interface Woord {
  tekst: string;
  stam: string;
}

export function toWoord(tekst: string): Woord {
  return { tekst, stam: stemDutch(tekst) };
}

/**
 * How the typed word fits a word of a title: the same, the same stem, its beginning, or a part of it. A part must have
 * at least four letters, or three at the end ("kok" in "scheepskok"): shorter parts hit by accident.
 */
export function matchWord(getypt: Woord, woord: Woord): 'exact' | 'stam' | 'begin' | 'deel' | undefined {
  const { tekst, stam } = getypt;
  if (woord.tekst === tekst) return 'exact';
  if (woord.stam === stam && stam.length > 2) return 'stam';
  if (tekst.length > 1 && woord.tekst.startsWith(tekst)) return 'begin';
  if (stam.length > 3 && woord.tekst.startsWith(stam)) return 'begin';
  if (tekst.length > 3 && woord.tekst.includes(tekst)) return 'deel';
  if (tekst.length > 2 && isTail(tekst, woord.tekst)) return 'deel';
  if (tekst.length > 3 && stam.length > 2 && isTail(stam, woord.stam)) return 'deel';
  return undefined;
}

/** The last part of a compound; the part before it must be a word too, so "las" is no tail of "glas". */
function isTail(tail: string, word: string): boolean {
  return word.length - tail.length > 2 && word.endsWith(tail);
}

/**
 * Splits a compound that stands in no title at the longest tail that does: "vrachtwagenchauffeur" gives vrachtwagen +
 * chauffeur. Longest first, because "werker" sits in "medewerker". Heads have at least three letters.
 */
export function splitCompound(
  tekst: string,
  isTail: (tail: string) => boolean,
): { kop: string; staart: string } | undefined {
  for (let cut = 3; cut <= tekst.length - 4; cut++) {
    const staart = tekst.slice(cut);
    if (isTail(staart)) return { kop: tekst.slice(0, cut), staart };
  }
  return undefined;
}
