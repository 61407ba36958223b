import { nameKey, stripSuffix } from '../../domain/regio/normalize-name.ts';
import { cel, type Rij } from '../bronnen/tabel.ts';

/** The tables of `content/landelijk/gebieden/`. */
export interface GebiedTabellen {
  regios: readonly Rij[];
  gemeenten: readonly Rij[];
  postcodes: readonly Rij[];
  woonplaatsen: readonly Rij[];
  aliassen: readonly Rij[];
}

/** Where a training is, in our words: names of places and slugs of regio's, both A–Z. */
export interface Vindplaatsen {
  plaatsen: string[];
  regios: string[];
  /** Postcodes and names that lead nowhere, or to more than one regio. */
  onbekend: string[];
}

export interface PlaatsZoeker {
  /** Postcodes (4 digits, with or without letters) and names → places and regio's. */
  find(postcodes: readonly string[], plaatsen: readonly string[]): Vindplaatsen;
  /** All slugs: for what can be followed from anywhere. */
  alleRegios: string[];
}

interface Plek {
  naam: string;
  regio: string;
}

/**
 * Builds the finder. A postcode decides; a name beside it chooses where the postcode crosses a border. A name alone
 * counts only when all places of that name lie in one regio.
 */
export function createPlaatsZoeker(gebieden: GebiedTabellen): PlaatsZoeker {
  const regioOf = regioByGemeente(gebieden);
  const byName = new Map<string, Plek[]>();
  const add = (naam: string, plek: Plek): void => {
    const key = nameKey(naam);
    const known = byName.get(key) ?? [];
    if (!known.some((each) => each.naam === plek.naam && each.regio === plek.regio))
      byName.set(key, [...known, plek]);
  };
  for (const rij of gebieden.woonplaatsen) {
    const plek = { naam: cel(rij, 'naam'), regio: regioOf.get(cel(rij, 'gm_code')) ?? '' };
    add(plek.naam, plek);
    add(stripSuffix(plek.naam) ?? plek.naam, plek);
  }
  for (const rij of gebieden.aliassen)
    add(cel(rij, 'alias'), {
      naam: cel(rij, 'woonplaats') || cel(rij, 'alias'),
      regio: regioOf.get(cel(rij, 'gm_code')) ?? '',
    });
  const byPostcode = new Map<string, Plek[]>();
  for (const rij of gebieden.postcodes) {
    const regio = regioOf.get(cel(rij, 'gm_code')) ?? '';
    const plekken = cel(rij, 'woonplaatsen')
      .split('|')
      .map((naam) => ({ naam, regio }));
    byPostcode.set(cel(rij, 'pc4'), [...(byPostcode.get(cel(rij, 'pc4')) ?? []), ...plekken]);
  }
  return {
    find: (postcodes, plaatsen) => find(postcodes, plaatsen, byPostcode, byName),
    alleRegios: gebieden.regios.map((rij) => cel(rij, 'slug')).sort(),
  };
}

function regioByGemeente({ regios, gemeenten }: GebiedTabellen): Map<string, string> {
  const slugs = new Map(regios.map((rij) => [cel(rij, 'am_code'), cel(rij, 'slug')]));
  return new Map(gemeenten.map((rij) => [cel(rij, 'gm_code'), slugs.get(cel(rij, 'am_code')) ?? '']));
}

function find(
  postcodes: readonly string[],
  plaatsen: readonly string[],
  byPostcode: ReadonlyMap<string, Plek[]>,
  byName: ReadonlyMap<string, Plek[]>,
): Vindplaatsen {
  const found: Plek[] = [];
  const onbekend: string[] = [];
  const keys = new Set(plaatsen.map(nameKey));
  const covered = new Set<string>();
  for (const postcode of postcodes) {
    const plekken = byPostcode.get(postcode.trim().slice(0, 4)) ?? [];
    if (plekken.length === 0) onbekend.push(postcode);
    const named = plekken.filter(
      ({ naam }) => keys.has(nameKey(naam)) || keys.has(nameKey(stripSuffix(naam) ?? naam)),
    );
    for (const { naam } of named)
      for (const each of [naam, stripSuffix(naam) ?? naam]) covered.add(nameKey(each));
    found.push(...(named.length > 0 ? named : plekken));
  }
  for (const plaats of plaatsen) {
    if (covered.has(nameKey(plaats))) continue;
    const plekken = byName.get(nameKey(plaats)) ?? [];
    const regios = new Set(plekken.map(({ regio }) => regio));
    if (regios.size === 1) found.push(plekken[0]!);
    // A postcode says where it is; another spelling of the place adds nothing.
    else if (found.length === 0) onbekend.push(plaats);
  }
  return {
    plaatsen: sortedUnique(found.map(({ naam }) => naam)),
    regios: sortedUnique(found.map(({ regio }) => regio)),
    onbekend,
  };
}

function sortedUnique(names: readonly string[]): string[] {
  return [...new Set(names)].filter(Boolean).sort();
}
