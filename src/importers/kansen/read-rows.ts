import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { SourceError } from '../aanbod/source-error.ts';
import { cleanText } from '../aanbod/clean-cell.ts';

/** A row of a table: its number in the file, counted from 1, and the text of its cells. */
export interface TabelRij {
  nummer: number;
  cellen: string[];
}

const MOST_BYTES = 20 * 1024 * 1024;

/** Rows of a CSV or XLSX file, empty ones left out. Throws SourceError, in plain Dutch, for everything else. */
export async function readRows(file: string): Promise<TabelRij[]> {
  const bytes = readBytes(file);
  const rows =
    bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04' ? await readXlsx(bytes) : readCsv(bytes);
  return rows.filter(({ cellen }) => cellen.some(Boolean));
}

function readBytes(file: string): Buffer {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new SourceError(`Het bestand ${file} is er niet, of is niet te lezen. Controleer de naam.`);
  }
  const head = bytes.subarray(0, 8).toString('latin1');
  if (bytes.length > MOST_BYTES)
    throw new SourceError('Het bestand is groter dan 20 MB. Haal weg wat u niet nodig hebt.');
  if (head.startsWith('\xd0\xcf\x11\xe0'))
    throw new SourceError(
      'Dit is een oud Excel-bestand (.xls), of er zit een wachtwoord op. Bewaar het als .xlsx zonder wachtwoord.',
    );
  if (head.startsWith('%PDF')) throw new SourceError('Dit is een pdf. Vraag om een Excel-bestand of CSV.');
  return bytes;
}

async function readXlsx(bytes: Buffer): Promise<TabelRij[]> {
  // Only when it is needed: it is large.
  const { streamXlsxRows } = await import('hucre/xlsx');
  const rows: TabelRij[] = [];
  try {
    for await (const { index, values } of streamXlsxRows(bytes))
      rows.push({ nummer: index + 1, cellen: values.map(toText) });
  } catch (error) {
    throw new SourceError(
      'Dit Excel-bestand is niet te lezen. Open het in Excel en bewaar het opnieuw als .xlsx.',
      {
        cause: error,
      },
    );
  }
  return rows;
}

function toText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? cleanText(String(value))
    : '';
}

function readCsv(bytes: Buffer): TabelRij[] {
  const text = decode(bytes);
  const head = text.slice(0, 2000);
  const count = (mark: string) => head.split(mark).length;
  const [delimiter] = [';', '\t', ','].sort((a, b) => count(b) - count(a));
  try {
    const rows = parse(text, {
      bom: true,
      info: true,
      delimiter: delimiter!,
      relax_column_count: true,
    }) as unknown as {
      info: { lines: number };
      record: string[];
    }[];
    return rows.map(({ info, record }) => ({ nummer: info.lines, cellen: record.map(cleanText) }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = (error as unknown as { lines?: number }).lines;
    throw new SourceError(
      `In het bestand klopt een aanhalingsteken (") niet${line ? `, bij regel ${line}` : ''}. Haal het weg of maak er twee van.`,
    );
  }
}

/** UTF-8, else what Excel in Dutch calls plain CSV. A file with zero bytes is no text at all. */
function decode(bytes: Buffer): string {
  if (bytes.includes(0))
    throw new SourceError('Dit is geen CSV en geen Excel-bestand. Bewaar de lijst als .csv of .xlsx.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
