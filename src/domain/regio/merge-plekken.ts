import type { Gebieden, Lezing } from './gebieden.ts';
import type { Plek } from './name-index.ts';
import { nameKey, stripSuffix } from './normalize-name.ts';

/**
 * One reading per gemeente (or whole regio) and name, the largest first, then A–Z. Largest = most postcodes: a fact
 * that favours nobody, and the place that most visitors mean.
 */
export function mergePlekken(plekken: Plek[], gebieden: Gebieden): Lezing[] {
  const merged = new Map<string, Plek>();
  const places = new Set<string>();
  // Places first: "Groningen", the place, says more than the whole regio of that name around it.
  for (const plek of [...plekken].sort((a, b) => Number(a.soort === 'regio') - Number(b.soort === 'regio'))) {
    const name = nameKey(stripSuffix(plek.naam) ?? plek.naam);
    const inRegio = `regio ${plek.regio} ${name}`;
    const key = plek.gemeente === undefined ? inRegio : `${plek.gemeente} ${name}`;
    if (merged.has(key) || (plek.gemeente === undefined && places.has(inRegio))) continue;
    merged.set(key, plek);
    places.add(inRegio);
  }
  const size = sizes(gebieden);
  return [...merged.values()]
    .sort((a, b) => size(b) - size(a) || a.naam.localeCompare(b.naam, 'nl'))
    .map((plek) => toLezing(plek, gebieden));
}

function toLezing({ naam, soort, gemeente, regio }: Plek, gebieden: Gebieden): Lezing {
  const { slug, naam: regioNaam } = gebieden.regios[regio]!;
  const inGemeente = gemeente === undefined ? {} : { gemeente: gebieden.gemeenten[gemeente]!.naam };
  return { naam, soort, ...inGemeente, regio: { slug, naam: regioNaam } };
}

const counted = new WeakMap<Gebieden, Map<string, number>>();

/** Number of postcodes of a reading. */
function sizes(gebieden: Gebieden): (plek: Plek) => number {
  let counts = counted.get(gebieden);
  if (!counts) counted.set(gebieden, (counts = countPostcodes(gebieden)));
  return ({ naam, soort, gemeente, regio }) => {
    if (gemeente === undefined) return counts.get(`regio ${regio}`) ?? 0;
    return counts.get(soort === 'woonplaats' ? `${gemeente} ${naam}` : `${gemeente}`) ?? 0;
  };
}

function countPostcodes({ postcodes, gemeenten }: Gebieden): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const readings of Object.values(postcodes)) {
    for (const { gemeente, woonplaatsen } of readings) {
      add(`${gemeente}`);
      add(`regio ${gemeenten[gemeente]!.regio}`);
      for (const naam of woonplaatsen) add(`${gemeente} ${naam}`);
    }
  }
  return counts;
}
