import { cel, type Rij, type Tabel } from './tabel.ts';
import { countWeggelaten, startTelling, type Telling } from './telling.ts';

const KOLOMMEN = ['term', 'synoniemen', 'basis'] as const;
/** More other names than this help nobody, and they weigh in what the browser loads. */
const MOST = 8;

/** A title to find other names for; of an mbo title, names of ISCO's managers and professionals are another job. */
export interface Titel {
  naam: string;
  mbo: boolean;
}

/**
 * synoniemen.csv: the editors' own words first, then other names from ESCO, only where ESCO's name is the title or its
 * singular. A name is dropped when it is a title itself, belongs to more than one term, is long or needs brackets, or
 * stands in `weg` (looked at and found wrong); a term in `weg` gets no names from ESCO at all.
 */
export function toSynoniemen(
  eigen: readonly Rij[],
  esco: readonly Rij[],
  titels: readonly Titel[],
  weg: readonly string[],
): { tabel: Tabel; telling: Telling } {
  const wrong = new Set(weg.map(normalize));
  const found = matchEsco(esco, titels).filter(({ term }) => !wrong.has(normalize(term)));
  const uses = new Map<string, number>();
  for (const { namen } of found) {
    for (const naam of new Set(namen.map(normalize))) uses.set(naam, (uses.get(naam) ?? 0) + 1);
  }
  const taken = new Set([...titels.flatMap(({ naam }) => toSingulars(naam)), ...wrong]);
  const usable = (naam: string) =>
    uses.get(normalize(naam)) === 1 &&
    !taken.has(normalize(naam)) &&
    !/[(),/]/.test(naam) &&
    naam.split(' ').length <= 3;

  const fromEsco = found
    .map(({ term, namen }) => ({
      term,
      synoniemen: namen.filter(usable).sort(byWords).slice(0, MOST).join('|'),
      basis: 'esco',
    }))
    .filter(({ synoniemen }) => synoniemen);
  const own = eigen.map((rij) => ({
    term: cel(rij, 'term'),
    synoniemen: cel(rij, 'synoniemen'),
    basis: 'redactie',
  }));
  const telling = { ...startTelling('esco_beroepen_nl.csv', esco.length), geladen: fromEsco.length };
  countWeggelaten(
    telling,
    'geen opleiding of beroep met deze naam, of al gebruikt',
    esco.length - found.length,
  );
  countWeggelaten(telling, 'geen bruikbare andere naam', found.length - fromEsco.length);
  const rijen = [own, fromEsco].flatMap((part) => part.sort((a, b) => a.term.localeCompare(b.term, 'nl')));
  return { tabel: { kolommen: KOLOMMEN, rijen }, telling };
}

function matchEsco(esco: readonly Rij[], titels: readonly Titel[]) {
  const byName = new Map(esco.map((rij) => [normalize(cel(rij, 'naam')), rij]));
  const found = new Map<string, { term: string; namen: string[] }>();
  for (const { naam: term, mbo } of titels) {
    const rij = toSingulars(term)
      .map((naam) => byName.get(naam))
      .find(Boolean);
    if (!rij || found.has(cel(rij, 'naam')) || (mbo && /^[012]/.test(cel(rij, 'isco08')))) continue;
    const namen = cel(rij, 'synoniemen')
      .split('|')
      .map((naam) => naam.trim());
    found.set(cel(rij, 'naam'), { term, namen: namen.filter(Boolean) });
  }
  return [...found.values()];
}

/** Names of one word first: that is what people type. Otherwise ESCO's own order. */
function byWords(a: string, b: string): number {
  return Math.min(a.split(' ').length, 2) - Math.min(b.split(' ').length, 2);
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
