import type { Tabel } from './tabel.ts';

/** Files of `content/landelijk/scholing/`, and at the same time ids of `taxonomie/bronnen.yaml`; surest first. */
export const SCHOLING_BRONNEN = [
  'mbo-examenregelingen',
  'hbo-studenten-2024',
  'ho-vermeld-2025',
  'wo-studenten-2019',
  'mbo-studenten-2019',
] as const;
export type ScholingBron = (typeof SCHOLING_BRONNEN)[number];

/** One national training as an importer makes it: one school, one code, one leerweg. */
export interface ScholingRecord {
  id: string;
  titel: string;
  opleider: string;
  niveau: string;
  leerweg: string;
  crebo: string;
  croho: string;
  crohoOnderdeel: string;
  plaatsen: string[];
  regios: string[];
  zekerheid: 'examenregeling' | 'studenten' | 'vermeld' | 'aanwezig';
  peiljaar: number;
  twijfels: string[];
  bron: ScholingBron;
}

/** `00gt-25573-bbl`. */
export function toScholingId(brin: string, code: string, leerweg: string): string {
  return `${brin.toLowerCase()}-${code}-${leerweg}`;
}

const KOLOMMEN = [
  'id',
  'titel',
  'opleider',
  'niveau',
  'leerweg',
  'crebo',
  'croho',
  'croho_onderdeel',
  'plaatsen',
  'regios',
  'zekerheid',
  'peiljaar',
  'twijfels',
  'bron',
] as const;

/** The records as a scholing file, by id, so that a changed source gives a small diff. */
export function toScholingTabel(records: readonly ScholingRecord[]): Tabel {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    kolommen: KOLOMMEN,
    rijen: sorted.map(({ crohoOnderdeel, peiljaar, ...record }) => ({
      ...record,
      croho_onderdeel: crohoOnderdeel,
      plaatsen: record.plaatsen.join('|'),
      regios: record.regios.join('|'),
      peiljaar: String(peiljaar),
      twijfels: record.twijfels.join('|'),
    })),
  };
}
