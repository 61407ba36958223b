// `npm run -s regeling -- antwoorden.json`: how the decision aid judges these answers, and why.
//   { "rol": "inwoner", "vandaag": "2026-11-25", "antwoorden": { "leeftijd": 34, "situatie": ["werk"] } }
//   --json    the same as JSON, for machines
// Without a file: the facts and their values. Exit 1 when the question or the content cannot be read.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { closedLists } from '../src/content-files/check/check-beweringen.ts';
import { loadContent } from '../src/content-files/load-content.ts';
import { judgeAll } from '../src/domain/regelingen/order-uitkomsten.ts';
import { toWijzerRegeling } from '../src/domain/regelingen/wijzer-gegevens.ts';
import { readVraag } from './regeling/read-vraag.ts';
import { listFeitenAsText, reportAsJson, reportAsText } from './regeling/report-uitkomsten.ts';

const { file, json } = readArguments();
const { content, problems } = loadContent(resolve(import.meta.dirname, '../content'));
const wrong = problems.filter(({ bestand }) => /\/(regelingen\/|regios\.csv|sectoren\.yaml)/.test(bestand));
if (wrong.length > 0)
  fail(wrong.map(({ bestand, regel = 1, wat, remedie }) => `${bestand}, regel ${regel}: ${wat} ${remedie}`));
const lijsten = closedLists(content);
process.stdout.write(file === undefined ? listFeitenAsText(lijsten) : answer(file));

function answer(file: string): string {
  const vandaag =
    process.env.VANDAAG ??
    new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  const read = readVraag(readText(file), file, lijsten, vandaag);
  if ('fouten' in read) return fail(read.fouten);
  const { vraag } = read;
  const regelingen = content.regelingen.map(({ waarde }) => toWijzerRegeling(waarde));
  const uitkomsten = judgeAll(regelingen, vraag.rol, vraag.antwoorden, vraag.vandaag);
  return json ? reportAsJson(vraag, uitkomsten) : reportAsText(vraag, uitkomsten);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return fail([
      isMissing
        ? `${file}: dit bestand bestaat niet. Geef de naam van een bestand met antwoorden.`
        : `${file}: dit bestand kan niet gelezen worden. Geef een bestand dat u mag lezen, geen map.`,
    ]);
  }
}

function readArguments(): { file: string | undefined; json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    if (positionals.length < 2) return { file: positionals[0], json: values.json };
  } catch {
    // An option that does not exist.
  }
  return fail(['Gebruik: npm run -s regeling -- [--json] <antwoorden.json>']);
}

function fail(lines: string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}
