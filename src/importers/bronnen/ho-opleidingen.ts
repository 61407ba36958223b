import { toHoTitel } from './ho-titel.ts';
import type { OpleiderRecord } from './opleiders.ts';
import { toScholingId, type ScholingBron, type ScholingRecord } from './scholing-record.ts';
import { cel, type Rij } from './tabel.ts';
import { countWeggelaten, startTelling, type Telling } from './telling.ts';
import { toWeggelaten, type Weggelaten } from './weggelaten.ts';

const BESTAND = 'opleidingsaanbod_ho.csv';
const GEEN_PLAATS = 'plaats van de opleiding en van de instelling onbekend';
const VORMEN: Record<string, string> = { vt: 'voltijd', dt: 'deeltijd', du: 'duaal' };

/** What a source file within the ho table is worth: its own scholing file, its zekerheid, and the doubts of all its rows. */
const BRONNEN: Record<
  string,
  { bron: ScholingBron; zekerheid: ScholingRecord['zekerheid']; twijfels: string[] }
> = {
  duo_hbo_2024: { bron: 'hbo-studenten-2024', zekerheid: 'studenten', twijfels: [] },
  hovi_2025: { bron: 'ho-vermeld-2025', zekerheid: 'vermeld', twijfels: [] },
  duo_wo_2019: { bron: 'wo-studenten-2019', zekerheid: 'aanwezig', twijfels: ['toen'] },
};

/** Institutions of higher education and the regio of each gemeente. */
export interface HoContext {
  /** By BRIN, ho only. */
  opleiders: ReadonlyMap<string, OpleiderRecord>;
  /** Slug of the regio of a gemeente code. */
  regioVan: (gmCode: string) => string;
}

/**
 * One training per institution, code and vorm; rows for several gemeenten become one training in several places. A row
 * without gemeente takes the institution's own; when that is unknown too it is left out, unless another row of the same
 * training has a place.
 */
export function toHoOpleidingen(
  bron: readonly Rij[],
  context: HoContext,
): { records: ScholingRecord[]; weggelaten: Weggelaten[]; telling: Telling } {
  const telling = startTelling(BESTAND, bron.length);
  const weggelaten: Weggelaten[] = [];
  const groups = new Map<string, Rij[]>();
  const withPlaats = new Set(bron.filter((rij) => cel(rij, 'gm_code')).flatMap(toIds));
  for (const rij of bron) {
    const ids = toIds(rij);
    if (!findOpleider(context, rij).gmCode && !ids.some((id) => withPlaats.has(id))) {
      countWeggelaten(telling, GEEN_PLAATS);
      weggelaten.push(toWeggelaten(BESTAND, rij, 'instelling', 'opleidingscode', GEEN_PLAATS));
      continue;
    }
    if (ids.every((id) => groups.has(id))) telling.samengevoegd += 1;
    else telling.geladen += 1;
    for (const id of ids) groups.set(id, [...(groups.get(id) ?? []), rij]);
  }
  const records = [...groups].map(([id, rows]) => toRecord(id, rows, context));
  return { records, weggelaten, telling };
}

function toIds(rij: Rij): string[] {
  return toLeerwegen(cel(rij, 'vorm')).map((leerweg) =>
    toScholingId(cel(rij, 'brin'), cel(rij, 'opleidingscode'), leerweg),
  );
}

function findOpleider(context: HoContext, rij: Rij): OpleiderRecord {
  const opleider = context.opleiders.get(cel(rij, 'brin'));
  if (!opleider) throw new Error(`${BESTAND}: brin ${cel(rij, 'brin')} staat niet in instellingen.csv.`);
  return opleider;
}

/** "vt/du" is two trainingen; an empty vorm is one of which the vorm is not known. */
function toLeerwegen(vorm: string): string[] {
  if (!vorm) return ['onbekend'];
  return vorm.split('/').map((each) => {
    const leerweg = VORMEN[each];
    if (!leerweg) throw new Error(`${BESTAND}: onbekende vorm "${each}".`);
    return leerweg;
  });
}

function toRecord(id: string, rows: readonly Rij[], context: HoContext): ScholingRecord {
  const first = rows[0] as Rij;
  const opleider = findOpleider(context, first);
  const bron = BRONNEN[cel(first, 'bron')];
  if (!bron) throw new Error(`${BESTAND}: onbekende bron "${cel(first, 'bron')}".`);

  const known = rows.filter((rij) => cel(rij, 'gm_code'));
  const gemeenten = known.length
    ? known.map((rij) => ({ naam: cel(rij, 'gemeente'), gmCode: cel(rij, 'gm_code') }))
    : [{ naam: opleider.gemeente, gmCode: opleider.gmCode }];

  const leerweg = id.slice(id.lastIndexOf('-') + 1);
  const twijfels = [...bron.twijfels];
  if (known.length === 0 || opleider.alleenZetel) twijfels.push('zetel');
  if (leerweg === 'onbekend') twijfels.push('vorm-onbekend');
  if (rows.every(isSmall)) twijfels.push('kleine-groep');
  return {
    id,
    titel: toHoTitel(cel(first, 'naam')),
    opleider: opleider.id,
    niveau: toNiveau(first),
    leerweg,
    crebo: '',
    croho: cel(first, 'opleidingscode'),
    crohoOnderdeel: cel(first, 'onderdeel').replaceAll('_', ' '),
    plaatsen: unique(gemeenten.map(({ naam }) => naam)).sort((a, b) => a.localeCompare(b, 'nl')),
    regios: unique(gemeenten.map(({ gmCode }) => context.regioVan(gmCode))).sort(),
    zekerheid: bron.zekerheid,
    peiljaar: Number(cel(first, 'peiljaar')),
    twijfels,
    bron: bron.bron,
  };
}

/** Fewer than five students: DUO hides the number, and there is no other number beside it. */
function isSmall(rij: Rij): boolean {
  const count = Number(cel(rij, 'ingeschrevenen') || 0);
  return (
    cel(rij, 'bron').startsWith('duo_') && count < 5 && (count > 0 || cel(rij, 'aantal_afgeschermd') !== '0')
  );
}

function toNiveau(rij: Rij): string {
  const graad = cel(rij, 'graad');
  if (graad === 'ad') return 'associate-degree';
  const soort = cel(rij, 'soort');
  if ((soort !== 'hbo' && soort !== 'wo') || (graad !== 'ba' && graad !== 'ma')) {
    throw new Error(`${BESTAND}: onbekende soort of graad "${soort} ${graad}".`);
  }
  return `${soort}-${graad === 'ba' ? 'bachelor' : 'master'}`;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
