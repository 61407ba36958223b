/** One training as a source has it, in our words but not yet joined to our lists. */
export interface AanbodRij {
  /** Code of the record at the source, stable over time; becomes part of our id. */
  sleutel: string;
  titel: string;
  opleider: {
    sleutel: string;
    naam: string;
    website?: string | undefined;
    bekostiging?: 'publiek' | 'privaat' | undefined;
  };
  /** Ids of our lists, where the source's value maps to one. */
  niveau?: string | undefined;
  leerweg?: string | undefined;
  /** Id of a sector that the source itself leads to; counts only where the codes below lead to none. */
  sector?: string | undefined;
  /** Five digits. */
  crebo?: string | undefined;
  croho?: string | undefined;
  /** Postcodes (4 digits, or 4 digits and 2 letters) and names of places where it is given. */
  postcodes: string[];
  plaatsen: string[];
  /** First day on or after today, yyyy-mm-dd. */
  start?: string | undefined;
  /** "6 weken". */
  duur?: string | undefined;
  /** What a participant pays, VAT included, in whole euros, rounded up. Absent = unknown, never 0 by default. */
  kosten?: number | undefined;
  url?: string | undefined;
  omschrijving?: string | undefined;
}

/** What a reader of a source yields for each record: a row, or why there is none. Nothing is dropped without a word. */
export type Gelezen =
  { soort: 'rij'; rij: AanbodRij } | { soort: 'afgewezen'; sleutel: string; reden: string };

/** A reader of a source. Streams: never holds the whole source in memory. */
export type AanbodLezer = AsyncIterable<Gelezen>;
