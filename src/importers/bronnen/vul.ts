import { toKwalificaties } from './kwalificaties.ts';
import { readBronnen } from './lezer.ts';
import { toLocaties } from './mbo-locaties.ts';
import { toOpleiders, toOpleiderTabel } from './opleiders.ts';
import { toSynoniemen } from './synoniemen.ts';
import { cel, formatTabel, type Tabel } from './tabel.ts';
import { checkTelling, type Telling } from './telling.ts';
import { fillGebieden } from './vul-gebieden.ts';
import { fillScholing } from './vul-scholing.ts';

/**
 * All machine-owned files, made from `content/bronnen/` and the editors' tables in `content/landelijk/toewijzing/`.
 * Reads, never writes; the same input gives the same bytes. Throws with file and row when a source is not as expected.
 */
export function makeLandelijkeBestanden(dir: string): {
  bestanden: Map<string, string>;
  tellingen: Telling[];
} {
  const lezer = readBronnen(dir);
  const gebieden = fillGebieden(lezer);
  const kwalificaties = toKwalificaties(
    lezer.bron('mbo_kwalificaties.csv'),
    lezer.toewijzing('kwalificaties-aanvulling.csv'),
  );
  const opleiders = toOpleiders({
    instellingen: lezer.bron('instellingen.csv'),
    mboLocaties: lezer.bron('mbo_locaties.csv'),
    hoAanbod: lezer.bron('opleidingsaanbod_ho.csv'),
    correcties: lezer.toewijzing('opleiders.csv'),
  });
  const locaties = toLocaties(lezer.bron('mbo_locaties.csv'), opleiders.records, gebieden.naamPlaats);
  const scholing = fillScholing(lezer, gebieden, opleiders.records, kwalificaties.tabel);
  const synoniemen = toSynoniemen(
    lezer.toewijzing('synoniemen.csv'),
    lezer.bron('esco_beroepen_nl.csv'),
    [
      ...kwalificaties.tabel.rijen.map((rij) => ({ naam: cel(rij, 'naam'), mbo: true })),
      ...scholing.records.map(({ titel, crebo }) => ({ naam: titel, mbo: crebo !== '' })),
      ...lezer.bron('kansberoepen.csv').map((rij) => ({ naam: cel(rij, 'beroep'), mbo: false })),
    ],
    lezer.toewijzing('synoniemen-weg.csv').map((rij) => cel(rij, 'naam')),
  );

  const tellingen = [
    ...gebieden.tellingen,
    kwalificaties.telling,
    opleiders.telling,
    locaties.telling,
    ...scholing.tellingen,
    synoniemen.telling,
  ];
  for (const telling of tellingen) checkTelling(telling);
  const tabellen: Record<string, Tabel> = {
    ...gebieden.tabellen,
    kwalificaties: kwalificaties.tabel,
    'opleiders/opleiders': toOpleiderTabel(opleiders.records, lezer.toewijzing('opleiders-aanvulling.csv')),
    'opleiders/locaties': locaties.tabel,
    ...scholing.tabellen,
    synoniemen: synoniemen.tabel,
  };
  const bestanden = Object.entries(tabellen).map(
    ([name, tabel]) => [`landelijk/${name}.csv`, formatTabel(tabel)] as const,
  );
  return { bestanden: new Map(bestanden), tellingen };
}
