import type { ScholingRij } from '../../schemas/scholing.ts';
import type { Content, Located, Problem } from '../load-content.ts';
import type { CheckOptions } from './check.ts';
import { mistake } from './problem-at.ts';

const OLDEST_YEAR = 2000;
/** Nobody plans a training more years ahead. */
const YEARS_AHEAD = 3;

/** Dates and years that can be: nobody checked a record tomorrow, no training starts in 1926. */
export function checkDatums(content: Content, { vandaag }: CheckOptions): Problem[] {
  const rows = [...content.scholing, ...[...content.regioScholing.values()].flat()];
  const perRegio = [...content.agenda.values(), ...content.regioKansberoepen.values()].flat();
  const checked = [...rows, ...content.loketten, ...content.paginas, ...content.redactie, ...perRegio];
  return [
    ...checked.flatMap((record) => checkPast(record, record.waarde.gecontroleerd_op, vandaag)),
    ...rows.flatMap((record) => [...checkStart(record, vandaag), ...checkPeiljaar(record, vandaag)]),
  ];
}

function checkPast(record: Located<unknown>, day: string | undefined, vandaag: string): Problem[] {
  if (!day || day <= vandaag) return [];
  const wat = `De datum ${day} ligt in de toekomst.`;
  return [
    mistake(
      record,
      'gecontroleerd_op',
      wat,
      'Vul de dag in waarop u dit hebt gecontroleerd.',
      'datum-in-toekomst',
    ),
  ];
}

function checkStart(record: Located<ScholingRij>, vandaag: string): Problem[] {
  const { start } = record.waarde;
  const latest = `${Number(vandaag.slice(0, 4)) + YEARS_AHEAD}${vandaag.slice(4)}`;
  if (!start || (start >= `${OLDEST_YEAR}-01-01` && start <= latest)) return [];
  return [
    mistake(
      record,
      'start',
      `De startdatum ${start} kan niet kloppen.`,
      'Controleer het jaar.',
      'datum-kan-niet',
    ),
  ];
}

function checkPeiljaar(record: Located<ScholingRij>, vandaag: string): Problem[] {
  const { peiljaar } = record.waarde;
  if (!peiljaar || (peiljaar >= OLDEST_YEAR && peiljaar <= Number(vandaag.slice(0, 4)))) return [];
  return [
    mistake(
      record,
      'peiljaar',
      `Het peiljaar ${peiljaar} kan niet kloppen.`,
      'Controleer het jaar.',
      'datum-kan-niet',
    ),
  ];
}
