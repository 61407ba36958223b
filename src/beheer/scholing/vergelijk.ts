import { closestName } from '../../content-files/closest-name.ts';
import type { MatrixBron } from '../../domain/scholing/matrix-bron.ts';
import { changeRij } from '../../domain/scholing/change-rij.ts';
import { kolomVan, MATRIX_VELDEN, type MatrixVeld } from '../../domain/scholing/matrix-kolommen.ts';
import type { MatrixLijsten } from '../../domain/scholing/matrix-lijsten.ts';
import { matrixRijen, type MatrixCellen, type MatrixRij } from '../../domain/scholing/matrix-rijen.ts';
import { showVeld } from '../../domain/scholing/show-veld.ts';
import { vrijeId } from '../../domain/scholing/vrije-id.ts';
import { checkRij, type PlekVan } from './check-rij.ts';
import { citeer, meld } from './melding.ts';
import type { MatrixMelding, MatrixVerslag, MatrixWijziging } from './matrix-verslag.ts';
import type { BladRij } from './read-rijen.ts';
import type { CsvWijziging } from './write-scholing-csv.ts';

/** What a sheet changes: for its editor, and for the file. */
export interface Vergelijking extends Pick<MatrixVerslag, 'telling' | 'wijzigingen' | 'meldingen'> {
  csv: CsvWijziging[];
  /** Each training as it will be, with the row of the sheet it came from. */
  straks: { rij: BladRij; cellen: MatrixCellen; veranderd: boolean }[];
}

/** Ids of which a look-alike is sought: with more mistakes than this the whole column is wrong. */
const MOST_SUGGESTIONS = 25;
const EMPTY = Object.fromEntries(MATRIX_VELDEN.map((veld) => [veld, ''])) as MatrixCellen;

/** Lays the rows of a sheet beside the trainingen of the regio. `plekVan` tells where a field stands in the sheet. */
export function vergelijk(
  rijen: readonly BladRij[],
  bron: MatrixBron,
  lijsten: MatrixLijsten,
  plekVan: PlekVan,
): Vergelijking {
  const result: Vergelijking = {
    telling: { nieuw: 0, gewijzigd: 0, weg: 0, gelijk: 0 },
    wijzigingen: [],
    meldingen: [],
    csv: [],
    straks: [],
  };
  const bestaand = new Map(matrixRijen(bron).map((rij) => [rij.id, rij]));
  const elders = new Set(bron.bezet);
  const bezet = new Set([...bestaand.keys(), ...bron.bezet, ...rijen.map(({ id }) => id)]);
  const seen = new Map<string, number>();
  const show = createShow(lijsten);
  for (const rij of rijen) {
    const first = seen.get(rij.id);
    if (first !== undefined) {
      result.meldingen.push(dubbel(rij, first, plekVan));
      continue;
    }
    if (rij.id) seen.set(rij.id, rij.nummer);
    const known = bestaand.get(rij.id);
    if (known) compareKnown(known, rij);
    else if (
      rij.id === '' ||
      (rij.id.startsWith(`${bron.regio.slug}-`) && !elders.has(rij.id) && isId(rij.id))
    )
      addNew(rij);
    else result.meldingen.push(unknownId(rij, elders, [...bestaand.keys()], result.meldingen, plekVan));
  }
  for (const rij of bestaand.values()) if (!seen.has(rij.id)) removeRij(rij);
  return result;

  function compareKnown(known: MatrixRij, rij: BladRij): void {
    const change = changeRij(known, rij.cellen);
    const cellen = {
      ...known.nu,
      ...Object.fromEntries(change.velden.map(({ veld, nieuw }) => [veld, nieuw])),
    };
    const veranderd = change.velden.length > 0;
    result.meldingen.push(...change.erft.map((veld) => erft(veld, known, rij, plekVan, show)));
    result.straks.push({ rij, cellen, veranderd });
    if (!veranderd) {
      result.telling.gelijk += 1;
      return;
    }
    const own = bron.eigen.find(({ id }) => id === known.id);
    const context = {
      landelijk: known.landelijk,
      zekerheid: own?.zekerheid,
      vandaag: bron.vandaag,
      sectorVan: bron.sectorVan,
    };
    const changed = new Set(change.velden.map(({ veld }) => veld));
    result.meldingen.push(...checkRij(cellen, rij, changed, context, plekVan));
    result.telling.gewijzigd += 1;
    result.wijzigingen.push(wijziging('gewijzigd', known.id, known.nu.titel, rij, change.velden.map(show)));
    result.csv.push({ soort: 'zet', id: known.id, cellen: change.schrijf });
  }

  function addNew(rij: BladRij): void {
    const cellen: MatrixCellen = { ...EMPTY, ...rij.cellen };
    const id = rij.id || vrijeId(bron.regio.slug, cellen.titel, bezet);
    bezet.add(id);
    cellen.id = id;
    const filled = MATRIX_VELDEN.filter((veld) => veld !== 'id' && cellen[veld] !== '');
    const context = { landelijk: false, vandaag: bron.vandaag, sectorVan: bron.sectorVan };
    result.meldingen.push(...checkRij(cellen, rij, new Set(MATRIX_VELDEN), context, plekVan));
    result.straks.push({ rij, cellen, veranderd: true });
    result.telling.nieuw += 1;
    const velden = filled.map((veld) => show({ veld, oud: '', nieuw: cellen[veld] }));
    result.wijzigingen.push(wijziging('nieuw', id, cellen.titel, rij, velden));
    result.csv.push({ soort: 'nieuw', id, cellen: { ...cellen } });
  }

  function removeRij({ id, landelijk, nu }: MatrixRij): void {
    if (nu.verbergen === 'ja') {
      // It was hidden already; not to name it is to leave it so.
      result.telling.gelijk += 1;
      return;
    }
    result.telling.weg += 1;
    result.wijzigingen.push({ soort: 'weg', id, titel: nu.titel, velden: [] });
    result.csv.push(landelijk ? { soort: 'zet', id, cellen: { verbergen: 'ja' } } : { soort: 'weg', id });
  }
}

const isId = (id: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);

type Veld = { veld: MatrixVeld; oud: string; nieuw: string };
type Show = (change: Veld) => MatrixWijziging['velden'][number];

function createShow(lijsten: MatrixLijsten): Show {
  return ({ veld, oud, nieuw }) => ({
    veld,
    naam: kolomVan(veld).naam,
    oud: showVeld(veld, oud, lijsten),
    nieuw: showVeld(veld, nieuw, lijsten),
  });
}

function wijziging(
  soort: MatrixWijziging['soort'],
  id: string,
  titel: string,
  { nummer }: BladRij,
  velden: MatrixWijziging['velden'],
): MatrixWijziging {
  return { soort, id, titel, rij: nummer, velden };
}

function dubbel(rij: BladRij, first: number, plekVan: PlekVan): MatrixMelding {
  return meld(
    'id-dubbel',
    `Het id ${citeer(rij.id)} staat ook in rij ${first}.`,
    'Is dit een nieuwe scholing? Maak de cel id dan leeg. Anders: haal een van de twee rijen weg.',
    plekVan(rij, 'id'),
  );
}

function erft(veld: MatrixVeld, known: MatrixRij, rij: BladRij, plekVan: PlekVan, show: Show): MatrixMelding {
  const { naam, nieuw } = show({ veld, oud: '', nieuw: known.basis![veld] });
  return meld(
    'leeg-erft',
    `U maakte ${naam} leeg. Bij deze landelijke scholing blijft dan staan: ${citeer(nieuw)}.`,
    'Klopt dat niet? Vul in wat wel klopt.',
    plekVan(rij, veld),
  );
}

function unknownId(
  rij: BladRij,
  elders: ReadonlySet<string>,
  here: readonly string[],
  before: readonly MatrixMelding[],
  plekVan: PlekVan,
): MatrixMelding {
  const plek = plekVan(rij, 'id');
  if (elders.has(rij.id))
    return meld(
      'id-andere-regio',
      `Het id ${citeer(rij.id)} hoort bij een scholing van een andere regio.`,
      'Maak de cel id leeg. Dan wordt het een scholing van uw regio.',
      plek,
    );
  const many = before.filter(({ code }) => code === 'id-onbekend').length >= MOST_SUGGESTIONS;
  const near = many ? undefined : closestName(rij.id, here);
  return meld(
    'id-onbekend',
    `Het id ${citeer(rij.id)} bestaat niet.`,
    near
      ? `Bedoelt u ${citeer(near)}? Is het een nieuwe scholing? Maak de cel id dan leeg.`
      : 'Is het een nieuwe scholing? Maak de cel id dan leeg. Anders: zet het oude id terug.',
    plek,
  );
}
