import type { ScholingRij } from '../../schemas/scholing.ts';
import type { MatrixBron } from './matrix-bron.ts';
import { MATRIX_VELDEN, type MatrixVeld } from './matrix-kolommen.ts';

/** The values of one training as they stand in `scholing.csv`: ids, yyyy-mm-dd, digits; empty = nothing. */
export type MatrixCellen = Record<MatrixVeld, string>;

/** One training of the matrix. */
export interface MatrixRij {
  id: string;
  /** True: it stands in the national list, and what the regio changes lies over it. */
  landelijk: boolean;
  /** What the regio shows now. */
  nu: MatrixCellen;
  /** What the national list says; of an own training nothing. */
  basis?: MatrixCellen;
  /** What the regio's file says. */
  eigen?: MatrixCellen;
}

/** A row as the cells of its file. */
export function toCellen(rij: ScholingRij): MatrixCellen {
  const cell = (veld: MatrixVeld): string => {
    const value = rij[veld];
    if (Array.isArray(value)) return value.join('|');
    if (typeof value === 'boolean') return value ? 'ja' : '';
    return value === undefined ? '' : String(value);
  };
  return Object.fromEntries(MATRIX_VELDEN.map((veld) => [veld, cell(veld)])) as MatrixCellen;
}

/** All trainingen of a regio, hidden ones too: its own in the order of its file, then the national ones A–Z by title. */
export function matrixRijen(bron: MatrixBron): MatrixRij[] {
  const national = new Map(bron.landelijk.map((rij) => [rij.id, rij]));
  const corrections = new Map(bron.eigen.map((rij) => [rij.id, toCellen(rij)]));
  const own = bron.eigen
    .filter(({ id }) => !national.has(id))
    .map((rij): MatrixRij => {
      const cellen = toCellen(rij);
      return { id: rij.id, landelijk: false, nu: withSector(cellen, bron), eigen: cellen };
    });
  const dutch = new Intl.Collator('nl');
  const shared = [...national.values()]
    .map((rij): MatrixRij => {
      const basis = withSector(toCellen(rij), bron);
      const eigen = corrections.get(rij.id);
      return { id: rij.id, landelijk: true, nu: layOver(basis, eigen), basis, ...(eigen && { eigen }) };
    })
    .sort((a, b) => dutch.compare(a.nu.titel, b.nu.titel) || (a.id < b.id ? -1 : 1));
  return [...own, ...shared];
}

/** A sector that follows from a code is shown like one that was filled in. */
function withSector(cellen: MatrixCellen, { sectorVan }: MatrixBron): MatrixCellen {
  const sector = cellen.sector || sectorVan[cellen.crebo] || sectorVan[cellen.croho] || '';
  return { ...cellen, sector };
}

/** The overlay: an empty cell inherits. */
export function layOver(basis: MatrixCellen, eigen: MatrixCellen | undefined): MatrixCellen {
  const filled = Object.entries(eigen ?? {}).filter(([, value]) => value !== '');
  return { ...basis, ...Object.fromEntries(filled) };
}
