/**
 * `npm run -s importeer -- <bron> [<adres of bestand>]`: brings the trainingen of a source, or a regional list of
 * chances, into content/. `--droog` writes nothing, `--json` prints the whole report, `--toch` writes also when much
 * would vanish, `--inhoud <map>` works on another folder, `--pauze <ms>` waits between two requests.
 * Exit 1: nothing was written. Exit 2: wrong usage.
 */
import './importeer/small-memory.ts';
import { join } from 'node:path';
import { dutchDay } from '../src/domain/dag/dutch-day.ts';
import { formatVerslag } from '../src/importers/aanbod/format-verslag.ts';
import { importAanbod } from '../src/importers/aanbod/import-aanbod.ts';
import type { AanbodBron } from '../src/domain/scholing/aanbod-bron.ts';
import type { Afgewezen, ImportVerslag } from '../src/importers/aanbod/verslag.ts';
import { importKansen } from '../src/importers/kansen/import-kansen.ts';
import { LEZERS } from './importeer/lezers.ts';
import { readArgs, type Opdracht } from './importeer/read-args.ts';

const asked = readArgs(process.argv.slice(2));
if (typeof asked === 'string') fail(asked, 2);
else await run(asked);

async function run(opdracht: Opdracht): Promise<void> {
  try {
    const verslag = await importFrom(opdracht);
    console.log(opdracht.values.json ? JSON.stringify(verslag, null, 2) : formatVerslag(verslag));
    if (verslag.geweigerd) process.exitCode = 1;
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error), 1);
  }
}

function importFrom({ soort, bron, values }: Opdracht): Promise<ImportVerslag> {
  const { inhoud: dir, droog, toch, regio, pauze } = values;
  const opties = { dir, droog, toch, vandaag: dutchDay(new Date()) };
  return soort === 'kansen'
    ? importKansen({ ...opties, regio: regio!, file: bron! })
    : importOffers(soort, bron, opties, Number(pauze));
}

async function importOffers(
  soort: AanbodBron,
  bron: string | undefined,
  opties: { dir: string; droog: boolean; toch: boolean; vandaag: string },
  pauze: number,
): Promise<ImportVerslag> {
  const opmerkingen: Afgewezen[] = [];
  const { lezer, adres, klaar } = LEZERS[soort]!({
    bron,
    vandaag: opties.vandaag,
    inhoudDir: opties.dir,
    bewaarDir: join(process.env['VAR_DIR'] ?? 'var', 'importeren', soort),
    pauze,
    opmerk: (opmerking) => opmerkingen.push(opmerking),
  });
  const verslag = await importAanbod(lezer, { ...opties, bron: soort, adres, opmerkingen });
  klaar?.();
  return verslag;
}

function fail(message: string, code: number): void {
  console.error(message);
  process.exitCode = code;
}
