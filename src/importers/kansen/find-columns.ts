import { SourceError } from '../aanbod/source-error.ts';
import type { TabelRij } from './read-rows.ts';

/** What we need of a list, and the names that columns of lists have for it. */
const NAMES = {
  beroep: ['beroep', 'beroepen', 'beroepsnaam', 'naamberoep', 'functie'],
  kans: ['kans', 'kansen', 'kansopwerk', 'kansopbaan', 'chance'],
  bron: ['bron', 'source', 'bronvermelding'],
  jaar: ['jaar', 'peiljaar', 'jaren', 'periode', 'year'],
  url: ['url', 'link', 'webadres', 'website'],
  toelichting: ['toelichting', 'uitleg', 'opmerking'],
} as const;
const NEEDED = ['beroep', 'kans', 'bron', 'jaar'] as const;
export type Kolom = keyof typeof NAMES;

/** Rows above the names of the columns, such as a title. */
const MOST_ABOVE = 20;

export interface Kolommen {
  /** Place of each column in a row; absent where the list does not have it. */
  plaats: Partial<Record<Kolom, number>>;
  /** Rows that are data. */
  rijen: TabelRij[];
  /** Names of columns that we do not read. */
  over: string[];
}

/** Finds the row with the names of the columns. Throws SourceError with the columns that are missing. */
export function findColumns(rijen: readonly TabelRij[]): Kolommen {
  const places = rijen.slice(0, MOST_ABOVE).map(({ cellen }) => placesOf(cellen));
  const head = places.findIndex((plaats) => plaats.beroep !== undefined && Object.keys(plaats).length > 1);
  const plaats = places[head] ?? {};
  const missing = NEEDED.filter((name) => plaats[name] === undefined);
  if (missing.length > 0)
    throw new SourceError(
      `De lijst mist de ${missing.length === 1 ? 'kolom' : 'kolommen'} ${missing.join(', ')}. ` +
        'Zet op de eerste regel: beroep, kans, bron, jaar.',
    );
  const used = new Set<number>(Object.values(plaats));
  return {
    plaats,
    rijen: rijen.slice(head + 1),
    over: rijen[head]!.cellen.filter((cell, index) => cell && !used.has(index)),
  };
}

function placesOf(cellen: readonly string[]): Partial<Record<Kolom, number>> {
  const plaats: Partial<Record<Kolom, number>> = {};
  for (const [index, cell] of cellen.entries()) {
    const key = cell.toLowerCase().replace(/[^a-z]/g, '');
    for (const [kolom, names] of Object.entries(NAMES) as [Kolom, readonly string[]][])
      if (names.includes(key)) plaats[kolom] ??= index;
  }
  return plaats;
}
