/**
 * The geography that the finder needs, in the compact shape that travels to the browser (`/gegevens/gebieden.json`)
 * and to the running server. Indexes point into the arrays beside them.
 */
export interface Gebieden {
  regios: GebiedRegio[];
  gemeenten: GebiedGemeente[];
  /** Four-digit postcode → its readings; more than one where it crosses a border between gemeenten. */
  postcodes: Record<string, PostcodeLezing[]>;
  /** Name → gemeenten in which a woonplaats of that name lies. */
  woonplaatsen: { naam: string; gemeenten: number[] }[];
  /** Other usual names; `woonplaats` is empty when the alias names the whole gemeente. */
  aliassen: { alias: string; gemeente: number; woonplaats: string }[];
}
export interface GebiedRegio {
  slug: string;
  naam: string;
  aliassen: string[];
}
export interface GebiedGemeente {
  naam: string;
  /** Index in `regios`. */
  regio: number;
  provincie: string;
  /** Names of former gemeenten that are part of it now. */
  vervangt: string[];
}
export interface PostcodeLezing {
  /** Index in `gemeenten`. */
  gemeente: number;
  /** The postcode's woonplaatsen that lie in this gemeente, A–Z; empty when none is known. */
  woonplaatsen: string[];
}

/** One way to read what the visitor typed. */
export interface Lezing {
  /** What was recognised: "Spier", "Westerveld", "7511". */
  naam: string;
  soort: 'postcode' | 'woonplaats' | 'gemeente' | 'vroegere gemeente' | 'andere naam' | 'regio';
  /** Name of the gemeente; absent when a whole regio was named. */
  gemeente?: string;
  regio: { slug: string; naam: string };
}

/** What the finder makes of an input. */
export type Vondst =
  /** One regio: go there. */
  | { uitkomst: 'gevonden'; invoer: string; regio: { slug: string; naam: string }; lezingen: Lezing[] }
  /** More than one regio: ask. One choice per gemeente (or whole regio), never a guess. */
  | { uitkomst: 'kiezen'; invoer: string; keuzes: Lezing[] }
  /** Nothing exact, but names that look like it: "Bedoelt u …?". Never a redirect. */
  | { uitkomst: 'bedoelt-u'; invoer: string; suggesties: Lezing[] }
  /** Not known. `reden` tells an empty input, a postcode that does not exist and any other text apart. */
  | { uitkomst: 'onbekend'; invoer: string; reden: 'leeg' | 'postcode' | 'tekst' };
