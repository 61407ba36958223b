import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../machine/root.mjs';
import { scaleContent, type Omvang } from '../schaal/scale-content.ts';
import { listBuiltPages } from '../site/built-pages.ts';
import type { Meting } from './meting.ts';
import { printTable } from './print-table.ts';

interface Regel extends Omvang {
  keer: number;
  paginas: number;
  seconden: number;
  /** Highest resident memory of one process of the build, in MB. */
  geheugen: number;
}

/** A page more may cost this much more in the second stretch than in the first; noise of a shared machine included. */
const MAX_GROWTH = 1.6;

/**
 * How the build grows. 1× is a part of today's content (a fiftieth, unless `--deel` says else), so that 50× is today's;
 * `--deel 10` makes 50× five times today's. Builds in place: afterwards `dist` is that of the last size.
 */
export const bouwMeting: Meting = {
  naam: 'bouw',
  uitleg: 'bouwen bij 1, 10 en 50 keer een deel van de inhoud [--deel 50] [--keer 1,10,50]',
  run: async (args) => {
    const { values } = parseArgs({
      args,
      options: { deel: { type: 'string', default: '50' }, keer: { type: 'string', default: '1,10,50' } },
    });
    const rows: Regel[] = [];
    const folder = mkdtempSync(join(tmpdir(), 'loket-bouw-'));
    try {
      for (const keer of values.keer.split(',').map(Number)) {
        const omvang = scaleContent(join(ROOT, 'content'), folder, keer / Number(values.deel));
        rows.push({ keer, ...omvang, ...(await build(folder)) });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    const heads = ['keer', 'beroepen', 'trainingen', "pagina's", 'seconden', 'ms per pagina', 'MB'];
    printTable(
      heads,
      rows.map(({ keer, beroepen, trainingen, paginas, seconden, geheugen }) => [
        `${keer}×`,
        String(beroepen),
        String(trainingen),
        String(paginas),
        seconden.toFixed(1),
        ((seconden * 1000) / paginas).toFixed(1),
        String(Math.round(geheugen)),
      ]),
    );
    return { gemist: findCurve(rows) };
  },
};

async function build(inhoud: string): Promise<Pick<Regel, 'paginas' | 'seconden' | 'geheugen'>> {
  const start = performance.now();
  const child = spawn(process.execPath, ['scripts/build.ts', '--zonder-compressie'], {
    cwd: ROOT,
    env: { ...process.env, INHOUD: inhoud },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let geheugen = 0;
  const watch = setInterval(() => (geheugen = Math.max(geheugen, ...treeOf(child.pid!).map(peakOf))), 250);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error('Het bouwen is mislukt; de fout staat hierboven.');
  return { paginas: listBuiltPages().length, seconden: (performance.now() - start) / 1000, geheugen };
}

/** A process and all that it started (Linux). */
function treeOf(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(treeOf)];
}

/** Highest resident memory that a process had, in MB; 0 when it is gone. */
function peakOf(pid: number): number {
  return Number(/VmHWM:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * Says so when a page more costs much more in a later stretch than in the one before. Where noise made the one before
 * cost nothing, it is compared with what a page costs there on the whole: else nothing could be too much.
 */
export function findCurve(rows: readonly Pick<Regel, 'keer' | 'paginas' | 'seconden'>[]): string[] {
  const slopes = rows.slice(1).map((row, index) => {
    const before = rows[index]!;
    const ms = ((row.seconden - before.seconden) * 1000) / (row.paginas - before.paginas);
    return { keer: row.keer, ms, geheel: (row.seconden * 1000) / row.paginas };
  });
  return slopes.slice(1).flatMap(({ keer, ms }, index) => {
    const before = slopes[index]!;
    const growth = ms / (before.ms > 0 ? before.ms : before.geheel);
    return growth > MAX_GROWTH
      ? [`tot ${keer}×: een pagina meer kost ${growth.toFixed(1)} keer zoveel als daarvoor`]
      : [];
  });
}
