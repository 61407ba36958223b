import { findSchool, type MboContext } from './mbo-context.ts';
import { toScholingId, type ScholingRecord } from './scholing-record.ts';
import { cel, type Rij } from './tabel.ts';
import { countWeggelaten, startTelling, type Telling } from './telling.ts';
import { toWeggelaten, type Weggelaten } from './weggelaten.ts';

const BESTAND = 'opleidingsaanbod_mbo.csv';

/** The editors' tables behind this source: which school a key means, and what to do with a code that joins nothing. */
export interface ExamenregelingTabellen {
  scholen: readonly Rij[];
  /** `school_key` (empty = every school), `code`, `crebo` (empty = leave out), `reden`. */
  codes: readonly Rij[];
  /** Codes of qualifications that the national list lacks because they are old. */
  oudeCodes: ReadonlySet<string>;
}

/**
 * Offers from the names of exam regulations 2024–2026. `bevestigd` holds ids that the count of 2019 has too: there the
 * leerweg is no guess. A code that is no qualification and is not in the table of codes is left out.
 */
export function toExamenregelingen(
  bron: readonly Rij[],
  tabellen: ExamenregelingTabellen,
  context: MboContext,
  bevestigd: ReadonlySet<string>,
): { records: ScholingRecord[]; weggelaten: Weggelaten[]; telling: Telling } {
  const telling = startTelling(BESTAND, bron.length);
  const brins = new Map(tabellen.scholen.map((rij) => [cel(rij, 'school_key'), cel(rij, 'brin')]));
  const records = new Map<string, ScholingRecord>();
  const weggelaten: Weggelaten[] = [];

  for (const rij of bron) {
    const key = cel(rij, 'school_key');
    const code = cel(rij, 'crebo');
    const toewijzing = findToewijzing(tabellen.codes, key, code);
    const crebo = toewijzing ? cel(toewijzing, 'crebo') : code;
    const kwalificatie = context.kwalificaties.get(crebo);
    if (!kwalificatie) {
      const reden = toewijzing ? cel(toewijzing, 'reden') : 'code staat niet in de lijst van kwalificaties';
      countWeggelaten(telling, reden);
      weggelaten.push(toWeggelaten(BESTAND, rij, 'school', 'crebo', reden));
      continue;
    }
    const brin = brins.get(key);
    if (!brin) throw new Error(`${BESTAND}: school "${key}" staat niet in landelijk/toewijzing/scholen.csv.`);
    const { opleider, locaties, twijfels } = findSchool(context, brin);
    const leerweg = cel(rij, 'leerweg').toLowerCase();
    const id = toScholingId(brin, crebo, leerweg);
    if (records.has(id)) {
      telling.samengevoegd += 1;
      continue;
    }
    telling.geladen += 1;
    if (isGuess(key, leerweg) && !bevestigd.has(id)) twijfels.push('leerweg-gok');
    if (crebo !== code) twijfels.push('code-vervangen');
    if (tabellen.oudeCodes.has(crebo)) twijfels.push('oude-code');
    records.set(id, {
      id,
      titel: cel(kwalificatie, 'naam'),
      opleider: opleider.id,
      niveau: cel(kwalificatie, 'niveau'),
      leerweg,
      crebo,
      croho: '',
      crohoOnderdeel: '',
      plaatsen: locaties.plaatsen,
      regios: locaties.regios,
      zekerheid: 'examenregeling',
      peiljaar: Number(cel(rij, 'cohort')),
      twijfels,
      bron: 'mbo-examenregelingen',
    });
  }
  return { records: [...records.values()], weggelaten, telling };
}

/** A rule for this school goes before a rule for every school. */
function findToewijzing(codes: readonly Rij[], key: string, code: string): Rij | undefined {
  const rules = codes.filter((rij) => cel(rij, 'code') === code);
  return (
    rules.find((rij) => cel(rij, 'school_key') === key) ?? rules.find((rij) => cel(rij, 'school_key') === '')
  );
}

/** The source wrote BOL wherever a file name named no leerweg, and at Landstede both leerwegen for every study guide. */
function isGuess(key: string, leerweg: string): boolean {
  return key === 'landstede' || leerweg === 'bol';
}
