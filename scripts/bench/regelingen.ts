import { performance } from 'node:perf_hooks';
import { resolve } from 'node:path';
import { closedLists } from '../../src/content-files/check/check-beweringen.ts';
import { loadContent } from '../../src/content-files/load-content.ts';
import { ROLLEN } from '../../src/domain/regelingen/feiten.ts';
import { judgeAll } from '../../src/domain/regelingen/order-uitkomsten.ts';
import { toWijzerRegeling } from '../../src/domain/regelingen/wijzer-gegevens.ts';
import type { Meting } from './meting.ts';
import { printTable } from './print-table.ts';
import { randomAntwoorden, seededRandom } from './random-antwoorden.ts';

/** Milliseconds: a phone is some ten times slower, and must answer within a frame. */
const MAX_MEDIAN = 1;
const WARM_UP = 500;
const SETS = 5000;
/** Inside the dates of today's content, so that as much as possible is judged to the end. */
const VANDAAG = '2026-11-25';

interface Regel {
  rol: string;
  regelingen: number;
  mediaan: number;
  p95: number;
}

/** How long it takes to judge all regelingen for one set of answers, as after every answer in the decision aid. */
export const regelingenMeting: Meting = {
  naam: 'regelingen',
  uitleg: `alle regelingen beoordelen voor één stel antwoorden (${SETS} willekeurige)`,
  run: () => {
    const { content } = loadContent(resolve(import.meta.dirname, '../../content'));
    const lijsten = closedLists(content);
    const regelingen = content.regelingen.map(({ waarde }) => toWijzerRegeling(waarde));
    const rows = ROLLEN.map((rol): Regel => {
      const random = seededRandom(1);
      const sets = Array.from({ length: WARM_UP + SETS }, () => randomAntwoorden(random, lijsten));
      const times = sets.map((antwoorden) => {
        const start = performance.now();
        judgeAll(regelingen, rol, antwoorden, VANDAAG);
        return performance.now() - start;
      });
      const warm = times.slice(WARM_UP);
      return { rol, regelingen: regelingen.length, mediaan: quantile(warm, 0.5), p95: quantile(warm, 0.95) };
    });
    const ms = (time: number) => `${time.toFixed(3)} ms`;
    printTable(
      ['rol', 'regelingen', 'mediaan', 'p95'],
      rows.map(({ rol, regelingen, mediaan, p95 }) => [rol, String(regelingen), ms(mediaan), ms(p95)]),
    );
    return Promise.resolve({ gemist: rows.flatMap(findMisses) });
  },
};

/** The time under which this part of the times lies (the nearest rank). */
export function quantile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)]!;
}

export function findMisses({ rol, mediaan }: Regel): string[] {
  return mediaan < MAX_MEDIAN ? [] : [`${rol}: mediaan ${mediaan.toFixed(3)} ms, meer dan ${MAX_MEDIAN} ms`];
}
