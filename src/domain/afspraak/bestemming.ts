/** Kinds of desk that a visitor may need, in the order in which pages name them. */
export const DESK_KINDS = [
  'loket',
  'jongerenloket',
  'rmc',
  'werkgeversservicepunt',
  'uwv',
  'gemeente',
  'taalhuis',
] as const;
export type DeskKind = (typeof DESK_KINDS)[number];

/** Another desk of a regio, which may answer instead of the loket. */
export interface Bestemming {
  /** Unique in its regio; `loket` is the loket itself and cannot be used. */
  id: string;
  soort: Exclude<DeskKind, 'loket'> | 'locatie';
  naam: string;
  /** The one mailbox that receives requests; absent: it is named on pages, and no rule may send to it. */
  mailbox?: string;
  telefoon?: string;
  /** Page of the desk itself. */
  adres?: string;
  reactieWerkdagen?: number;
  verwerkingsverantwoordelijke?: string;
}

/** What must be true of a request for a rule to match; what is absent does not matter. */
export interface Voorwaarde {
  /** Which forms: a person, or a firm. Absent: a person. */
  wie?: 'burger' | 'werkgever';
  /** From this age on, in whole years. */
  leeftijdVanaf?: number;
  /** Younger than this, in whole years: `27` means up to and including 26. */
  leeftijdOnder?: number;
  /** Goes to school now. */
  opSchool?: boolean;
  /** First digits of postcodes: `75`, `7511`. One of them must fit. */
  postcodes?: string[];
}

/** One line of a regio's rules. */
export interface Regel {
  wanneer: Voorwaarde;
  /** Id of a bestemming, or `loket`. */
  naar: string;
  /** Where the rule comes from, and its year or day. */
  bron: string;
  /** False while nobody of the regio has confirmed it: pages say so. */
  bevestigd: boolean;
}

/** A time in which the desk is closed, first and last day included (`2026-12-24`). */
export interface Sluiting {
  van: string;
  tot: string;
  /** What a visitor reads: why, and what to do meanwhile. */
  tekst: string;
  /** Where a visitor can go meanwhile. */
  alternatief: { naam: string; telefoon?: string; adres?: string };
  /** Whether the form stays open: the answer then comes after the last day. */
  formulierOpen: boolean;
}

export interface Wachttijd {
  werkdagen: number;
  /** Day on which somebody confirmed it; after 14 days it is no longer shown. */
  bevestigdOp: string;
}

/** What visitors must know now, first and last day included. */
export interface Mededeling {
  van: string;
  tot: string;
  tekst: string;
}
