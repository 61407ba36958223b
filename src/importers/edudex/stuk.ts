import type { Waarde } from '../aanbod/waarde.ts';

/** What a reader of an EDU-DEX file meets, in the order of the file. */
export type Stuk =
  | { soort: 'program'; waarde: Waarde }
  /** A record that says more than a training can need; `waarde` is what was read before that. */
  | { soort: 'te-groot'; waarde: Waarde }
  | { soort: 'instituut'; waarde: Waarde }
  /** From a directory.xml: where a program, an institute or another directory stands; `naam` says which. */
  | { soort: 'verwijzing'; naam: string; waarde: Waarde }
  /** Something in the place of a program that is none. */
  | { soort: 'vreemd'; wat: string };

/** Signs that one text may have; what is longer is no text for a reader. */
export const MOST_TEXT = 200_000;
/** Signs that all texts of one record may have together, its names of fields included. */
export const MOST_RECORD = 1_000_000;
/** Fields within fields. */
export const MOST_DEEP = 64;
