import type { BeroepInLijst } from './beroep-in-lijst.ts';
import { findBredeVaardigheden } from './overstappen.ts';

/** A vaardigheid and the occupations with much work that ask it. */
export interface VaardigheidGebruik<T> {
  vaardigheid: T;
  /** In the order of the list. */
  beroepen: BeroepInLijst[];
  /** Common to so much work that it tells little: it counts less in "overstappen". */
  breed: boolean;
}

/** How each vaardigheid is used, in the order of the closed list. */
export function countVaardigheden<T extends { id: string }>(
  vaardigheden: readonly T[],
  lijst: readonly BeroepInLijst[],
): VaardigheidGebruik<T>[] {
  const breed = findBredeVaardigheden(lijst);
  return vaardigheden.map((vaardigheid) => ({
    vaardigheid,
    beroepen: lijst.filter(
      (beroep) => beroep.soort === 'kansberoep' && beroep.vaardigheden.includes(vaardigheid.id),
    ),
    breed: breed.has(vaardigheid.id),
  }));
}
