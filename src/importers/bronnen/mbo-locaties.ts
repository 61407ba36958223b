import type { OpleiderRecord } from './opleiders.ts';
import type { Plaatsnamer } from './plaatsen.ts';
import { cel, type Rij, type Tabel } from './tabel.ts';
import { startTelling, type Telling } from './telling.ts';

/** Where one mbo school is: its places, its regio's (slugs) and how many locations it has. */
export interface SchoolLocaties {
  plaatsen: string[];
  regios: string[];
  aantal: number;
}

/** locaties.csv. Throws when a location has no provider: then the list of providers is not complete. */
export function toLocaties(
  bron: readonly Rij[],
  opleiders: readonly OpleiderRecord[],
  naamPlaats: Plaatsnamer,
): { tabel: Tabel; telling: Telling } {
  const byBrin = new Map(
    opleiders.filter(({ stelsel }) => stelsel === 'mbo').map((record) => [record.brin, record.id]),
  );
  const rijen = bron.map((rij) => {
    const opleider = byBrin.get(cel(rij, 'brin'));
    if (!opleider)
      throw new Error(`mbo_locaties.csv: brin ${cel(rij, 'brin')} staat niet in instellingen.csv.`);
    return {
      opleider,
      naam: cel(rij, 'locatie') || cel(rij, 'instelling'),
      straat: cel(rij, 'straat'),
      postcode: formatPostcode(cel(rij, 'postcode')),
      plaats: naamPlaats(cel(rij, 'plaats'), cel(rij, 'postcode'), cel(rij, 'gemeente')),
      gm_code: cel(rij, 'gm_code'),
    };
  });
  const telling = { ...startTelling('mbo_locaties.csv', bron.length), geladen: rijen.length };
  const kolommen = ['opleider', 'naam', 'straat', 'postcode', 'plaats', 'gm_code'];
  return { tabel: { kolommen, rijen: rijen.sort(byOpleiderAndPlaats) }, telling };
}

/** Per BRIN where the school is. `regioVan` gives the slug of the regio of a gemeente code. */
export function toSchoolLocaties(
  bron: readonly Rij[],
  naamPlaats: Plaatsnamer,
  regioVan: (gmCode: string) => string,
): Map<string, SchoolLocaties> {
  const schools = new Map<string, SchoolLocaties>();
  for (const rij of bron) {
    const school = schools.get(cel(rij, 'brin')) ?? { plaatsen: [], regios: [], aantal: 0 };
    const plaats = naamPlaats(cel(rij, 'plaats'), cel(rij, 'postcode'), cel(rij, 'gemeente'));
    const regio = regioVan(cel(rij, 'gm_code'));
    if (!school.plaatsen.includes(plaats)) school.plaatsen.push(plaats);
    if (!school.regios.includes(regio)) school.regios.push(regio);
    school.aantal += 1;
    schools.set(cel(rij, 'brin'), school);
  }
  for (const school of schools.values()) {
    school.plaatsen.sort((a, b) => a.localeCompare(b, 'nl'));
    school.regios.sort();
  }
  return schools;
}

function formatPostcode(postcode: string): string {
  const match = /^(\d{4})\s*([A-Z]{2})$/i.exec(postcode);
  return match ? `${match[1]} ${match[2]?.toUpperCase()}` : '';
}

function byOpleiderAndPlaats(a: Rij, b: Rij): number {
  return (
    ['opleider', 'plaats', 'naam', 'straat']
      .map((kolom) => cel(a, kolom).localeCompare(cel(b, kolom), 'nl'))
      .find((order) => order !== 0) ?? 0
  );
}
