import type { Regeling } from '../../schemas/regeling.ts';
import type { StatusSoort } from './status.ts';

/** Names of the statuses without their days, for a filter. */
export const STATUS_NAMEN: Record<StatusSoort, string> = {
  lopend: 'Loopt',
  onzeker: 'Onzeker of dit nog loopt',
  binnenkort: 'Binnenkort open',
  gesloten: 'Nu gesloten',
  beeindigd: 'Gestopt',
};

/** What a page rests on, in words. */
export const BASIS_NAMEN: Record<Regeling['basis'], string> = {
  bron: 'Dit komt uit een bron.',
  'algemene-kennis': 'Dit is algemene kennis. Wij vonden er geen bron voor.',
  'bron-en-algemene-kennis': 'Een deel komt uit een bron. Een deel is algemene kennis.',
};
