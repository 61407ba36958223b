import { cel, type Rij, type Tabel } from './tabel.ts';

export const SYNONIEM_KOLOMMEN = ['term', 'synoniemen', 'basis'] as const;
/** More other names than this help nobody and weigh on every search page. */
const MOST = 12;

/**
 * Other names from ESCO for the titles that ESCO knows: only where its name is the title, or its singular. Names that
 * occur with several terms are dropped, because they would lead to the wrong one.
 */
export function toSynoniemen(esco: readonly Rij[], titels: readonly string[]): Tabel {
  const byName = new Map<string, Rij>();
  for (const rij of esco) byName.set(normalize(cel(rij, 'naam')), rij);

  const found = new Map<string, { term: string; namen: string[] }>();
  for (const titel of titels) {
    const rij = toSingulars(titel)
      .map((naam) => byName.get(naam))
      .find(Boolean);
    if (!rij || found.has(cel(rij, 'naam'))) continue;
    const namen = cel(rij, 'synoniemen')
      .split('|')
      .map((naam) => naam.trim())
      .filter(Boolean);
    found.set(cel(rij, 'naam'), { term: titel, namen });
  }
  const uses = new Map<string, number>();
  for (const { namen } of found.values()) {
    for (const naam of new Set(namen.map(normalize))) uses.set(naam, (uses.get(naam) ?? 0) + 1);
  }
  const rijen = [...found.values()]
    .map(({ term, namen }) => ({
      term,
      synoniemen: namen
        .filter((naam) => uses.get(normalize(naam)) === 1 && normalize(naam) !== normalize(term))
        .slice(0, MOST)
        .join('|'),
      basis: 'esco',
    }))
    .filter(({ synoniemen }) => synoniemen)
    .sort((a, b) => a.term.localeCompare(b.term, 'nl'));
  return { kolommen: SYNONIEM_KOLOMMEN, rijen };
}

/** Small letters, no accents, one space. */
function normalize(naam: string): string {
  return naam.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A title as it is, and as a singular: "Metselaars" → "metselaar", "Grondverzetmachinisten" → "…machinist". */
function toSingulars(titel: string): string[] {
  const naam = normalize(titel);
  return [naam, naam.replace(/s$/, ''), naam.replace(/en$/, '')];
}
