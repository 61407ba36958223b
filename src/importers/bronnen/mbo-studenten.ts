import { findSchool, type MboContext } from './mbo-context.ts';
import { toScholingId, type ScholingRecord } from './scholing-record.ts';
import { cel, type Rij } from './tabel.ts';
import { startTelling, type Telling } from './telling.ts';

/** What the column `basis` says about how the present code was found, and the doubt that follows from it. */
const TWIJFEL_BIJ_BASIS: Record<string, string[]> = {
  'zelfde code': [],
  'zelfde naam en niveau (heuristiek)': ['code-afgeleid'],
  'zelfde beroep onder nieuwe naam (algemene kennis)': ['naam-gewijzigd'],
};

/**
 * Offers with at least one student on 1 October 2019. Throws on a code without qualification or a basis that nobody
 * has weighed yet.
 */
export function toMboStudenten(
  bron: readonly Rij[],
  context: MboContext,
): { records: ScholingRecord[]; telling: Telling } {
  const records = bron.map((rij): ScholingRecord => {
    const brin = cel(rij, 'brin');
    const crebo = cel(rij, 'crebo');
    const leerweg = cel(rij, 'leerweg').toLowerCase();
    const kwalificatie = context.kwalificaties.get(crebo);
    if (!kwalificatie) throw new Error(`mbo_aanbod_afgeleid.csv: crebo ${crebo} is geen kwalificatie.`);
    const basis = TWIJFEL_BIJ_BASIS[cel(rij, 'basis')];
    if (!basis) throw new Error(`mbo_aanbod_afgeleid.csv: onbekende basis "${cel(rij, 'basis')}".`);
    const { opleider, locaties, twijfels } = findSchool(context, brin);
    return {
      id: toScholingId(brin, crebo, leerweg),
      titel: cel(kwalificatie, 'naam'),
      opleider: opleider.id,
      niveau: cel(kwalificatie, 'niveau'),
      leerweg,
      crebo,
      croho: '',
      crohoOnderdeel: '',
      plaatsen: locaties.plaatsen,
      regios: locaties.regios,
      zekerheid: 'aanwezig',
      peiljaar: Number(cel(rij, 'peiljaar')),
      twijfels: [
        'toen',
        ...twijfels,
        ...basis,
        ...(cel(rij, 'studenten_2019') === '<5' ? ['kleine-groep'] : []),
      ],
      bron: 'mbo-studenten-2019',
    };
  });
  return { records, telling: startTelling('mbo_aanbod_afgeleid.csv', bron.length) };
}

/**
 * Keeps what the surer source does not have: neither the same school, code and leerweg, nor the same school, name,
 * niveau and leerweg under another code (the code of 2019 was often found by name). Of two codes with one name the
 * highest, newest one stays. Counts all others as merged.
 */
export function keepUnknownOffers(
  records: readonly ScholingRecord[],
  surer: readonly ScholingRecord[],
  telling: Telling,
): ScholingRecord[] {
  const ids = new Set(surer.map((record) => record.id));
  const names = new Set(surer.map(nameKey));
  const kept = new Map<string, ScholingRecord>();
  for (const record of records) {
    const key = nameKey(record);
    if (ids.has(record.id) || names.has(key)) continue;
    const other = kept.get(key);
    kept.set(key, other ? mergeCodes(other, record) : record);
  }
  telling.geladen += kept.size;
  telling.samengevoegd += records.length - kept.size;
  return [...kept.values()];
}

/** The record with the highest code; together they are a small group only when both are. */
function mergeCodes(a: ScholingRecord, b: ScholingRecord): ScholingRecord {
  const newest = a.crebo > b.crebo ? a : b;
  const small = a.twijfels.includes('kleine-groep') && b.twijfels.includes('kleine-groep');
  return { ...newest, twijfels: newest.twijfels.filter((id) => id !== 'kleine-groep' || small) };
}

function nameKey({ opleider, titel, niveau, leerweg }: ScholingRecord): string {
  return [opleider, titel.toLowerCase(), niveau, leerweg].join(' ');
}
