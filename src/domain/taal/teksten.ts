import type { Teksten, TaalMeta, WoordenLijsten } from '../../schemas/teksten.ts';
import type { Keuzes } from '../afspraak/keuzes.ts';
import type { Taal } from './talen.ts';
import { formatNumber, vormVoor, vul, type Meervoud, type PlekkenVan, type Zin } from './zin.ts';

export type { Teksten } from '../../schemas/teksten.ts';

/** One language as pages and mails use it. */
export interface TaalTeksten extends Omit<TaalMeta, 'nagekeken'>, Teksten {
  taal: Taal;
  /** False while no native speaker has checked it: the page says so. */
  nagekeken: boolean;
  /** The closed lists of the form, in their own order. */
  keuzes: Keuzes;
}
export type Talen = Record<Taal, TaalTeksten>;
export type { WoordenLijsten };

export type FoutCode = keyof Teksten['fouten'];
/** What is wrong, apart from any language: a key of `fouten` and the values of its places. */
export interface Melding {
  code: FoutCode;
  waarden?: Record<string, string | number>;
}

/** Names a mistake; asks for exactly the values that its text has places for. */
export function melding<C extends FoutCode>(
  code: C,
  ...[waarden]: [PlekkenVan<Teksten['fouten'][C]>] extends [never]
    ? []
    : [Record<PlekkenVan<Teksten['fouten'][C]>, string | number>]
): Melding {
  return waarden === undefined ? { code } : { code, waarden };
}

/** A mistake in the words of a language. */
export function zegFout(
  { taal, fouten }: Pick<TaalTeksten, 'taal' | 'fouten'>,
  { code, waarden = {} }: Melding,
): string {
  // Which values go with which text is held together by `melding`.
  const tekst = fouten[code] as Zin<string> | Meervoud<string>;
  const written = Object.fromEntries(
    Object.entries(waarden).map(([naam, waarde]) => [
      naam,
      typeof waarde === 'number' ? formatNumber(taal, waarde) : waarde,
    ]),
  );
  return vul(typeof tekst === 'string' ? tekst : vormVoor(taal, tekst, Number(waarden.aantal)), written);
}
