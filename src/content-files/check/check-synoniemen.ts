import type { Content, Problem } from '../load-content.ts';
import { checkUnique } from './known-ids.ts';
import { mistake } from './problem-at.ts';

/** Every term stands once and has other words. */
export function checkSynoniemen({ synoniemen }: Content): Problem[] {
  return [
    ...checkUnique(synoniemen, 'term', ({ term, basis }) => `${term} (${basis})`),
    ...synoniemen
      .filter(({ waarde }) => waarde.synoniemen.length === 0)
      .map((record) =>
        mistake(
          record,
          'synoniemen',
          `Bij "${record.waarde.term}" staat geen ander woord.`,
          'Vul er een in, of haal de rij weg.',
          'leeg-veld',
        ),
      ),
  ];
}
