import type { Gebieden, Lezing } from './gebieden.ts';
import { nameKey, normalizeName, stripSuffix } from './normalize-name.ts';

/** A reading by number: what `Lezing` says in words. */
export interface Plek {
  naam: string;
  soort: Lezing['soort'];
  /** Index in `gebieden.gemeenten`; absent for a whole regio. */
  gemeente?: number;
  /** Index in `gebieden.regios`. */
  regio: number;
}

/** A distinct name with everything it can mean. */
export interface BekendeNaam {
  naam: string;
  /** See `normalizeName`. */
  woorden: string;
  /** See `nameKey`. */
  sleutel: string;
  plekken: Plek[];
}

export interface NaamIndex {
  /** All meanings of a name, by its key; names with a suffix stand under their bare name as well. */
  find(key: string): Plek[];
  /** Distinct names as they are written. */
  namen: BekendeNaam[];
}

const indexes = new WeakMap<Gebieden, NaamIndex>();

/** The index of all names; made once for each `gebieden`. */
export function nameIndex(gebieden: Gebieden): NaamIndex {
  const known = indexes.get(gebieden);
  if (known) return known;
  const index = createIndex(gebieden);
  indexes.set(gebieden, index);
  return index;
}

function createIndex(gebieden: Gebieden): NaamIndex {
  const names = new Map<string, BekendeNaam>();
  const meanings = new Map<string, Plek[]>();

  for (const plek of listPlekken(gebieden)) {
    const { naam } = plek;
    const sleutel = nameKey(naam);
    const name = names.get(sleutel) ?? { naam, woorden: normalizeName(naam), sleutel, plekken: [] };
    name.plekken.push(plek);
    names.set(sleutel, name);

    const bare = stripSuffix(naam);
    for (const key of bare === undefined ? [sleutel] : [sleutel, nameKey(bare)]) {
      const found = meanings.get(key) ?? [];
      found.push(plek);
      meanings.set(key, found);
    }
  }
  return { find: (key) => meanings.get(key) ?? [], namen: [...names.values()] };
}

function* listPlekken({ regios, gemeenten, woonplaatsen, aliassen }: Gebieden): Generator<Plek> {
  const inGemeente = (naam: string, soort: Plek['soort'], gemeente: number): Plek => ({
    naam,
    soort,
    gemeente,
    regio: gemeenten[gemeente]!.regio,
  });
  for (const [regio, { naam, aliassen: others }] of regios.entries()) {
    for (const name of [naam, ...others]) yield { naam: name, soort: 'regio', regio };
  }
  for (const [gemeente, { naam }] of gemeenten.entries()) yield inGemeente(naam, 'gemeente', gemeente);
  for (const { naam, gemeenten: where } of woonplaatsen) {
    for (const gemeente of where) yield inGemeente(naam, 'woonplaats', gemeente);
  }
  for (const [gemeente, { vervangt }] of gemeenten.entries()) {
    for (const naam of vervangt) yield inGemeente(naam, 'vroegere gemeente', gemeente);
  }
  for (const { alias, gemeente } of aliassen) yield inGemeente(alias, 'andere naam', gemeente);
}
