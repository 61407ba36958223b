import { parseCsv, quoteCel, type CsvRecord } from './bestand/parse-csv.ts';
import type { MatrixCellen } from '../../domain/scholing/matrix-rijen.ts';

/** What happens to one row of `scholing.csv`. `zet` changes cells, and makes the row where the file has none yet. */
export type CsvWijziging =
  | { soort: 'zet'; id: string; cellen: Partial<MatrixCellen> }
  | { soort: 'nieuw'; id: string; cellen: Partial<MatrixCellen> }
  | { soort: 'weg'; id: string };

/** Columns of a new file. */
const HEADER = [
  ...[
    'id',
    'titel',
    'opleider',
    'sector',
    'niveau',
    'leerweg',
    'crebo',
    'croho',
    'plaatsen',
    'start',
    'duur',
  ],
  ...['kosten', 'url', 'omschrijving', 'bron', 'gecontroleerd_op', 'verbergen'],
];
/** Source of a training that an editor adds. */
const BRON = 'redactie';

/**
 * The file with these changes. What does not change stays as it was written, byte for byte: rows, their order, the
 * quotes, the line breaks. New rows come at the end. A column that is needed and not there is added as the last one.
 */
export function writeScholingCsv(text: string | undefined, wijzigingen: readonly CsvWijziging[]): string {
  const whole = text === undefined || text.trim() === '' ? `${HEADER.join(',')}\n` : text;
  if (wijzigingen.length === 0) return whole;
  const mark = whole.startsWith('\ufeff') ? '\ufeff' : '';
  const [kop, ...rows] = parseCsv(whole.slice(mark.length), ',');
  const names = kop!.cellen.map((cel) => cel.trim());
  addColumns(kop!, rows, names, wijzigingen);
  const byId = new Map(rows.map((row) => [row.cellen[names.indexOf('id')]?.trim(), row]));
  const gone = new Set<CsvRecord>();
  const added: CsvRecord[] = [];
  for (const wijziging of wijzigingen) {
    const row = byId.get(wijziging.id);
    if (wijziging.soort === 'weg') {
      if (row) gone.add(row);
      continue;
    }
    const target = row ?? emptyRow(names, wijziging);
    for (const [veld, value] of Object.entries(wijziging.cellen)) setCel(target, names.indexOf(veld), value);
    if (saysNothing(target, names)) gone.add(target);
    else if (!row) added.push(target);
  }
  const eol = kop!.einde || '\n';
  const kept = [kop!, ...rows.filter((row) => !gone.has(row))];
  if (added.length > 0 && !kept.at(-1)!.einde) kept.at(-1)!.einde = eol;
  return (
    mark +
    [...kept, ...added].map((row) => row.ruw.join(',') + (row.einde || (row.regel ? '' : eol))).join('')
  );
}

function addColumns(
  kop: CsvRecord,
  rows: readonly CsvRecord[],
  names: string[],
  wijzigingen: readonly CsvWijziging[],
): void {
  const used = new Set(wijzigingen.flatMap((wijziging) => filledIn(wijziging)));
  for (const name of HEADER) {
    if (names.includes(name) || !used.has(name)) continue;
    names.push(name);
    kop.ruw.push(name);
    for (const row of rows) {
      // A row with nothing in it is an empty line.
      if (row.cellen.length === 1 && row.cellen[0] === '') continue;
      row.cellen.push('');
      row.ruw.push('');
    }
  }
}

function filledIn(wijziging: CsvWijziging): string[] {
  if (wijziging.soort === 'weg') return [];
  const filled = Object.entries(wijziging.cellen)
    .filter(([, value]) => value !== '')
    .map(([veld]) => veld);
  return wijziging.soort === 'nieuw' ? [...filled, 'bron'] : filled;
}

function emptyRow(names: readonly string[], { soort, id }: CsvWijziging): CsvRecord {
  const cellen = names.map((name) => {
    if (name === 'id') return id;
    return name === 'bron' && soort === 'nieuw' ? BRON : '';
  });
  return { cellen, ruw: cellen.map((cel) => quoteCel(cel)), einde: '', regel: 0 };
}

function setCel(row: CsvRecord, index: number, value: string): void {
  if (index < 0) return;
  row.cellen[index] = value;
  row.ruw[index] = quoteCel(value);
}

/** A correction that corrects nothing any more. */
function saysNothing(row: CsvRecord, names: readonly string[]): boolean {
  return row.cellen.every((cel, index) => cel.trim() === '' || ['id', 'bron'].includes(names[index]!));
}
