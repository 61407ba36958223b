/** Knows whether a word is in the dictionary, as it is written. */
export type KentWoord = (woord: string) => boolean;

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*/gu;
/** Addresses are no Dutch. */
const ADDRESS =
  /\b(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w.-]+|\b[\w-]+(?:\.[\w-]+)*\.(?:nl|org|com|eu|example)\b\S*/gi;
/** A placeholder such as `{jaar}` is replaced on the page. */
const PLACEHOLDER = /\{[^}]*\}/g;

/**
 * Words that the dictionary does not know. A capital at the start of a word is no mistake when the word is known
 * without; the parts of a word with hyphens may each be known.
 */
export function findMisspellings(text: string, kent: KentWoord): { woord: string; begin: number }[] {
  const blank = (match: string) => ' '.repeat(match.length);
  return [...text.replace(ADDRESS, blank).replace(PLACEHOLDER, blank).matchAll(WORD)]
    .map(({ 0: woord, index }) => ({ woord: woord.replace(/[-\d'’]+$/, ''), begin: index }))
    .filter(({ woord }) => !isKnown(woord.replaceAll('’', "'"), kent));
}

function isKnown(woord: string, kent: KentWoord): boolean {
  if (woord.length < 2 || knows(woord, kent)) return true;
  const parts = woord.split('-').filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => part.length < 2 || knows(part, kent));
}

/** "Uw" at the start of a sentence and "UW" in a heading are "uw"; "twente" is not "Twente". */
function knows(woord: string, kent: KentWoord): boolean {
  return kent(woord) || (/^\p{Lu}(?:\p{Ll}|\p{Lu}*$)/u.test(woord) && kent(woord.toLowerCase()));
}
