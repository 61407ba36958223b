/**
 * `npm run -s importeer -- <bron> [<adres of bestand>]`: brings the trainingen of a source into content/.
 * `--droog` writes nothing, `--json` prints the whole report, `--toch` also when much would vanish, `--inhoud <map>`
 * works on another folder, `--pauze <ms>` between two requests. Exit 1: nothing was written. Exit 2: wrong usage.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dutchDay } from '../src/domain/dag/dutch-day.ts';
import { formatVerslag } from '../src/importers/aanbod/format-verslag.ts';
import { importAanbod } from '../src/importers/aanbod/import-aanbod.ts';
import type { Afgewezen, AanbodBron } from '../src/importers/aanbod/verslag.ts';
import { LEZERS } from './importeer/lezers.ts';

process.exitCode = await run();

async function run(): Promise<number> {
  const asked = readArgs();
  if (typeof asked === 'string') return fail(asked, 2);
  const { soort, values, adres: given } = asked;
  const vandaag = dutchDay(new Date());
  const opmerkingen: Afgewezen[] = [];
  try {
    const { lezer, adres, klaar } = LEZERS[soort]!({
      bron: given,
      vandaag,
      inhoudDir: values.inhoud,
      bewaarDir: join(process.env['VAR_DIR'] ?? 'var', 'importeren', soort),
      pauze: Number(values.pauze),
      opmerk: (opmerking) => opmerkingen.push(opmerking),
    });
    const { inhoud: dir, droog, toch } = values;
    const verslag = await importAanbod(lezer, { bron: soort, dir, vandaag, adres, droog, toch, opmerkingen });
    klaar?.();
    console.log(values.json ? JSON.stringify(verslag, null, 2) : formatVerslag(verslag));
    return verslag.geweigerd ? 1 : 0;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), 1);
  }
}

function readArgs() {
  const bronnen = Object.keys(LEZERS).join('|');
  const usage = `Gebruik: npm run -s importeer -- <${bronnen}> [<adres of bestand>] [--droog] [--json] [--toch]`;
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        droog: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        toch: { type: 'boolean', default: false },
        inhoud: { type: 'string', default: 'content' },
        pauze: { type: 'string', default: '250' },
      },
    });
    const [soort, adres, ...more] = positionals;
    if (!soort || more.length > 0) return usage;
    if (!Object.hasOwn(LEZERS, soort)) return `"${soort}" is geen bron. ${usage}`;
    if (!/^\d+$/.test(values.pauze)) return `--pauze is een aantal milliseconden, als 250. ${usage}`;
    return { soort: soort as AanbodBron, adres, values };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${usage}`;
  }
}

function fail(message: string, code: number): number {
  console.error(message);
  return code;
}
