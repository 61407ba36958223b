import { isVertaling, TALEN, type Taal } from './talen.ts';

/** Pages that stand in every language, by their Dutch address. */
const IN_ELKE_TAAL = [
  /^\/$/,
  /^\/over\/$/,
  /^\/wie-betaalt\/$/,
  /^\/regio\/$/,
  /^\/regio\/vinden\/$/,
  /^\/regio\/[^/]+\/$/,
  /^\/regio\/[^/]+\/afspraak\/$/,
  /^\/regio\/[^/]+\/afspraak\/bedankt\/$/,
];
/** In every language but Dutch, which has the words on the training pages themselves. */
const ALLEEN_VERTAALD = [/^\/woorden\/$/];

/** The language of an address, and the address of the same page in Dutch. */
export function readAdres(pad: string): { taal: Taal; kern: string } {
  const [, first = ''] = pad.split('/');
  return isVertaling(first) ? { taal: first, kern: pad.slice(first.length + 1) } : { taal: 'nl', kern: pad };
}

/** The address of a Dutch page in another language; it is not asked whether that page exists. */
export function adresIn(taal: Taal, kern: string): string {
  return taal === 'nl' ? kern : `/${taal}${kern}`;
}

/** Languages in which a page stands, by its Dutch address. */
export function talenVan(kern: string): Taal[] {
  const matches = (patterns: RegExp[]) => patterns.some((pattern) => pattern.test(kern));
  return TALEN.filter((taal) => matches(IN_ELKE_TAAL) || (taal !== 'nl' && matches(ALLEEN_VERTAALD)));
}

/** Where the language switch leads to: the same page where it stands in that language, else its first page. */
export function wisselAdres(naar: Taal, kern: string): string {
  return adresIn(naar, talenVan(kern).includes(naar) ? kern : '/');
}
