import { describe, expect, test } from 'vitest';
import { findMisses, type ImportRegel } from '../../../scripts/bench/importeren.ts';

const rows = (seconds: number[], mb = 200): ImportRegel[] =>
  seconds.map((eerste, index) => ({ bron: 'rio', records: 1000 * 10 ** index, eerste, opnieuw: eerste, mb }));

describe('an import that grows', () => {
  test.each([
    ['in a line, after the same start', [2, 3, 13], []],
    ['hardly at all', [2, 2, 2.5], []],
    ['a quarter faster than its records', [2, 3, 15.5], []],
    [
      'much faster than its records',
      [2, 3, 33],
      ['rio, 100000: een record meer kost 3.0 keer zoveel als daarvoor'],
    ],
  ])('%s', (_wat, seconds, missed) => {
    expect(findMisses(rows(seconds))).toEqual(missed);
  });

  test('takes too much memory', () => {
    expect(findMisses(rows([2], 301))).toEqual(['rio, 1000: 301 MB, meer dan 300']);
  });

  test('is compared with itself only', () => {
    const other = rows([2, 3, 33]).map((row) => ({ ...row, bron: 'kansen' }));
    expect(findMisses([...rows([1]), ...other.slice(1)])).toEqual([]);
  });
});
