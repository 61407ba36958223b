/** One record of a CSV file, and how it stands in the file. */
export interface CsvRecord {
  cellen: string[];
  /** Each cell as it is written, quotes included. */
  ruw: string[];
  /** What ends it: a line break, or nothing at the end of the file. */
  einde: string;
  /** Line on which it begins, counted from 1. */
  regel: number;
}

/** A quote that opens and never closes. */
export class CsvFout extends Error {
  /** Line on which the cell begins. */
  readonly regel: number;
  constructor(regel: number) {
    super(`csv: quote on line ${regel} does not close`);
    this.regel = regel;
  }
}

/**
 * Splits the text of a CSV file; joined again it is the same text, byte for byte. A quote inside a cell that does not
 * begin with one is an ordinary letter. Stops after `most` records.
 * @throws {CsvFout}
 */
export function parseCsv(text: string, scheiding: string, most = Infinity): CsvRecord[] {
  const records: CsvRecord[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length && records.length < most) {
    const record: CsvRecord = { cellen: [], ruw: [], einde: '', regel: line };
    for (;;) {
      const { waarde, einde } = readCel(text, at, scheiding, line);
      const ruw = text.slice(at, einde);
      record.cellen.push(waarde);
      record.ruw.push(ruw);
      line += countBreaks(ruw);
      at = einde;
      if (text[at] !== scheiding) break;
      at += 1;
    }
    record.einde = text.startsWith('\r\n', at) ? '\r\n' : (text[at] ?? '');
    at += record.einde.length;
    if (record.einde) line += 1;
    records.push(record);
  }
  return records;
}

function readCel(text: string, begin: number, scheiding: string, line: number) {
  const stop = (from: number) => {
    let at = from;
    while (at < text.length && text[at] !== scheiding && text[at] !== '\n' && text[at] !== '\r') at += 1;
    return at;
  };
  if (text[begin] !== '"') {
    const einde = stop(begin);
    return { waarde: text.slice(begin, einde), einde };
  }
  let at = begin + 1;
  let waarde = '';
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw new CsvFout(line);
    waarde += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') break;
    waarde += '"';
    at += 1;
  }
  // What stands after the closing quote belongs to the cell, as spreadsheets have it.
  const einde = stop(at);
  return { waarde: waarde + text.slice(at, einde), einde };
}

function countBreaks(text: string): number {
  return text.includes('\n') ? text.split('\n').length - 1 : text.split('\r').length - 1;
}

/** A cell as it must be written between commas. */
export function quoteCel(text: string, scheiding = ','): string {
  const needed = text.includes(scheiding) || /["\r\n]/.test(text) || text !== text.trim();
  return needed ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What separates the cells: the one of `;`, tab and `,` that the first lines have most of, outside quotes. */
export function guessScheiding(text: string): string {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '');
  const first = head
    .split(/\r?\n/)
    .filter((row) => row.trim() !== '')
    .slice(0, 5)
    .join('\n');
  const count = (sign: string) => first.split(sign).length - 1;
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
