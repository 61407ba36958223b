import type { Regeling } from '../../schemas/regeling.ts';
import { tokenise } from '../zoeken/normalise.ts';

/** The words that a regeling is found by, each once: its names and what it is. */
export function listWoorden({
  naam,
  ook_bekend_als,
  kort,
}: Pick<Regeling, 'naam' | 'ook_bekend_als' | 'kort'>): string[] {
  return [...new Set(tokenise([naam, ...ook_bekend_als, kort].join(' ')))];
}
