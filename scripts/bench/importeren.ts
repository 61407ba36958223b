import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseTabel } from '../../src/importers/bronnen/tabel.ts';
import { ROOT } from '../machine/root.mjs';
import type { MaakBron, Voorraad } from './importeren/maak-bron.ts';
import { maakEdudexJson, maakEdudexXml } from './importeren/maak-edudex.ts';
import { maakKansen } from './importeren/maak-kansen.ts';
import { maakOeapi } from './importeren/maak-oeapi.ts';
import { maakRio } from './importeren/maak-rio.ts';
import type { Meting } from './meting.ts';
import { printTable } from './print-table.ts';

/** Source → how one of a given size is made. A new source is a line here. */
const BRONNEN: Record<string, MaakBron> = {
  rio: maakRio,
  oeapi: maakOeapi,
  'edudex-json': maakEdudexJson,
  'edudex-xml': maakEdudexXml,
  kansen: maakKansen,
};

const MAX_MB = 300;
/** A record more may cost this much more at the next size; noise of a shared machine included. */
const MAX_GROWTH = 1.6;

export interface ImportRegel {
  bron: string;
  records: number;
  /** Seconds of the first run, and of one after it that changes nothing. */
  eerste: number;
  opnieuw: number;
  /** Highest resident memory of the two. */
  mb: number;
}

/** How imports grow: each source at each size, in a process of its own, on a content folder of its own. */
export const importerenMeting: Meting = {
  naam: 'importeren',
  uitleg: 'een bron importeren [--bron rio] [--records 1000,10000,100000]',
  run: async (args) => {
    const { values } = parseArgs({
      args,
      options: { bron: { type: 'string' }, records: { type: 'string', default: '1000,10000,100000' } },
    });
    const rows: ImportRegel[] = [];
    for (const [bron, maak] of Object.entries(BRONNEN))
      if (!values.bron || values.bron === bron)
        for (const records of values.records.split(',').map(Number))
          rows.push(await measure(bron, maak, records));
    printTable(
      ['bron', 'records', 's eerste keer', 's opnieuw', 'ms per record', 'MB'],
      rows.map(({ bron, records, eerste, opnieuw, mb }) => [
        bron,
        String(records),
        eerste.toFixed(1),
        opnieuw.toFixed(1),
        ((eerste * 1000) / records).toFixed(2),
        String(Math.round(mb)),
      ]),
    );
    return { gemist: findMisses(rows) };
  },
};

async function measure(bron: string, maak: MaakBron, records: number): Promise<ImportRegel> {
  const folder = mkdtempSync(join(tmpdir(), 'loket-importeren-'));
  const inhoud = join(folder, 'content');
  try {
    cpSync(join(ROOT, 'content/landelijk'), join(inhoud, 'landelijk'), { recursive: true });
    mkdirSync(join(inhoud, 'regios/twente'), { recursive: true });
    const { args, stop } = await maak(records, folder, readVoorraad());
    const options = [...args, '--inhoud', inhoud];
    const first = await run(options, folder);
    const again = await run(options, folder);
    await stop?.();
    return { bron, records, eerste: first.seconds, opnieuw: again.seconds, mb: Math.max(first.mb, again.mb) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(args: string[], varDir: string): Promise<{ seconds: number; mb: number }> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [...heapOptions(), 'scripts/bench/importeren/run-measured.ts', ...args],
    {
      cwd: ROOT,
      env: { ...process.env, VAR_DIR: varDir },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let out = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`Het importeren is mislukt:\n${out}`);
  return { seconds: (performance.now() - start) / 1000, mb: Number(out.trim().split('\n').pop()) / 1024 };
}

/** The limits on memory with which `npm run importeer` runs. */
function heapOptions(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: { importeer: string };
  };
  return scripts.importeer.split(' ').filter((part) => part.startsWith('--'));
}

function readVoorraad(): Voorraad {
  const column = (path: string, name: string): string[] =>
    parseTabel(readFileSync(join(ROOT, 'content/landelijk', path), 'utf8')).map((rij) => rij[name]!);
  return {
    crebos: column('kwalificaties.csv', 'crebo'),
    postcodes: column('gebieden/postcodes.csv', 'pc4'),
    beroepen: readdirSync(join(ROOT, 'content/landelijk/beroepen')).map((file) => basename(file, '.yaml')),
  };
}

/** Too much memory, or a record that costs much more at the next size: what starting costs is left out of it. */
export function findMisses(rows: readonly ImportRegel[]): string[] {
  return rows.flatMap((row, index) => {
    const [a, b] = [rows[index - 2], rows[index - 1]];
    const tooBig =
      row.mb > MAX_MB ? [`${row.bron}, ${row.records}: ${Math.round(row.mb)} MB, meer dan ${MAX_MB}`] : [];
    if (a?.bron !== row.bron || b?.bron !== row.bron) return tooBig;
    const growth = slope(b, row) / slope(a, b);
    return growth > MAX_GROWTH
      ? [
          ...tooBig,
          `${row.bron}, ${row.records}: een record meer kost ${growth.toFixed(1)} keer zoveel als daarvoor`,
        ]
      : tooBig;
  });
}

function slope(a: ImportRegel, b: ImportRegel): number {
  // A tenth of a second is noise: a source that costs next to nothing has no slope to compare.
  return Math.max((b.eerste - a.eerste) / (b.records - a.records), 0.1 / (b.records - a.records));
}
