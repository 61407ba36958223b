/** A sentence and where it begins in its text. */
export interface Zin {
  tekst: string;
  begin: number;
}

/** Ends with a point that ends no sentence, also before a capital: "bijv. UWV". */
const ABBREVIATION =
  /(?:^|[\s(])(?:bijv|bv|o\.a|m\.b\.t|d\.w\.z|nr|tel|art|ca|evt|incl|excl|max|min|mr|dr|st)\.\s*$/i;
/** Made once per language: it costs more than a text. */
const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of a text, in order. A line end inside a text is a space: only `.`, `!`, `?` and the like end a sentence. */
export function splitSentences(text: string, lang = 'nl'): Zin[] {
  const sentences: Zin[] = [];
  let open: Zin | undefined;
  // The same length, so that places stay right.
  for (const { segment, index } of cutText(text.replace(/\s/g, ' '), lang)) {
    open = open ? { ...open, tekst: open.tekst + segment } : { tekst: segment, begin: index };
    if (ABBREVIATION.test(open.tekst)) continue;
    sentences.push(open);
    open = undefined;
  }
  if (open) sentences.push(open);
  return sentences
    .map(({ tekst, begin }) => ({ tekst: tekst.trim(), begin: begin + tekst.search(/\S|$/) }))
    .filter(({ tekst }) => tekst !== '');
}

function cutText(text: string, lang: string): Iterable<{ segment: string; index: number }> {
  // Firefox before 125 has no segmenter: there a text is one sentence.
  if (!('Segmenter' in Intl)) return [{ segment: text, index: 0 }];
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, segmenter);
  return segmenter.segment(text);
}

/** How many words a reader counts: everything between spaces that has a letter or a figure. */
export function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
