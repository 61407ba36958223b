import type { Meervoud, Zin } from '../../schemas/zin.ts';
import { localeOf, type Taal } from './talen.ts';

export type { Meervoud, Zin } from '../../schemas/zin.ts';

type Waarden<N extends string> = Readonly<Record<N, string | number>>;

/** Names of the places of a text. */
export type PlekkenVan<T> = T extends Meervoud<infer N> ? N | 'aantal' : T extends Zin<infer N> ? N : never;

/** A name between braces. */
export const PLEK = /\{([a-z_]+)\}/g;

/** Writes the values in their places. */
export function vul<N extends string>(zin: Zin<N>, waarden: Waarden<N>): string {
  return zin.replace(PLEK, (plek, naam: N) => (Object.hasOwn(waarden, naam) ? String(waarden[naam]) : plek));
}

/** The form that goes with a number, in the language's own way of counting. */
export function vormVoor<N extends string>(
  taal: Taal,
  tekst: Meervoud<N>,
  aantal: number,
): Zin<N | 'aantal'> {
  return tekst[new Intl.PluralRules(localeOf(taal)).select(aantal)] ?? tekst.other;
}

/** As `vul`, for a text that depends on `aantal`. */
export function tel<N extends string>(
  taal: Taal,
  tekst: Meervoud<N>,
  waarden: Waarden<N> & { aantal: number },
): string {
  const { aantal } = waarden;
  const written = { ...waarden, aantal: formatNumber(taal, aantal) } as Waarden<N | 'aantal'>;
  return vul(vormVoor(taal, tekst, aantal), written);
}

export function formatNumber(taal: Taal, getal: number): string {
  return new Intl.NumberFormat(localeOf(taal)).format(getal);
}

/** "a, b en c" in a language. */
export function formatList(
  taal: Taal,
  delen: string[],
  soort: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(localeOf(taal), { type: soort }).format(delen);
}

/**
 * Holds a Dutch name, number or address together inside a line that runs from right to left, so that its full stop and
 * its figures stay where they belong. FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE.
 */
export function isolateIn(richting: 'ltr' | 'rtl'): (text: string) => string {
  return (text) => (richting === 'rtl' ? `\u2068${text}\u2069` : text);
}

/** A part of a text: plain, strong or the link, with the values that stand in it. */
export interface Deel {
  soort: 'gewoon' | 'sterk' | 'link';
  stukken: { tekst: string; waarde: boolean }[];
}

/** Takes a text apart: `**strong**`, `[the link]`, `{value}`. */
export function ontleedZin(zin: string, waarden: Readonly<Record<string, string | number>> = {}): Deel[] {
  return zin
    .split(/(\*\*.+?\*\*|\[.+?\])/)
    .filter((deel) => deel !== '')
    .map((deel) => {
      const soort = deel.startsWith('**') ? 'sterk' : deel.startsWith('[') ? 'link' : 'gewoon';
      const inner = soort === 'sterk' ? deel.slice(2, -2) : soort === 'link' ? deel.slice(1, -1) : deel;
      return { soort, stukken: splitValues(inner, waarden) };
    });
}

function splitValues(text: string, waarden: Readonly<Record<string, string | number>>): Deel['stukken'] {
  return text
    .split(/(\{[a-z_]+\})/)
    .filter((stuk) => stuk !== '')
    .map((stuk) => {
      const naam = stuk.slice(1, -1);
      return stuk.startsWith('{') && Object.hasOwn(waarden, naam)
        ? { tekst: String(waarden[naam]), waarde: true }
        : { tekst: stuk, waarde: false };
    });
}
