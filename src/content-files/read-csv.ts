import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import type { Code } from './check/codes.ts';
import { suggest } from './closest-name.ts';
import type { Problem, ReadResult } from './located.ts';
import { readText } from './read-text.ts';
import { translateIssue } from './translate-issue.ts';

interface CsvRow {
  info: { lines: number };
  record: string[];
}
/** A schema of one row: an object whose fields are the columns. */
export type RowSchema = z.ZodObject<Record<string, z.ZodType>>;

/**
 * Reads a CSV file with a header row; each row must fit the schema. A column that the schema does not know, or a
 * required one that is missing, is one problem for the whole file. Never throws for a mistake in the file.
 */
export function readCsv<S extends RowSchema>(
  path: string,
  bestand: string,
  schema: S,
): ReadResult<z.infer<S>> {
  const problems: Problem[] = [];
  const result: ReadResult<z.infer<S>> = { records: [], problems };
  const rows = parseRows(path, bestand, problems);
  const header = rows.shift();
  if (!header) {
    if (problems.length === 0)
      problems.push({
        ernst: 'fout',
        bestand,
        regel: 1,
        code: 'leeg-bestand',
        wat: 'Dit bestand is leeg.',
        remedie: `Zet op de eerste regel de namen van de kolommen: ${columnsOf(schema).join(',')}.`,
      });
    return result;
  }
  const names = header.record.map((name) => name.trim());
  if (!checkHeader(names, bestand, schema, problems)) return result;

  for (const { info, record } of rows) {
    const regel = info.lines - record.join('').split('\n').length + 1;
    if (record.length !== names.length) {
      problems.push(wrongLength(bestand, regel, record.length, names.length));
      continue;
    }
    const cells = Object.fromEntries(names.map((name, index) => [name, record[index]!.trim()]));
    const formula = names.findIndex((name) => FORMULA.test(cells[name]!));
    if (formula >= 0) {
      problems.push(formulaIn(bestand, regel, formula + 1, names[formula]!, cells[names[formula]!]!));
      continue;
    }
    const parsed = schema.safeParse(cells);
    if (parsed.success) {
      result.records.push({ waarde: parsed.data, bestand, regel });
      continue;
    }
    for (const issue of parsed.error.issues) {
      const veld = String(issue.path[0] ?? '');
      const kolom = names.indexOf(veld) + 1;
      problems.push({
        ernst: 'fout',
        bestand,
        regel,
        ...(kolom > 0 && { kolom }),
        ...(veld && { veld }),
        ...translateIssue(issue, cells[veld], names),
      });
    }
  }
  return result;
}

/** What a spreadsheet would compute again, or what it writes where it could not; in Dutch and in English. */
const FORMULA =
  /^(?:=|#(?:VERW|REF|N\/B|N\/A|NAAM|NAME|WAARDE|VALUE|DEEL\/0|DIV\/0|GETAL|NUM|LEEG|NULL)[!?]?$|#{3,}$)/;

function formulaIn(bestand: string, regel: number, kolom: number, veld: string, cell: string): Problem {
  return {
    ernst: 'fout',
    bestand,
    regel,
    kolom,
    veld,
    code: 'formule-in-tabel',
    wat: cell.startsWith('=') ? `"${cell}" is een formule.` : `"${cell}" is een fout uit Excel, geen waarde.`,
    remedie: 'Typ hier zelf de waarde.',
  };
}

function columnsOf(schema: RowSchema): string[] {
  return Object.keys(schema.shape);
}

/** Rows with at least one filled cell: Excel leaves empty ones at the end. */
function parseRows(path: string, bestand: string, problems: Problem[]): CsvRow[] {
  const { text, problem } = readText(path, bestand);
  if (problem) {
    problems.push(problem);
    return [];
  }
  try {
    const rows = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as CsvRow[];
    return rows.filter(({ record }) => record.some((cell) => cell.trim() !== ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push({ ernst: 'fout', bestand, code: 'aanhalingsteken-csv', ...csvMistake(error, text) });
    return [];
  }
}

function csvMistake(error: CsvError, text: string): { regel?: number; wat: string; remedie: string } {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return {
      // Every quote before it has its pair, so the last one that opens is the one.
      regel: text.slice(0, lastOpeningQuote(text)).split('\n').length,
      wat: 'Een aanhalingsteken (") gaat open en nooit dicht.',
      remedie: 'Zet aan het eind van die cel ook een aanhalingsteken.',
    };
  const line = (error as unknown as { lines?: number }).lines;
  return {
    ...(line && { regel: line }),
    wat: 'Er staat een aanhalingsteken (") midden in een cel.',
    remedie:
      'Zet de hele cel tussen aanhalingstekens en verdubbel het teken in de tekst: "een ""goed"" voorbeeld".',
  };
}

function lastOpeningQuote(text: string): number {
  let opening = 0;
  let inside = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    inside = !inside;
    // The second of two quotes in a text does not open a cell.
    if (inside && text[at - 1] !== '"') opening = at;
  }
  return opening;
}

function checkHeader(names: string[], bestand: string, schema: RowSchema, problems: Problem[]): boolean {
  const known = columnsOf(schema);
  const before = problems.length;
  const [first = ''] = names;
  if (names.length === 1 && /[;\t]/.test(first)) {
    problems.push({
      ernst: 'fout',
      bestand,
      regel: 1,
      code: 'verkeerd-scheidingsteken',
      wat: `De cellen zijn gescheiden door een ${first.includes(';') ? 'puntkomma' : 'tab'}.`,
      remedie: 'Scheid ze door een komma. Bewaar het bestand als CSV met komma’s.',
    });
    return false;
  }
  const mistake = (code: Code, veld: string, kolom: number, wat: string, remedie: string) =>
    problems.push({ ernst: 'fout', bestand, regel: 1, kolom, ...(veld && { veld }), code, wat, remedie });
  for (const [index, name] of names.entries()) {
    if (name === '')
      mistake(
        'kolom-zonder-naam',
        name,
        index + 1,
        `Kolom ${index + 1} heeft geen naam.`,
        'Zet de naam op de eerste regel, of haal de kolom weg.',
      );
    else if (!known.includes(name))
      mistake('onbekende-kolom', name, index + 1, `De kolom "${name}" bestaat niet.`, suggest(name, known));
    else if (names.indexOf(name) !== index)
      mistake(
        'dubbele-kolom',
        name,
        index + 1,
        `De kolom "${name}" staat er twee keer.`,
        'Haal een van de twee weg.',
      );
  }
  for (const name of known) {
    const optional = schema.shape[name]!.safeParse(undefined).success;
    if (!optional && !names.includes(name))
      mistake(
        'kolom-ontbreekt',
        name,
        1,
        `De kolom "${name}" ontbreekt.`,
        'Zet deze kolom erbij, met deze naam op de eerste regel.',
      );
  }
  return problems.length === before;
}

function wrongLength(bestand: string, regel: number, found: number, expected: number): Problem {
  const more = found > expected;
  return {
    ernst: 'fout',
    bestand,
    regel,
    code: 'aantal-cellen',
    wat: `Deze regel heeft ${found} cellen, de eerste regel heeft er ${expected}.`,
    remedie: more
      ? 'Staat er een komma in een tekst? Zet die tekst dan tussen aanhalingstekens: "…".'
      : 'Vul de regel aan met een komma voor elke lege cel.',
  };
}
