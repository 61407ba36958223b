/** Sources of offers that an importer reads; also ids of `taxonomie/bronnen.yaml` and names of files. */
export const AANBOD_BRONNEN = ['rio', 'oeapi', 'edudex'] as const;
export type AanbodBron = (typeof AANBOD_BRONNEN)[number];

/**
 * Whether a training got its id from a source (`rio-6f1c…`). Such a training comes and goes with its source: what a
 * regio said about it may be left over, and that is nobody's mistake.
 */
export function hasBronId(id: string): boolean {
  return AANBOD_BRONNEN.some((bron) => id.startsWith(`${bron}-`));
}
