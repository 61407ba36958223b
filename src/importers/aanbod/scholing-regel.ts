import { parse } from 'csv-parse/sync';
import { formatTabel } from '../bronnen/tabel.ts';
import type { VeldVerschil } from './verslag.ts';

/** Columns of `landelijk/scholing/<bron>.csv` for an importer, in their order. */
export const KOLOMMEN = [
  'id',
  'titel',
  'opleider',
  'sector',
  'niveau',
  'leerweg',
  'crebo',
  'croho',
  'croho_onderdeel',
  'plaatsen',
  'regios',
  'zekerheid',
  'peiljaar',
  'start',
  'duur',
  'kosten',
  'url',
  'omschrijving',
  'bron',
] as const;

/** The cells of one training. */
export type ScholingCellen = Record<(typeof KOLOMMEN)[number], string>;

/** First line of the file. */
export const KOP = `${KOLOMMEN.join(',')}\n`;

/**
 * One line of the file, line feed included. Cells hold no line feeds, so a record is a line: the file can be compared
 * and written line by line, and a hundred thousand records are a hundred thousand strings.
 */
export function formatRegel(cellen: ScholingCellen): string {
  return formatTabel({ kolommen: KOLOMMEN, rijen: [cellen] }).slice(KOP.length);
}

/** The id with which a line begins. */
export function idOfRegel(regel: string): string {
  return regel.slice(0, regel.indexOf(','));
}

/** The cells of a line, by column. */
export function parseRegel(regel: string, kolommen: readonly string[] = KOLOMMEN): Record<string, string> {
  const [cells = []] = parse(regel, { relax_column_count: true }) as string[][];
  return Object.fromEntries(kolommen.map((kolom, index) => [kolom, cells[index] ?? '']));
}

/** The fields in which two lines differ. */
export function compareRegels(oud: string, nieuw: string): VeldVerschil[] {
  const [before, after] = [parseRegel(oud), parseRegel(nieuw)];
  return KOLOMMEN.filter((veld) => before[veld] !== after[veld]).map((veld) => ({
    veld,
    oud: before[veld] ?? '',
    nieuw: after[veld] ?? '',
  }));
}
