import { applyCorrecties } from './correcties.ts';
import { toHoOpleidingen } from './ho-opleidingen.ts';
import type { Lezer, Vulling } from './lezer.ts';
import { toExamenregelingen } from './mbo-examenregeling.ts';
import { toSchoolLocaties } from './mbo-locaties.ts';
import type { MboContext } from './mbo-context.ts';
import { keepUnknownOffers, toMboStudenten } from './mbo-studenten.ts';
import type { OpleiderRecord, Stelsel } from './opleiders.ts';
import { SCHOLING_BRONNEN, toScholingTabel, type ScholingRecord } from './scholing-record.ts';
import { cel, type Rij, type Tabel } from './tabel.ts';
import { toWeggelatenTabel } from './weggelaten.ts';
import type { GebiedVulling } from './vul-gebieden.ts';

/** Makes `scholing/*.csv` from the three sources of offers; where they overlap the surest wins. */
export function fillScholing(
  lezer: Lezer,
  gebieden: GebiedVulling,
  opleiders: readonly OpleiderRecord[],
  kwalificaties: Tabel,
): Vulling & { records: ScholingRecord[] } {
  const { regioVan, naamPlaats } = gebieden;
  const ofStelsel = (stelsel: Stelsel) =>
    new Map(opleiders.filter((each) => each.stelsel === stelsel).map((each) => [each.brin, each]));
  const mbo: MboContext = {
    opleiders: ofStelsel('mbo'),
    locaties: toSchoolLocaties(lezer.bron('mbo_locaties.csv'), naamPlaats, regioVan),
    kwalificaties: new Map(kwalificaties.rijen.map((rij) => [cel(rij, 'crebo'), rij])),
  };
  const studenten = toMboStudenten(lezer.bron('mbo_aanbod_afgeleid.csv'), mbo);
  const examens = toExamenregelingen(
    lezer.bron('opleidingsaanbod_mbo.csv'),
    {
      scholen: lezer.toewijzing('scholen.csv'),
      codes: lezer.toewijzing('codes.csv'),
      oudeCodes: findOudeCodes(lezer.toewijzing('kwalificaties-aanvulling.csv')),
    },
    mbo,
    new Set(studenten.records.map(({ id }) => id)),
  );
  const ho = toHoOpleidingen(lezer.bron('opleidingsaanbod_ho.csv'), { opleiders: ofStelsel('ho'), regioVan });
  const kept = keepUnknownOffers(studenten.records, examens.records, studenten.telling);
  const records = applyCorrecties(
    [...examens.records, ...ho.records, ...kept],
    lezer.toewijzing('scholing-correcties.csv'),
  );
  const tabellen: Record<string, Tabel> = {
    'scholing/weggelaten': toWeggelatenTabel([...examens.weggelaten, ...ho.weggelaten]),
  };
  for (const bron of SCHOLING_BRONNEN) {
    tabellen[`scholing/${bron}`] = toScholingTabel(records.filter((record) => record.bron === bron));
  }
  return { tabellen, tellingen: [examens.telling, ho.telling, studenten.telling], records };
}

function findOudeCodes(aanvulling: readonly Rij[]): Set<string> {
  return new Set(aanvulling.filter((rij) => cel(rij, 'oud') === 'ja').map((rij) => cel(rij, 'crebo')));
}
