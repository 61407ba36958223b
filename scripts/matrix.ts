// `npm run matrix`: every state of every kind of page, at every width, in every view. The full product; `npm test` has all pairs.
//   --soort <deel van de naam>   only these kinds of page
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from './site/launch-chromium.ts';
import { judgeToestand, openOpstelling } from './site/matrix/judge-toestand.ts';
import { ONBESLIST, type Onbeslist } from './site/matrix/onbeslist.ts';
import { fits, listToestanden } from './site/matrix/toestanden.ts';
import { allVensters } from './site/matrix/vensters.ts';
import { serveSite } from './site/serve-site.ts';

const { values: opties } = parseArgs({ options: { soort: { type: 'string', default: '' } } });
const start = Date.now();
const varDir = mkdtempSync(join(tmpdir(), 'loket-matrix-'));
const site = await serveSite(varDir);
const browser = await launchChromium();
const opstelling = await openOpstelling(browser, site.base, varDir);
const used = new Set<Onbeslist>();
let goed = 0;
let fout = 0;
try {
  for (const toestand of listToestanden().filter(({ naam }) => naam.includes(opties.soort))) {
    const vensters = allVensters().filter(({ weergave }) => fits(toestand, weergave));
    const problems = await judgeToestand(opstelling, toestand, vensters, { used });
    console.log(`${problems.length === 0 ? 'goed' : 'FOUT'}  ${toestand.naam}  ${toestand.adres}`);
    for (const problem of problems) console.log(`      ${problem}`);
    if (problems.length === 0) goed += 1;
    else fout += 1;
  }
  if (!opties.soort)
    for (const { regel, doel } of ONBESLIST.filter((one) => !used.has(one))) {
      console.log(
        `FOUT  Nergens gezien: ${regel} ${doel}. Haal deze regel uit scripts/site/matrix/onbeslist.ts.`,
      );
      fout += 1;
    }
} finally {
  await browser.close();
  await opstelling.stop();
  await site.stop();
  rmSync(varDir, { recursive: true, force: true });
}
const minutes = ((Date.now() - start) / 60_000).toFixed(1).replace('.', ',');
console.log(`${goed} toestanden goed, ${fout} toestanden met fouten, in ${minutes} minuten`);
process.exit(fout === 0 ? 0 : 1);
