import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyCorrecties } from './correcties.ts';
import * as gebieden from './gebieden.ts';
import { toHoOpleidingen } from './ho-opleidingen.ts';
import { toKwalificaties } from './kwalificaties.ts';
import { toExamenregelingen } from './mbo-examenregeling.ts';
import { toLocaties, toSchoolLocaties } from './mbo-locaties.ts';
import type { MboContext } from './mbo-context.ts';
import { keepUnknownOffers, toMboStudenten } from './mbo-studenten.ts';
import { OPLEIDER_KOLOMMEN, toOpleiders, type Stelsel } from './opleiders.ts';
import { namePlaatsen } from './plaatsen.ts';
import { toScholingTabel, type ScholingBron } from './scholing-record.ts';
import { toSynoniemen } from './synoniemen.ts';
import { cel, formatTabel, parseTabel, type Rij, type Tabel } from './tabel.ts';
import { checkTelling, startTelling, type Telling } from './telling.ts';
import { toWeggelatenTabel } from './weggelaten.ts';

const SCHOLING_BESTANDEN: ScholingBron[] = [
  'mbo-examenregelingen',
  'hbo-studenten-2024',
  'ho-vermeld-2025',
  'wo-studenten-2019',
  'mbo-studenten-2019',
];

/**
 * All machine-owned files, made from `content/bronnen/` and the editors' tables in `content/landelijk/toewijzing/`.
 * Reads, never writes; the same input gives the same bytes. Throws with file and row when a source is not as expected.
 */
export function makeLandelijkeBestanden(dir: string): {
  bestanden: Map<string, string>;
  tellingen: Telling[];
} {
  const bron = (name: string) => parseTabel(readFileSync(join(dir, 'bronnen', name), 'utf8'));
  const eigen = (name: string) => parseTabel(readFileSync(join(dir, 'landelijk/toewijzing', name), 'utf8'));
  const bronRegios = JSON.parse(
    readFileSync(join(dir, 'bronnen/arbeidsmarktregios.json'), 'utf8'),
  ) as gebieden.BronRegio[];

  const regios = gebieden.toRegios(bronRegios);
  const gemeenten = gebieden.toGemeenten(bron('gemeenten.csv'));
  const postcodes = gebieden.toPostcodes(bron('pc4.csv'));
  const woonplaatsen = gebieden.toWoonplaatsen(bron('woonplaatsen.csv'));
  const aliassen = gebieden.toAliassen(bron('aliassen.csv'));
  const regioVan = findRegioByGemeente(regios, gemeenten);

  const aanvulling = eigen('kwalificaties-aanvulling.csv');
  const kwalificaties = toKwalificaties(bron('mbo_kwalificaties.csv'), aanvulling);
  const mboLocaties = bron('mbo_locaties.csv');
  const hoAanbod = bron('opleidingsaanbod_ho.csv');
  const opleiders = toOpleiders({
    instellingen: bron('instellingen.csv'),
    mboLocaties,
    hoAanbod,
    correcties: eigen('opleiders.csv'),
  });
  const ofStelsel = (stelsel: Stelsel) =>
    new Map(opleiders.records.filter((each) => each.stelsel === stelsel).map((each) => [each.brin, each]));
  const naamPlaats = namePlaatsen(woonplaatsen.rijen, aliassen.rijen, postcodes.rijen);
  const locaties = toLocaties(mboLocaties, opleiders.records, naamPlaats);

  const mbo: MboContext = {
    opleiders: ofStelsel('mbo'),
    locaties: toSchoolLocaties(mboLocaties, naamPlaats, regioVan),
    kwalificaties: new Map(kwalificaties.rijen.map((rij) => [cel(rij, 'crebo'), rij as never])),
  };
  const studenten = toMboStudenten(bron('mbo_aanbod_afgeleid.csv'), mbo);
  const examens = toExamenregelingen(
    bron('opleidingsaanbod_mbo.csv'),
    { scholen: eigen('scholen.csv'), codes: eigen('codes.csv'), oudeCodes: findOudeCodes(aanvulling) },
    mbo,
    new Set(studenten.records.map(({ id }) => id)),
  );
  const ho = toHoOpleidingen(hoAanbod, { opleiders: ofStelsel('ho'), regioVan });
  const records = applyCorrecties(
    [
      ...examens.records,
      ...ho.records,
      ...keepUnknownOffers(studenten.records, examens.records, studenten.telling),
    ],
    eigen('scholing-correcties.csv'),
  );

  const titels = [
    ...kwalificaties.rijen.map((rij) => cel(rij, 'naam')),
    ...bron('kansberoepen.csv').map((rij) => cel(rij, 'beroep')),
    ...ho.records.map(({ titel }) => titel),
  ];
  const tabellen: Record<string, Tabel> = {
    'gebieden/regios': regios,
    'gebieden/gemeenten': gemeenten,
    'gebieden/postcodes': postcodes,
    'gebieden/woonplaatsen': woonplaatsen,
    'gebieden/aliassen': aliassen,
    kwalificaties,
    'opleiders/opleiders': { kolommen: OPLEIDER_KOLOMMEN, rijen: opleiders.records.map(toOpleiderRij) },
    'opleiders/locaties': locaties.tabel,
    'scholing/weggelaten': toWeggelatenTabel([...examens.weggelaten, ...ho.weggelaten]),
    synoniemen: toSynoniemen(bron('esco_beroepen_nl.csv'), titels),
  };
  for (const each of SCHOLING_BESTANDEN) {
    tabellen[`scholing/${each}`] = toScholingTabel(records.filter((record) => record.bron === each));
  }
  const tellingen = [
    ...[regios, gemeenten, postcodes, woonplaatsen, aliassen].map((tabel, index) => ({
      ...startTelling(GEBIED_BRONNEN[index] as string, tabel.rijen.length),
      geladen: tabel.rijen.length,
    })),
    opleiders.telling,
    locaties.telling,
    examens.telling,
    ho.telling,
    studenten.telling,
  ];
  for (const telling of tellingen) checkTelling(telling);
  return {
    bestanden: new Map(
      Object.entries(tabellen).map(([name, tabel]) => [`landelijk/${name}.csv`, formatTabel(tabel)]),
    ),
    tellingen,
  };
}

const GEBIED_BRONNEN = [
  'arbeidsmarktregios.json',
  'gemeenten.csv',
  'pc4.csv',
  'woonplaatsen.csv',
  'aliassen.csv',
];

function findOudeCodes(aanvulling: readonly Rij[]): Set<string> {
  return new Set(aanvulling.filter((rij) => cel(rij, 'oud') === 'ja').map((rij) => cel(rij, 'crebo')));
}

function findRegioByGemeente(regios: Tabel, gemeenten: Tabel): (gmCode: string) => string {
  const slugs = new Map(regios.rijen.map((rij) => [cel(rij, 'am_code'), cel(rij, 'slug')]));
  const byGemeente = new Map(
    gemeenten.rijen.map((rij) => [cel(rij, 'gm_code'), slugs.get(cel(rij, 'am_code'))]),
  );
  return (gmCode) => {
    const slug = byGemeente.get(gmCode);
    if (!slug) throw new Error(`Gemeente ${gmCode} hoort bij geen regio in gemeenten.csv.`);
    return slug;
  };
}

function toOpleiderRij({ id, naam, brin, bekostiging, website }: { [kolom in string]: unknown } & Rij): Rij {
  return { id, naam, brin: /^\d{2}[A-Z]{2}$/.test(brin ?? '') ? brin : '', bekostiging, website } as Rij;
}
