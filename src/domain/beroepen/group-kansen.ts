import type { Beroepsniveau } from '../../schemas/beroep.ts';
import { BEROEPSNIVEAUS } from './beroep-in-lijst.ts';
import type { KansInRegio } from './kansen.ts';

/** The occupations of one sector, by niveau from little schooling to much; within that in the order given. */
export interface KansGroep<S, T> {
  sector: S;
  aantal: number;
  niveaus: { niveau: Beroepsniveau; rijen: T[] }[];
}

/** Groups in the order of the sectoren; a sector without occupations is left out. */
export function groupKansen<S extends { id: string }, T extends Pick<KansInRegio, 'beroep'>>(
  rijen: readonly T[],
  sectoren: readonly S[],
): KansGroep<S, T>[] {
  return sectoren.flatMap((sector) => {
    const own = rijen.filter(({ beroep }) => beroep.sector === sector.id);
    const niveaus = BEROEPSNIVEAUS.map((niveau) => ({
      niveau,
      rijen: own.filter(({ beroep }) => beroep.niveau === niveau),
    })).filter(({ rijen }) => rijen.length > 0);
    return own.length > 0 ? [{ sector, aantal: own.length, niveaus }] : [];
  });
}
