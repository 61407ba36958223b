// `npm run check`: checks all content. Exits 1 when a mistake is found.
//   --json            the report as JSON, for machines
//   --inhoud <map>    another folder than content/
//   --productie       also refuse example data
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/content-files/check/check-content.ts';
import { reportAsJson, reportAsText } from './check/reporters.ts';

const { values: opties } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    inhoud: { type: 'string', default: 'content' },
    productie: { type: 'boolean', default: false },
  },
});

const dir = resolve(opties.inhoud);
if (!existsSync(dir)) {
  process.stderr.write(
    `De map ${opties.inhoud} bestaat niet. Geef een map met inhoud: npm run check -- --inhoud content\n`,
  );
  process.exit(2);
}
const start = performance.now();
const vandaag =
  process.env.VANDAAG ??
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());
const report = checkContent(dir, { vandaag, productie: opties.productie });
process.stdout.write(opties.json ? reportAsJson(report) : reportAsText(report, performance.now() - start));
process.exitCode = report.fouten > 0 ? 1 : 0;
