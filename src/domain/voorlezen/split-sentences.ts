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
export function splitSentences(text: string, lang: string): Stuk[] {
  // To the segmenter a line end is the end of a sentence; in HTML it is a space.
  const flat = text.replace(/\s/g, ' ');
  return findSentences(flat, lang)
    .flatMap((stuk) => splitLong(flat, stuk))
    .map((stuk) => trim(flat, stuk))
    .filter(({ begin, eind }) => /[\p{L}\p{N}]/u.test(flat.slice(begin, eind)));
}

function findSentences(text: string, lang: string): Stuk[] {
  // Firefox before 125 has no segmenter; it reads a whole paragraph without trouble.
  if (!('Segmenter' in Intl)) return [{ begin: 0, eind: text.length }];
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ index, segment }) => ({
    begin: index,
    eind: index + segment.length,
  }));
}

function splitLong(text: string, { begin, eind }: Stuk): Stuk[] {
  if (eind - begin <= LONGEST) return [{ begin, eind }];
  const commas = [...text.slice(begin, eind).matchAll(/[,;:،؛] /g)].map(({ index }) => begin + index + 1);
  const cut = commas.findLast((place) => place - begin <= LONGEST) ?? commas[0];
  return cut ? [{ begin, eind: cut }, ...splitLong(text, { begin: cut, eind })] : [{ begin, eind }];
}

function trim(text: string, { begin, eind }: Stuk): Stuk {
  const part = text.slice(begin, eind);
  return { begin: eind - part.trimStart().length, eind: begin + part.trimEnd().length };
}
