/** Endings that Dutch hangs on the same stem, longest first, so that "lassen", "lasser" and "lasster" meet. */
const endings = /(?:erij(?:en)?|ateur|atief|eerder|atie|eren|enden?|ster|eur|age|ing|iek|isch|en|er|e)$/;
const shortestStem = 3;

/**
 * A light Dutch stem for a normalised word: plural and ending off, doubled letters single, v → f and z → s at the end.
 * Only good for comparing stems with each other, never for showing.
 */
export function stemDutch(word: string): string {
  if (word.length <= shortestStem || /\d/.test(word)) return word;
  // Plural first. Last "ig": "verpleegkundige" is of "verpleegkunde", "beveiliger" of "beveiligen".
  const stem = strip(strip(strip(word, /s$/), endings), /ig$/);
  return stem
    .replace(/([aeou])\1/g, '$1')
    .replace(/(.)\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

function strip(word: string, ending: RegExp): string {
  const rest = word.replace(ending, '');
  return rest.length >= shortestStem ? rest : word;
}
