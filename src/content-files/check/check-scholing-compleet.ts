import { createSectorFinder } from '../../domain/scholing/find-sector.ts';
import type { ScholingRij } from '../../schemas/scholing.ts';
import type { Content, Located, Problem } from '../load-content.ts';
import { mistake } from './problem-at.ts';
import { addedRows } from './scholing-rows.ts';

type Row = Located<ScholingRij>;
/** Fields a training cannot do without. */
const NEEDED = ['titel', 'opleider', 'niveau', 'leerweg', 'bron'] as const;

/** A training, national or added by a regio, has all that its page needs. A correction may leave everything empty. */
export function checkScholingCompleet(content: Content): Problem[] {
  const hasSector = createSectorTest(content);
  return [
    ...content.scholing.flatMap((record) => checkShown(record)),
    ...[...content.scholing, ...addedRows(content)].flatMap((record) => [
      ...checkNeeded(record),
      ...checkSector(record, hasSector),
      ...checkZekerheid(record),
    ]),
  ];
}

function checkNeeded(record: Row): Problem[] {
  return NEEDED.filter((veld) => !record.waarde[veld]).map((veld) =>
    mistake(
      record,
      veld,
      `Het veld ${veld} is leeg.`,
      'Vul het in: een nieuwe scholing kan niet zonder.',
      'leeg-veld',
    ),
  );
}

function checkSector(record: Row, hasSector: (row: ScholingRij) => boolean): Problem[] {
  const { sector, crebo, croho } = record.waarde;
  if (!sector && !crebo && !croho) {
    const remedie = 'Vul een sector in, of de crebo of croho waaruit hij volgt.';
    return [mistake(record, 'sector', 'Het veld sector is leeg.', remedie, 'leeg-veld')];
  }
  if (hasSector(record.waarde)) return [];
  const remedie = 'Vul een sector in, of zet de code in landelijk/taxonomie/sector-uitzonderingen.yaml.';
  return [
    mistake(record, 'sector', `Uit croho ${croho} volgt geen sector.`, remedie, 'onbekende-verwijzing'),
  ];
}

/** A crebo that leads nowhere is named where it is wrong: at the row's crebo, or at its domain in kwalificaties.csv. */
function createSectorTest({ sectoren, sectorUitzonderingen, kwalificaties }: Content) {
  const findSector = createSectorFinder(
    sectoren.map(({ waarde }) => waarde),
    sectorUitzonderingen.map(({ waarde }) => waarde),
    new Map(kwalificaties.map(({ waarde }) => [waarde.crebo, waarde])),
  );
  return (row: ScholingRij) => row.crebo !== undefined || findSector(row) !== undefined;
}

function checkZekerheid(record: Row): Problem[] {
  const { zekerheid, gecontroleerd_op } = record.waarde;
  if (gecontroleerd_op || (zekerheid && zekerheid !== 'gecontroleerd')) return [];
  const wat = zekerheid
    ? 'Er staat dat dit gecontroleerd is, maar niet wanneer.'
    : 'Er staat niet hoe zeker deze scholing is.';
  const remedie = 'Vul in op welke dag u dit bij de opleider hebt gecontroleerd.';
  return [mistake(record, 'gecontroleerd_op', wat, remedie, 'nagekeken-ontbreekt')];
}

/** A national training that no regio shows could not be found. */
function checkShown(record: Row): Problem[] {
  if (record.waarde.regios.length > 0) return [];
  return [
    mistake(
      record,
      'regios',
      'Deze scholing staat in geen enkele regio.',
      'Vul de kolom regios in.',
      'leeg-veld',
    ),
  ];
}
