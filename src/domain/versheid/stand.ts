import type { Dekking } from './count-dekking.ts';
import type { Versheid } from './judge-versheid.ts';

/** What an owner must look at. */
export interface StandDeel {
  /** Slug of a regio; absent: what is true everywhere. */
  regio?: string;
  naam: string;
  /** Who owns it: the public name of the desk, its mailbox and the accounts of its editors. */
  eigenaar: { naam: string; mailbox?: string; redacteuren: string[] };
  /** All records, the most urgent first. */
  records: Versheid[];
  /** How well a regio is covered; absent for what is true everywhere. */
  dekking?: Dekking;
}

/** How fresh all content is, per owner: what is national first, then each regio. */
export interface Stand {
  vandaag: string;
  delen: StandDeel[];
}

/** The records of a part that somebody must look at now. */
export function aanDeBeurt({ records }: StandDeel): Versheid[] {
  return records.filter((record) => record.aanDeBeurt);
}

/** How late a record is, in words. */
export function sayLate({ kijkenVoor, dagenOver }: Versheid): string {
  if (kijkenVoor === undefined) return 'nog nooit nagekeken';
  if (dagenOver === 0) return 'vandaag aan de beurt';
  return dagenOver === 1 ? '1 dag over tijd' : `${dagenOver} dagen over tijd`;
}
