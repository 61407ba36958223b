import type { Beroepsniveau } from '../../schemas/beroep.ts';

/** UWV's niveaus in words for visitors. */
export const BEROEPSNIVEAU_NAMEN: Record<Beroepsniveau, string> = {
  basis: 'basisniveau',
  middelbaar: 'middelbaar niveau',
  hoger: 'hoger niveau',
};

/** What they mean, as a rule. */
export const BEROEPSNIVEAU_UITLEG: Record<Beroepsniveau, string> = {
  basis: 'weinig scholing nodig',
  middelbaar: 'meestal mbo',
  hoger: 'meestal hbo of universiteit',
};
