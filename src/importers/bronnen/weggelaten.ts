import { cel, type Rij, type Tabel } from './tabel.ts';

/** A source row that gave no training, with the reason in Dutch (`scholing/weggelaten.csv`). */
export interface Weggelaten {
  bron: string;
  opleider: string;
  code: string;
  naam: string;
  leerweg: string;
  reden: string;
}

/** Notes a row that is left out. `code` and `opleider` are the columns that hold them in that source. */
export function toWeggelaten(
  bron: string,
  rij: Rij,
  opleider: string,
  code: string,
  reden: string,
): Weggelaten {
  return {
    bron,
    opleider: cel(rij, opleider),
    code: cel(rij, code),
    naam: cel(rij, 'naam'),
    leerweg: rij['leerweg'] ?? rij['vorm'] ?? '',
    reden,
  };
}

/** weggelaten.csv, for editors: what is missing on the site and why. */
export function toWeggelatenTabel(rows: readonly Weggelaten[]): Tabel {
  const key = (row: Weggelaten) => [row.bron, row.code, row.opleider, row.leerweg].join(' ');
  return {
    kolommen: ['bron', 'opleider', 'code', 'naam', 'leerweg', 'reden'],
    rijen: [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map((row) => ({ ...row })),
  };
}
