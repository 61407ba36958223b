import type { Beroep } from '../../schemas/beroep.ts';
import type { Vertrekberoep } from '../../schemas/vertrekberoep.ts';

/** `kansberoep`: on the list and with a page; `beroep` and `groep`: work that people come from. */
export const SOORTEN = ['kansberoep', 'beroep', 'groep'] as const;
export type BeroepSoort = (typeof SOORTEN)[number];

/** UWV's levels, from little schooling to much. */
export const BEROEPSNIVEAUS = ['basis', 'middelbaar', 'hoger'] as const;

/** What a search, a filter and "overstappen" need of an occupation; this much of it travels to the browser. */
export interface BeroepInLijst {
  /** Slug of the page, or id of the starting point. Unique in the list. */
  slug: string;
  /** What one person is called; of a group its name. */
  naam: string;
  /** Name as in the source, where that differs. */
  bronNaam: string;
  soort: BeroepSoort;
  sector: string;
  niveau: (typeof BEROEPSNIVEAUS)[number];
  /** Group of BRC 2014. */
  brc: string;
  vaardigheden: readonly string[];
  synoniemen: readonly string[];
  /** How one gets in; a starting point has none. */
  instap?: Beroep['instap'] | undefined;
  /** In the country there is at least one bbl (a job and school at once) that leads to it. */
  bbl: boolean;
}

export function toBeroepInLijst(beroep: Beroep, bbl: boolean): BeroepInLijst {
  const { slug, enkelvoud, naam, kansberoep, sector, niveau, brc, vaardigheden, synoniemen, instap } = beroep;
  const soort = kansberoep ? 'kansberoep' : 'beroep';
  return {
    slug,
    naam: enkelvoud,
    bronNaam: naam,
    soort,
    sector,
    niveau,
    brc,
    vaardigheden,
    synoniemen,
    instap,
    bbl,
  };
}

export function toVertrekInLijst(vertrek: Vertrekberoep): BeroepInLijst {
  const { id, naam, soort, sector, niveau, brc, vaardigheden, synoniemen } = vertrek;
  return { slug: id, naam, bronNaam: naam, soort, sector, niveau, brc, vaardigheden, synoniemen, bbl: false };
}
