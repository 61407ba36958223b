import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { buildGebieden, type GebiedRijen } from '../../../src/domain/regio/build-gebieden.ts';

/** The site's own tables, read without the project's reader: what these tests expect is computed from the rows alone. */
const read = <T>(table: string): T[] =>
  parse(readFileSync(new URL(`../../../content/landelijk/gebieden/${table}.csv`, import.meta.url)), {
    columns: true,
    bom: true,
  }) as T[];
const split = (cell: string) => cell.split('|').filter(Boolean);
type Cells<T> = { [field in keyof T]: string };

export const rows: GebiedRijen = {
  regios: read<Cells<GebiedRijen['regios'][number]>>('regios').map((row) => ({
    ...row,
    aliassen: split(row.aliassen),
  })),
  gemeenten: read<Cells<GebiedRijen['gemeenten'][number]>>('gemeenten').map((row) => ({
    ...row,
    vervangt: split(row.vervangt),
  })),
  postcodes: read<Cells<GebiedRijen['postcodes'][number]>>('postcodes').map((row) => ({
    ...row,
    woonplaatsen: split(row.woonplaatsen),
  })),
  woonplaatsen: read('woonplaatsen'),
  aliassen: read('aliassen'),
};

export const gebieden = buildGebieden(rows);

const gemeenteByCode = new Map(rows.gemeenten.map((row) => [row.gm_code, row]));
const regioByCode = new Map(rows.regios.map((row) => [row.am_code, row]));

export function gemeenteName(gmCode: string): string {
  return gemeenteByCode.get(gmCode)!.naam;
}

/** Slug of the regio that a gemeente belongs to. */
export function slugOf(gmCode: string): string {
  return regioByCode.get(gemeenteByCode.get(gmCode)!.am_code)!.slug;
}
