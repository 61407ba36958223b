/** The languages of the essential path, Dutch first. A language more is: a word here and a file in `content/talen/`. */
export type Taal = 'nl' | 'en' | 'uk' | 'ar' | 'pl' | 'tr' | 'eenvoudig';
export const TALEN: readonly Taal[] = ['nl', 'en', 'uk', 'ar', 'pl', 'tr', 'eenvoudig'];
export type Vertaling = Exclude<Taal, 'nl'>;

/** All but the Dutch that they were made from. */
export const VERTALINGEN: readonly Vertaling[] = TALEN.filter((taal): taal is Vertaling => taal !== 'nl');

export function isVertaling(text: unknown): text is Vertaling {
  return VERTALINGEN.some((taal) => taal === text);
}

/** The value of `lang`: easy Dutch is Dutch. */
export function langOf(taal: Taal): string {
  return taal === 'eenvoudig' ? 'nl' : taal;
}

/** What `Intl` needs to write dates and lists. Arabic with the figures that stand on Dutch letters and phones. */
const LOCALES: Record<Taal, string> = {
  nl: 'nl-NL',
  en: 'en-GB',
  uk: 'uk-UA',
  ar: 'ar-u-nu-latn',
  pl: 'pl-PL',
  tr: 'tr-TR',
  eenvoudig: 'nl-NL',
};
export function localeOf(taal: Taal): string {
  return LOCALES[taal];
}

/** The language to talk in that goes with the language of a form: an id of `content/landelijk/taxonomie/talen.yaml`. */
export const GESPREKSTAAL: Record<Taal, string> = {
  nl: 'nederlands',
  en: 'engels',
  uk: 'oekraiens',
  ar: 'arabisch',
  pl: 'pools',
  tr: 'turks',
  eenvoudig: 'nederlands',
};
