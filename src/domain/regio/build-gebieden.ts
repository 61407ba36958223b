import type { AliasRij, GemeenteRij, PostcodeRij, RegioRij, WoonplaatsRij } from '../../schemas/gebied.ts';
import type { Gebieden } from './gebieden.ts';

/** The tables of `content/landelijk/gebieden/`, as read. */
export interface GebiedRijen {
  regios: RegioRij[];
  gemeenten: GemeenteRij[];
  postcodes: PostcodeRij[];
  woonplaatsen: WoonplaatsRij[];
  aliassen: AliasRij[];
}

/**
 * Joins the tables of the geography by their CBS codes, in an order that does not depend on the order of the rows.
 * Throws, in Dutch, on a code that no table knows; the content check says the same with file and row.
 */
export function buildGebieden(rows: GebiedRijen): Gebieden {
  const regios = [...rows.regios].sort((a, b) => compare(a.slug, b.slug));
  const gemeenten = [...rows.gemeenten].sort((a, b) => compare(a.gm_code, b.gm_code));
  const regioOf = numbering(regios, ({ am_code }) => am_code, 'regiocode', 'regios.csv');
  const gemeenteOf = numbering(gemeenten, ({ gm_code }) => gm_code, 'gemeentecode', 'gemeenten.csv');

  const gemeentenByNaam = new Map<string, Set<number>>();
  for (const { naam, gm_code } of rows.woonplaatsen) {
    const known = gemeentenByNaam.get(naam) ?? new Set();
    gemeentenByNaam.set(naam, known.add(gemeenteOf(gm_code)));
  }

  const postcodes: Gebieden['postcodes'] = {};
  for (const { pc4, gm_code, woonplaatsen } of rows.postcodes) {
    const gemeente = gemeenteOf(gm_code);
    // The table repeats all places of a postcode on each of its rows: keep those on this side of the border.
    const here = woonplaatsen.filter((naam) => gemeentenByNaam.get(naam)?.has(gemeente));
    (postcodes[pc4] ??= []).push({ gemeente, woonplaatsen: here.sort(compare) });
  }
  for (const readings of Object.values(postcodes)) readings.sort((a, b) => a.gemeente - b.gemeente);

  return {
    regios: regios.map(({ slug, naam, aliassen }) => ({ slug, naam, aliassen })),
    gemeenten: gemeenten.map(({ naam, am_code, provincie, vervangt }) => ({
      naam,
      regio: regioOf(am_code),
      provincie,
      vervangt,
    })),
    postcodes,
    woonplaatsen: [...gemeentenByNaam]
      .map(([naam, numbers]) => ({ naam, gemeenten: [...numbers].sort((a, b) => a - b) }))
      .sort((a, b) => compare(a.naam, b.naam)),
    aliassen: rows.aliassen.map(({ alias, gm_code, woonplaats }) => ({
      alias,
      gemeente: gemeenteOf(gm_code),
      woonplaats,
    })),
  };
}

/** Code → index of its row. */
function numbering<T>(rows: T[], codeOf: (row: T) => string, wat: string, bestand: string) {
  const numbers = new Map(rows.map((row, index) => [codeOf(row), index]));
  return (code: string): number => {
    const number = numbers.get(code);
    if (number === undefined)
      throw new Error(`De ${wat} ${code} staat niet in ${bestand}. Verbeter de code.`);
    return number;
  };
}

/** By code unit: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
