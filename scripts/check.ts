// `npm run check`: checks all content. Exits 1 when a mistake is found, 2 when it cannot be asked like this.
//   --json            the report as JSON, for machines
//   --inhoud <map>    another folder than content/
//   --productie       also refuse example data
//   --zonder-spelling faster, and without packages that only developers have: what a build does
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/content-files/check/check-content.ts';
import { loadWoordenboek } from './check/load-woordenboek.ts';
import { reportAsJson, reportAsText } from './check/reporters.ts';

const opties = readOptions();
const dir = resolve(opties.inhoud);
if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory())
  refuse(`De map ${opties.inhoud} bestaat niet. Geef een map met inhoud: npm run check -- --inhoud content`);

const start = performance.now();
const vandaag =
  process.env.VANDAAG ??
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());
const woordenboek = opties['zonder-spelling'] ? undefined : await loadWoordenboek();
if (!woordenboek && !opties['zonder-spelling'])
  process.stderr.write('Het woordenboek is niet geïnstalleerd: spelling is niet bekeken.\n');
const report = checkContent(dir, { vandaag, productie: opties.productie, woordenboek });
process.stdout.write(opties.json ? reportAsJson(report) : reportAsText(report, performance.now() - start));
process.exitCode = report.fouten > 0 ? 1 : 0;

function readOptions() {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        inhoud: { type: 'string', default: 'content' },
        productie: { type: 'boolean', default: false },
        'zonder-spelling': { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return refuse('Gebruik: npm run check -- [--json] [--inhoud <map>] [--productie] [--zonder-spelling]');
  }
}

function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
