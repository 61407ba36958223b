/** A finding of axe that a machine cannot decide ("incomplete"), looked at by a person. */
export interface Onbeslist {
  regel: string;
  /** What axe points at: its selector, or a part of it. */
  doel: RegExp;
  /** Why it is no barrier. */
  reden: string;
}

/** What is not in this list counts as a barrier; the full matrix refuses an entry that nothing meets. */
export const ONBESLIST: Onbeslist[] = [];

/** The entry that speaks of a finding. */
export function findOordeel(regel: string, doel: string, lijst = ONBESLIST): Onbeslist | undefined {
  return lijst.find((one) => one.regel === regel && one.doel.test(doel));
}
