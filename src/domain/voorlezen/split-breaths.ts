import { splitSentences } from '../taal/split-sentences.ts';

/** A part of a text, by its places in it. */
export interface Stuk {
  begin: number;
  /** The first place that is not in it. */
  eind: number;
}

/** Some 15 seconds: longer, and Chrome may fall silent, and the highlight says little. */
const LONGEST = 180;

/**
 * Splits a paragraph into what is read in one breath: sentences, and long ones (a list of gemeenten) at their commas.
 * White space around a part is left out, and parts with nothing to say ("·").
 */
export function splitBreaths(text: string, lang: string): Stuk[] {
  return splitSentences(text, lang)
    .flatMap(({ tekst, begin }) => splitLong(text, { begin, eind: begin + tekst.length }))
    .filter(({ begin, eind }) => /[\p{L}\p{N}]/u.test(text.slice(begin, eind)));
}

function splitLong(text: string, { begin, eind }: Stuk): Stuk[] {
  if (eind - begin <= LONGEST) return [{ begin, eind }];
  // Each comma with the space after it.
  const commas = [...text.slice(begin, eind).matchAll(/[,;:،؛]\s+/g)];
  const cut = commas.findLast(({ index }) => index < LONGEST) ?? commas[0];
  if (!cut) return [{ begin, eind }];
  const comma = begin + cut.index + 1;
  return [{ begin, eind: comma }, ...splitLong(text, { begin: comma + cut[0].length - 1, eind })];
}
