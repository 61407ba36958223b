/** Marks that people type for an apostrophe, and the apostrophe itself: they carry no meaning in a place name. */
const APOSTROPHES = /['’‘‛`´ʼ′]/g;

/** Longer ways to write what a name abbreviates; words, after cleaning. */
const ABBREVIATIONS: [pattern: RegExp, full: string][] = [
  [/ (?:a d|ad|a den|a de) /g, ' aan de '],
  [/ aan den /g, ' aan de '],
  [/\bst\b/g, 'sint'],
  [/\bnw\b/g, 'nieuw'],
];

/**
 * A place name as words to compare: small letters without accents, hyphens, apostrophes or full stops, "st." as "sint",
 * "a/d" as "aan de". "'s-Hertogenbosch" becomes "s hertogenbosch", "Súdwest-Fryslân" "sudwest fryslan".
 */
export function normalizeName(name: string): string {
  let words = name
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' en ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  for (const [pattern, full] of ABBREVIATIONS) words = words.replace(pattern, full);
  return words;
}

/** The key under which a name is found: its words without the spaces, because "DenHaag" is "Den Haag" too. */
export function nameKey(name: string): string {
  return normalizeName(name).replaceAll(' ', '');
}

/**
 * What the register puts behind a name to tell two places apart: provincies, and AC for Alphen-Chaam.
 * With or without brackets: "Hengelo (Gld)", "Elst Ut", "Bergen (NH.)".
 */
const SUFFIX = / (?:\((?:[A-Za-z]{1,3})\.?\)|L|NB|NH|ZH|AC|G[Nn]|Gld|GLD|Ut|Ov|Dr|Fr|Fl|Zld)$/;

/** The name without its suffix, or `undefined` when it has none. */
export function stripSuffix(name: string): string | undefined {
  return SUFFIX.test(name) ? name.replace(SUFFIX, '') : undefined;
}
