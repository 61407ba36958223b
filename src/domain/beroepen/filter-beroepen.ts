import { readFromAddress, writeToAddress } from '../zoeken/keuzes-address.ts';
import { tokenise } from '../zoeken/normalise.ts';
import { KANS_NAMEN } from './kansen.ts';

/** What a visitor can choose in a list of occupations; the names stand in the address too. */
export const KEUZES = ['q', 'sector', 'niveau', 'kans', 'bbl', 'zonder', 'hier', 'volgorde'] as const;
/** Empty = not chosen; a box that is ticked is `ja`. */
export type Keuzes = Record<(typeof KEUZES)[number], string>;

/** An occupation as the filters know it. */
export interface BeroepRij {
  slug: string;
  naam: string;
  sector: string;
  niveau: string;
  /** At least one bbl leads to it: here or nearby, or in the country where the list is of the country. */
  bbl: boolean;
  zonderDiploma: boolean;
  /** Number of trainingen here. */
  aantal: number;
  /** Only where the regio itself knows it; else empty. */
  kans: string;
}

/** Reads the choices from an address; what is not there is not chosen. */
export const readKeuzes = (query: string): Keuzes => readFromAddress(KEUZES, query);

/** The choices as the query of an address, `?` included; empty when nothing is chosen. */
export const writeKeuzes = (keuzes: Keuzes): string => writeToAddress(KEUZES, keuzes);

/** Whether the rows stand in one list; else they stay under their sectoren. */
export function isPlat({ q, volgorde }: Pick<Keuzes, 'q' | 'volgorde'>): boolean {
  return q.trim() !== '' || volgorde !== '';
}

/**
 * The rows that are left, in the order of the choice; a question orders them best first.
 * @param gevonden slugs that answer the question, best first; absent when nothing is asked
 */
export function filterBeroepen<T extends BeroepRij>(
  rijen: readonly T[],
  keuzes: Keuzes,
  gevonden?: readonly string[],
): T[] {
  const place = gevonden && new Map(gevonden.map((slug, index) => [slug, index]));
  const left = rijen.filter(
    (rij) =>
      (!place || place.has(rij.slug)) &&
      (['sector', 'niveau', 'kans'] as const).every((naam) => !keuzes[naam] || rij[naam] === keuzes[naam]) &&
      (!keuzes.bbl || rij.bbl) &&
      (!keuzes.zonder || rij.zonderDiploma) &&
      (!keuzes.hier || rij.aantal > 0),
  );
  const order = ORDERS[keuzes.volgorde];
  if (order) return left.sort(order);
  return place ? left.sort((a, b) => place.get(a.slug)! - place.get(b.slug)!) : left;
}

const DEGREES = Object.keys(KANS_NAMEN);
/** What is not known comes last. */
const degreeOf = ({ kans }: BeroepRij) => (kans ? DEGREES.indexOf(kans) : DEGREES.length);
const byName = (a: BeroepRij, b: BeroepRij) => a.naam.localeCompare(b.naam, 'nl');
const ORDERS: Record<string, (a: BeroepRij, b: BeroepRij) => number> = {
  naam: byName,
  aantal: (a, b) => b.aantal - a.aantal || byName(a, b),
  kans: (a, b) => degreeOf(a) - degreeOf(b) || byName(a, b),
};

/** For when the everyday names could not be fetched: the slugs of rows that have every word in their own name. */
export function findByName(rijen: readonly BeroepRij[], vraag: string): string[] {
  const asked = tokenise(vraag);
  return rijen
    .filter(({ naam }) => asked.every((word) => tokenise(naam).some((own) => own.includes(word))))
    .map(({ slug }) => slug);
}
