import { toSlug } from './slug.ts';
import { cel, type Rij, type Tabel } from './tabel.ts';
import { countWeggelaten, startTelling, type Telling } from './telling.ts';
import { mostUsedHomepage, toHomepage } from './website.ts';

/** Which part of the system a school's offers belong to; a BRIN can have both. */
export type Stelsel = 'mbo' | 'ho';

/** A provider, with what the offers need to know about it. */
export interface OpleiderRecord {
  id: string;
  naam: string;
  brin: string;
  stelsel: Stelsel;
  bekostiging: 'publiek' | 'privaat' | '';
  website: string;
  /** Gemeente of the institution in the source, or empty. */
  gemeente: string;
  gmCode: string;
  /** True when the source knows a head office at best, because lessons are elsewhere or at a distance. */
  alleenZetel: boolean;
}

/** Source tables that say who the providers are. `correcties` is the editors' own table, by BRIN and stelsel. */
export interface OpleiderBronnen {
  instellingen: readonly Rij[];
  mboLocaties: readonly Rij[];
  hoAanbod: readonly Rij[];
  correcties: readonly Rij[];
}

/**
 * The providers that have an offer or a location. Left out: schools that merged into another, and names without
 * any offer or location. Throws when a correction names a provider that is not there.
 */
export function toOpleiders(bronnen: OpleiderBronnen): { records: OpleiderRecord[]; telling: Telling } {
  const telling = startTelling('instellingen.csv', bronnen.instellingen.length);
  const withLocation = new Set(bronnen.mboLocaties.map((rij) => cel(rij, 'brin')));
  const withHo = new Set(bronnen.hoAanbod.map((rij) => cel(rij, 'brin')));
  const records: OpleiderRecord[] = [];
  const ids = new Set<string>();

  for (const rij of bronnen.instellingen) {
    const stelsel: Stelsel = cel(rij, 'soort') === 'mbo' ? 'mbo' : 'ho';
    const brin = cel(rij, 'brin');
    if (cel(rij, 'basis').includes('niet meer in KiesMBO')) {
      countWeggelaten(telling, 'opgegaan in een andere school of niet meer vermeld');
    } else if (!(stelsel === 'mbo' ? withLocation : withHo).has(brin)) {
      countWeggelaten(telling, 'geen opleiding en geen locatie in de bronnen');
    } else {
      const slug = toSlug(cel(rij, 'naam'));
      const id = ids.has(slug) ? `${slug}-${stelsel}` : slug;
      ids.add(id);
      records.push(toRecord(rij, id, stelsel, bronnen));
      telling.geladen += 1;
    }
  }
  correct(records, bronnen.correcties);
  return { records: records.sort((a, b) => a.id.localeCompare(b.id)), telling };
}

function toRecord(rij: Rij, id: string, stelsel: Stelsel, bronnen: OpleiderBronnen): OpleiderRecord {
  const brin = cel(rij, 'brin');
  const links = bronnen.mboLocaties.filter((locatie) => cel(locatie, 'brin') === brin);
  const website =
    toHomepage(cel(rij, 'website')) ??
    (stelsel === 'mbo' ? mostUsedHomepage(links.map((locatie) => cel(locatie, 'website'))) : undefined);
  const bekostiging = toBekostiging(rij, stelsel, bronnen.hoAanbod);
  return {
    id,
    naam: cel(rij, 'naam'),
    brin,
    stelsel,
    bekostiging,
    website: website ?? '',
    gemeente: cel(rij, 'gemeente'),
    gmCode: cel(rij, 'gm_code'),
    alleenZetel: stelsel === 'ho' && bekostiging !== 'publiek',
  };
}

/** State-paid mbo schools are those in DUO's 2019 count; state-paid hogescholen those in DUO's 2024 count. */
function toBekostiging(rij: Rij, stelsel: Stelsel, hoAanbod: readonly Rij[]): OpleiderRecord['bekostiging'] {
  if (stelsel === 'mbo') return cel(rij, 'bekostigd_mbo_2019') === '1' ? 'publiek' : 'privaat';
  const counted = hoAanbod.some(
    (aanbod) => cel(aanbod, 'brin') === cel(rij, 'brin') && cel(aanbod, 'bron').startsWith('duo_'),
  );
  if (counted) return 'publiek';
  return cel(rij, 'soort') === 'hbo' ? 'privaat' : '';
}

function correct(records: OpleiderRecord[], correcties: readonly Rij[]): void {
  for (const rij of correcties) {
    const record = records.find(
      (each) => each.brin === cel(rij, 'brin') && each.stelsel === cel(rij, 'stelsel'),
    );
    if (!record) {
      throw new Error(
        `content/landelijk/toewijzing/opleiders.csv: er is geen opleider met brin ${cel(rij, 'brin')} ` +
          `en stelsel ${cel(rij, 'stelsel')}. Verbeter de rij of haal hem weg.`,
      );
    }
    const bekostiging = cel(rij, 'bekostiging');
    if (bekostiging === 'onbekend') record.bekostiging = '';
    if (bekostiging === 'publiek' || bekostiging === 'privaat') record.bekostiging = bekostiging;
    if (cel(rij, 'website')) record.website = cel(rij, 'website');
    record.alleenZetel = record.stelsel === 'ho' && record.bekostiging !== 'publiek';
    if (cel(rij, 'alleen_zetel') === 'ja') record.alleenZetel = true;
    if (cel(rij, 'alleen_zetel') === 'nee') record.alleenZetel = false;
  }
}

/**
 * opleiders.csv: the providers of the sources and those that the editors add (`opleiders-aanvulling.csv`). HOVI's own
 * numbers (9018) are no BRIN and are dropped. Throws on an addition whose id exists already.
 */
export function toOpleiderTabel(records: readonly OpleiderRecord[], aanvulling: readonly Rij[]): Tabel {
  const kolommen = ['id', 'naam', 'brin', 'bekostiging', 'website'];
  const ids = new Set(records.map(({ id }) => id));
  for (const rij of aanvulling) {
    if (ids.has(cel(rij, 'id'))) {
      throw new Error(
        `content/landelijk/toewijzing/opleiders-aanvulling.csv: opleider "${cel(rij, 'id')}" bestaat al. Haal de rij weg.`,
      );
    }
  }
  const own = records.map(({ id, naam, brin, bekostiging, website }) => ({
    id,
    naam,
    brin: /^\d{2}[A-Z]{2}$/.test(brin) ? brin : '',
    bekostiging,
    website,
  }));
  return { kolommen, rijen: [...own, ...aanvulling].sort((a, b) => (cel(a, 'id') < cel(b, 'id') ? -1 : 1)) };
}
