import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findCurve } from '../../../scripts/bench/bouw.ts';
import { scaleContent } from '../../../scripts/schaal/scale-content.ts';
import { checkContent } from '../../../src/content-files/check/check-content.ts';

const row = (keer: number, paginas: number, seconden: number) => ({ keer, paginas, seconden });

describe('whether a build grows in a straight line', () => {
  it('is so when a page more costs the same in each stretch', () => {
    expect(findCurve([row(1, 1000, 20), row(10, 3000, 30), row(50, 13_000, 82)])).toEqual([]);
  });
  it('is not so when a page more costs three times as much later', () => {
    expect(findCurve([row(1, 1000, 20), row(10, 3000, 30), row(50, 13_000, 180)])).toEqual([
      'tot 50×: een pagina meer kost 3.0 keer zoveel als daarvoor',
    ]);
  });
});

it('is not so either when noise made the first stretch cost nothing', () => {
  expect(findCurve([row(1, 1000, 20), row(10, 3000, 19), row(50, 13_000, 219)])).toHaveLength(1);
});

describe('content of another size', () => {
  it.each([
    ['a fiftieth', 1 / 50],
    ['twice as much', 2],
  ])('is right content too: %s', (_, factor) => {
    const dir = mkdtempSync(join(tmpdir(), 'schaal-'));
    onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
    const omvang = scaleContent('content', dir, factor);
    const { problems } = checkContent(dir, { vandaag: '2026-11-26', productie: false });
    expect(problems.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
    expect(omvang.beroepen).toBeGreaterThan(0);
    expect(omvang.trainingen > 10_000).toBe(factor > 1);
  });
});
