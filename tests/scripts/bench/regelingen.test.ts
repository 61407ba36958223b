import { describe, expect, it } from 'vitest';
import { randomAntwoorden, seededRandom } from '../../../scripts/bench/random-antwoorden.ts';
import { findMisses, quantile } from '../../../scripts/bench/regelingen.ts';
import { readAntwoorden, writeAntwoorden } from '../../../src/domain/regelingen/antwoorden.ts';

describe('a quantile', () => {
  const times = Array.from({ length: 100 }, (_, index) => 100 - index);
  it.each([
    [0.5, 50],
    [0.95, 95],
    [1, 100],
    [0, 1],
  ])('of %d of 1 to 100 is %d, whatever their order', (part, expected) => {
    expect(quantile(times, part)).toBe(expected);
  });
  it('of one time is that time', () => expect(quantile([7], 0.95)).toBe(7));
});

it.each([
  [0.999, []],
  [1, ['inwoner: mediaan 1.000 ms, meer dan 1 ms']],
])('a median of %d ms misses %j', (mediaan, expected) => {
  expect(findMisses({ rol: 'inwoner', regelingen: 37, mediaan, p95: 9 })).toEqual(expected);
});

describe('random answers', () => {
  const lijsten = { regios: ['twente', 'drenthe'], sectoren: ['zorg'] };
  const many = (seed: number) => {
    const random = seededRandom(seed);
    return Array.from({ length: 200 }, () => randomAntwoorden(random, lijsten));
  };
  it('are the same for the same seed, and others for another', () => {
    expect(many(7)).toEqual(many(7));
    expect(many(7)).not.toEqual(many(8));
  });
  it('are answers that somebody can give', () => {
    for (const antwoorden of many(1))
      expect(readAntwoorden(writeAntwoorden(antwoorden), lijsten)).toEqual({
        antwoorden,
        genegeerd: [],
        teLang: false,
      });
  });
});
