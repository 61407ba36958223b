import { cleanCel } from './clean-cel.ts';
import { MATRIX_VELDEN, type MatrixVeld } from './matrix-kolommen.ts';
import type { MatrixCellen, MatrixRij } from './matrix-rijen.ts';

/** What becomes of one training when a sheet gives it these cells. */
export interface RijWijziging {
  /** Fields that the page will show otherwise, old → new. */
  velden: { veld: MatrixVeld; oud: string; nieuw: string }[];
  /** Cells to write in the regio's own file; an empty one inherits. */
  schrijf: Partial<MatrixCellen>;
  /** Fields that an editor cleared, but of which the national list keeps a value. */
  erft: MatrixVeld[];
}

/**
 * Compares a training with a row of the sheet. A field that the sheet does not have stays as it is. Of a national
 * training only what differs from the national list is written; what is equal to it again is taken back.
 */
export function changeRij(rij: MatrixRij, cellen: Partial<MatrixCellen>): RijWijziging {
  const change: RijWijziging = { velden: [], schrijf: {}, erft: [] };
  for (const veld of MATRIX_VELDEN) {
    const wanted = cellen[veld];
    if (veld === 'id' || wanted === undefined) continue;
    const oud = rij.nu[veld];
    if (same(veld, oud, wanted)) continue;
    const basis = rij.basis?.[veld] ?? '';
    const inherits = rij.landelijk && basis !== '' && wanted === '';
    if (inherits) change.erft.push(veld);
    const nieuw = inherits ? basis : wanted;
    if (same(veld, oud, nieuw)) continue;
    change.velden.push({ veld, oud, nieuw });
    change.schrijf[veld] = rij.landelijk && same(veld, basis, nieuw) ? '' : nieuw;
  }
  return change;
}

/** Equal for whoever reads it: what cannot be seen in a cell is no change. */
function same(veld: MatrixVeld, a: string, b: string): boolean {
  if (a === b) return true;
  return veld === 'plaatsen' ? sorted(a) === sorted(b) : cleanCel(a) === cleanCel(b);
}

const sorted = (plaatsen: string) => plaatsen.split('|').map(cleanCel).sort().join('|');
