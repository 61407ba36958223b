import type { ScholingRij } from '../../schemas/scholing.ts';
import type { Content, Located, Problem } from '../load-content.ts';
import { checkKnown, checkUnique, knownIds, type KnownIds } from './known-ids.ts';
import { placeNames } from './place-names.ts';
import { mistake } from './problem-at.ts';

const OLDEST = '2000-01-01';
/** Fields a new training cannot do without. */
const NEEDED = ['titel', 'opleider', 'niveau', 'leerweg', 'bron'] as const;

/** Rows of trainingen: every reference exists, a correction corrects something, a new one is complete. */
export function checkScholing(content: Content, vandaag: string): Problem[] {
  const national = new Set(content.scholing.map(({ waarde }) => waarde.id));
  const regional = [...content.regioScholing.values()].flat();
  const added = regional.filter(({ waarde }) => !national.has(waarde.id));
  const references = referencesOf(content);
  const places = placeNames(content);
  const everyRow = [...content.scholing, ...regional];
  return [
    ...checkUnique([...content.scholing, ...added], 'id', ({ id }) => id),
    ...[...content.regioScholing.values()].flatMap((rows) =>
      checkUnique(
        rows.filter(({ waarde }) => national.has(waarde.id)),
        'id',
        ({ id }) => id,
      ),
    ),
    ...content.scholing.flatMap((record) => checkComplete(record, 'landelijk')),
    ...added.flatMap((record) => checkComplete(record, 'regio')),
    ...everyRow.flatMap((record) => references(record)),
    ...everyRow.flatMap((record) => checkPlaces(record, places)),
    ...everyRow.flatMap((record) => checkStart(record, vandaag)),
  ];
}

function referencesOf(content: Content): (record: Located<ScholingRij>) => Problem[] {
  const byId = (wat: string, records: readonly Located<{ id: string }>[]) =>
    knownIds(wat, records, ({ id }) => id);
  const single: [keyof ScholingRij, KnownIds][] = [
    ['sector', byId('De sector', content.sectoren)],
    ['niveau', byId('Het niveau', content.niveaus)],
    ['leerweg', byId('De leerweg', content.leerwegen)],
    ['zekerheid', byId('De zekerheid', content.zekerheden)],
    ['bron', byId('De bron', content.bronnen)],
    ['opleider', byId('De opleider', content.opleiders)],
    ['crebo', knownIds('De crebo', content.kwalificaties, ({ crebo }) => crebo)],
  ];
  const twijfels = byId('De twijfel', content.twijfels);
  const regios = knownIds('De regio', content.regios, ({ slug }) => slug);
  return (record) => [
    ...single.flatMap(([veld, known]) =>
      checkKnown(record, veld, record.waarde[veld] as string | undefined, known),
    ),
    ...record.waarde.twijfels.flatMap((id) => checkKnown(record, 'twijfels', id, twijfels)),
    ...record.waarde.regios.flatMap((slug) => checkKnown(record, 'regios', slug, regios)),
  ];
}

function checkComplete(record: Located<ScholingRij>, herkomst: 'landelijk' | 'regio'): Problem[] {
  const row = record.waarde;
  const missing = NEEDED.filter((veld) => !row[veld]);
  // Hardly anything filled in under an unknown id: meant as a correction of something that is gone.
  if (herkomst === 'regio' && !row.titel && !row.opleider)
    return [
      mistake(
        record,
        'id',
        `Deze rij verbetert "${row.id}", maar die scholing bestaat niet.`,
        'Controleer het id. Bestaat de scholing niet meer? Haal de rij dan weg.',
      ),
    ];
  const problems = missing.map((veld) =>
    mistake(record, veld, `Het veld ${veld} is leeg.`, 'Vul het in: een nieuwe scholing kan niet zonder.'),
  );
  if (!row.sector && !row.crebo && !row.croho)
    problems.push(
      mistake(
        record,
        'sector',
        'Het veld sector is leeg.',
        'Vul een sector in, of de crebo of croho waaruit hij volgt.',
      ),
    );
  if (!row.zekerheid && !row.gecontroleerd_op)
    problems.push(
      mistake(
        record,
        'gecontroleerd_op',
        'Er staat niet hoe zeker deze scholing is.',
        'Vul in op welke dag u dit bij de opleider hebt gecontroleerd.',
      ),
    );
  return problems;
}

function checkPlaces(record: Located<ScholingRij>, places: KnownIds): Problem[] {
  return record.waarde.plaatsen.flatMap((plaats) => checkKnown(record, 'plaatsen', plaats, places));
}

function checkStart(record: Located<ScholingRij>, vandaag: string): Problem[] {
  const { start } = record.waarde;
  const latest = `${Number(vandaag.slice(0, 4)) + 3}${vandaag.slice(4)}`;
  if (!start || (start >= OLDEST && start <= latest)) return [];
  return [mistake(record, 'start', `De startdatum ${start} kan niet kloppen.`, 'Controleer het jaar.')];
}
