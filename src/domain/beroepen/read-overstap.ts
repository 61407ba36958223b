import type { BeroepInLijst } from './beroep-in-lijst.ts';
import { findEigenWerk, findOverstappen, type Overstap } from './overstappen.ts';
import type { BeroepTreffer, SearchBeroepen } from './search-beroepen.ts';

/** What the page "overstappen" shows, by what its address asks. */
export type OverstapStap =
  | { soort: 'begin' }
  /** Something was asked, and it looks like nothing that we know. */
  | { soort: 'niets' }
  | { soort: 'kiezen'; treffers: BeroepTreffer[]; gegokt: boolean }
  /** A link to work that is not there, or not any more. */
  | { soort: 'onbekend' }
  | {
      soort: 'uitkomst';
      van: BeroepInLijst;
      /** This work, or for a group those in it, where there is much work now. */
      eigen: BeroepInLijst[];
      overstappen: Overstap[];
      /** How many there are in all. */
      totaal: number;
      /** The number to ask for to see more; absent when all are shown. */
      meer?: number;
    };

export interface OverstapVraag {
  /** What was typed, fit to be shown again. */
  zoek: string;
  stap: OverstapStap;
  /** The regio that was chosen, when it exists. */
  regio?: { slug: string; naam: string };
  /** What stood in the address as regio and is none. */
  regioOnbekend?: string;
}

/** So many are shown at first, and so many more each time. */
export const EERSTE = 10;
const MEER = 20;
const TREFFERS = 12;

/** Reads an address; whatever it holds, there is an answer. Of a name that stands twice the first counts. */
export function readOverstap(
  query: URLSearchParams,
  lijst: readonly BeroepInLijst[],
  search: SearchBeroepen,
  regios: readonly { slug: string; naam: string }[],
): OverstapVraag {
  const zoek = readShown(query.get('zoek'), 120);
  const asked = readShown(query.get('regio'), 40);
  const regio = regios.find(({ slug }) => slug === asked);
  return {
    zoek,
    stap: readStap(query, zoek, lijst, search),
    ...(regio && { regio: { slug: regio.slug, naam: regio.naam } }),
    ...(asked && !regio && { regioOnbekend: asked }),
  };
}

function readStap(
  query: URLSearchParams,
  zoek: string,
  lijst: readonly BeroepInLijst[],
  search: SearchBeroepen,
): OverstapStap {
  const slug = query.get('van');
  if (slug) {
    const van = lijst.find((beroep) => beroep.slug === slug);
    return van ? answer(van, lijst, readCount(query.get('toon'))) : { soort: 'onbekend' };
  }
  if (!zoek) return { soort: 'begin' };
  const treffers = search(zoek).slice(0, TREFFERS);
  if (treffers.length === 0) return { soort: 'niets' };
  return { soort: 'kiezen', treffers, gegokt: treffers.every(({ gegokt }) => gegokt) };
}

function answer(van: BeroepInLijst, lijst: readonly BeroepInLijst[], count: number): OverstapStap {
  const eigen = findEigenWerk(van, lijst);
  // Work of one's own group is no other work.
  const all = findOverstappen(van, lijst).filter(({ naar }) => !eigen.includes(naar));
  return {
    soort: 'uitkomst',
    van,
    eigen,
    overstappen: all.slice(0, count),
    totaal: all.length,
    ...(all.length > count && { meer: count + MEER }),
  };
}

function readCount(value: string | null): number {
  return /^\d{1,3}$/.test(value ?? '') ? Math.max(EERSTE, Number(value)) : EERSTE;
}

/** Control characters and half characters can stand in an address, but not in HTML. */
function readShown(value: string | null, longest: number): string {
  return (value ?? '')
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, longest)
    .toWellFormed();
}
