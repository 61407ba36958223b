import { parseCsv, quoteCel, type CsvRecord } from '../../scholing/bestand/parse-csv.ts';
import { steps } from './same.ts';

/** One row: column → what stands there. An empty cell is an empty text. */
export type CsvRij = Record<string, string>;

/** The rows of a CSV file with a header, without empty lines. */
export function readCsvRijen(text: string): CsvRij[] {
  const { namen, rijen } = open(text);
  return rijen.filter(isFilled).map((record) => toRij(record, namen));
}

/**
 * Writes these rows into the text of a CSV file and leaves all else as it was, byte for byte: the header, other rows,
 * quotes, line breaks. A change of one row is a change of one line.
 * @param oud the file as it was; empty for a new one
 * @param kolommen columns of a new file; one that an old file lacks is added as the last when a row needs it
 */
export function keepCsv(oud: string, kolommen: readonly string[], nieuw: readonly CsvRij[]): string {
  const { merk, kop, namen, rijen } = open(oud.trim() === '' ? `${kolommen.join(',')}\n` : oud);
  addColumns(kop, namen, rijen, kolommen, nieuw);
  const eol = kop.einde || '\n';
  const filled = rijen.filter(isFilled);
  const out: CsvRecord[] = [kop];
  let at = 0;
  const keepEmptyUntil = (record?: CsvRecord) => {
    while (at < rijen.length && rijen[at] !== record) out.push(rijen[at++]!);
  };
  for (const { oud: o, nieuw: n } of steps(
    filled.map((record) => toRij(record, namen)),
    complete(nieuw, namen),
  )) {
    const record = o === undefined ? emptyRecord(namen, eol) : filled[o]!;
    if (o !== undefined) {
      keepEmptyUntil(record);
      at += 1;
    }
    if (n === undefined) continue;
    setCells(record, namen, nieuw[n]!);
    out.push(record);
  }
  keepEmptyUntil();
  // Whatever the last row was, the one before a new row must end.
  out.forEach((record, index) => {
    if (index < out.length - 1) record.einde ||= eol;
  });
  return merk + out.map(({ ruw, einde }) => ruw.join(',') + einde).join('');
}

function open(text: string) {
  const merk = text.startsWith('\ufeff') ? '\ufeff' : '';
  const [kop, ...rijen] = parseCsv(text.slice(merk.length), ',');
  return { merk, kop: kop!, namen: kop?.cellen.map((cel) => cel.trim()) ?? [], rijen };
}

const isFilled = ({ cellen }: CsvRecord) => cellen.some((cel) => cel.trim() !== '');

const toRij = ({ cellen }: CsvRecord, namen: readonly string[]): CsvRij =>
  Object.fromEntries(namen.map((naam, index) => [naam, cellen[index]?.trim() ?? '']));

/** Rows of the form have the cells that were filled in only. */
const complete = (rijen: readonly CsvRij[], namen: readonly string[]): CsvRij[] =>
  rijen.map((rij) => Object.fromEntries(namen.map((naam) => [naam, rij[naam] ?? ''])));

function addColumns(
  kop: CsvRecord,
  namen: string[],
  rijen: readonly CsvRecord[],
  kolommen: readonly string[],
  nieuw: readonly CsvRij[],
): void {
  for (const kolom of kolommen) {
    if (namen.includes(kolom) || !nieuw.some((rij) => rij[kolom])) continue;
    namen.push(kolom);
    for (const record of [kop, ...rijen.filter(isFilled)]) {
      record.cellen.push(record === kop ? kolom : '');
      record.ruw.push(record === kop ? kolom : '');
    }
  }
}

const emptyRecord = (namen: readonly string[], einde: string): CsvRecord => ({
  cellen: namen.map(() => ''),
  ruw: namen.map(() => ''),
  einde,
  regel: 0,
});

function setCells(record: CsvRecord, namen: readonly string[], rij: CsvRij): void {
  namen.forEach((naam, index) => {
    const value = rij[naam] ?? '';
    if (record.cellen[index]?.trim() === value) return;
    record.cellen[index] = value;
    record.ruw[index] = quoteCel(value);
  });
}
