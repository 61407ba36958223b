/** Kinds of records that somebody must look at again now and then. */
export type VersheidSoort = 'loket' | 'regeling' | 'scholing' | 'beroep' | 'pagina' | 'bron';

/**
 * After how many months a record must be looked at again. A desk changes fast, an occupation slowly. A source is a whole
 * machine-owned file: nobody looks at its rows one by one, but somebody fetches it anew every year.
 */
export const PERIODES: Record<VersheidSoort, number> = {
  loket: 3,
  regeling: 6,
  scholing: 12,
  beroep: 24,
  pagina: 12,
  bron: 12,
};

/** What editors call each kind. */
export const SOORT_NAMEN: Record<VersheidSoort, string> = {
  loket: 'loket',
  regeling: 'regeling',
  scholing: 'scholing',
  beroep: 'beroep',
  pagina: 'pagina',
  bron: 'bron',
};
