import type { Scholing, ScholingCorrectie } from './scholing.ts';

/**
 * What one regio shows: its national trainingen with the regio's corrections laid over them, the hidden ones gone, and
 * the regio's own additions. A field that a correction does not name is inherited. National records are not changed.
 * @param landelijk national trainingen that the regio shows
 * @param correcties this regio's corrections, by id of the training
 * @param eigen trainingen that the regio added
 */
export function overlayScholing(
  landelijk: readonly Scholing[],
  correcties: ReadonlyMap<string, ScholingCorrectie>,
  eigen: readonly Scholing[],
): Scholing[] {
  const shown: Scholing[] = [];
  for (const scholing of landelijk) {
    const correctie = correcties.get(scholing.id);
    if (!correctie) shown.push(scholing);
    else if (!correctie.verbergen) shown.push({ ...scholing, ...correctie.velden });
  }
  return [...shown, ...eigen];
}
