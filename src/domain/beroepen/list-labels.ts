import type { PassendeRegeling } from './fit-regelingen.ts';
import { bblLabel } from './kans-kenmerken.ts';

/** More than this nobody reads in a list. */
const MOST = 3;

/**
 * The labels about money of one occupation in a list: only what its routes or its regio decide, the most useful first.
 * What depends on the person alone stands with every occupation and so tells nothing here.
 * @param bblHier the bbl is in the regio itself, or the list is of the country
 */
export function listLabels(passend: readonly PassendeRegeling[], bblHier: boolean): string[] {
  return passend
    .filter(
      ({ door, geld }) => (door === 'leerweg' || door === 'regio') && geld !== 'kosten' && geld !== 'geen',
    )
    .slice(0, MOST)
    .map(({ naam, geld }) => {
      if (geld === 'loon') return bblLabel(bblHier);
      return geld === 'lening' ? `${naam} (lening)` : naam;
    });
}
