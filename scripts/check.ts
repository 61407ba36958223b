// `npm run check`: checks all content. Exits 1 when a mistake is found, 2 when it cannot be asked like this.
//   --json            the report as JSON, for machines
//   --inhoud <map>    another folder than content/
//   --productie       also refuse example data
//   --extern          also visit all other sites that we link to; what was seen this week is not visited again
//   --zonder-spelling faster, and without packages that only developers have: what a build does
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addProblems, checkContent } from '../src/content-files/check/check-content.ts';
import { webAddresses } from '../src/content-files/check/web-addresses.ts';
import { loadContent } from '../src/content-files/load-content.ts';
import { BELEEFD, checkExternalLinks } from './check/extern-links.ts';
import { LinkCache } from './check/link-cache.ts';
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
const own = checkContent(dir, { vandaag, productie: opties.productie, woordenboek });
const report = opties.extern ? addProblems(own, await visitOthers()) : own;
process.stdout.write(opties.json ? reportAsJson(report) : reportAsText(report, performance.now() - start));
process.exitCode = report.fouten > 0 ? 1 : 0;

function readOptions() {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        inhoud: { type: 'string', default: 'content' },
        productie: { type: 'boolean', default: false },
        extern: { type: 'boolean', default: false },
        'zonder-spelling': { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return refuse(
      'Gebruik: npm run check -- [--json] [--inhoud <map>] [--productie] [--extern] [--zonder-spelling]',
    );
  }
}

function visitOthers() {
  const cache = new LinkCache(resolve(process.env.VAR_DIR ?? 'var', 'links.json'));
  const voortgang = (klaar: number, totaal: number) => {
    if (klaar % 50 === 0 || klaar === totaal) process.stderr.write(`${klaar} van ${totaal} links bekeken\n`);
  };
  return checkExternalLinks(webAddresses(loadContent(dir).content), cache, { ...BELEEFD, voortgang });
}

function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
