import { describe, expect, it } from 'vitest';
import { describeBedrag, showEuro, toBedrag } from '../../../src/domain/regelingen/bedrag.ts';

/** Intl puts a space between sign and number that does not break. */
const NBSP = '\u00a0';
const regel = { id: 'x', naam: 'X', per: 'per uur', peiljaar: '2026', bron: 'proef' };

describe('an amount', () => {
  it.each<[number, number]>([
    [0, 0],
    [1.01, 101],
    [3.05, 305],
    // 4.35 × 100 is 434.99999999999994, 1.15 × 100 is 114.99999999999999.
    [4.35, 435],
    [1.15, 115],
    [0.29, 29],
    [1419, 141_900],
    [24_999, 2_499_900],
    [500_000, 50_000_000],
  ])('of %d euro is %d whole cents', (euro, cent) => {
    expect(toBedrag({ ...regel, euro })).toEqual({ ...regel, cent });
  });

  it.each<[number, string]>([
    [0, '€ 0'],
    [1, '€ 0,01'],
    [101, '€ 1,01'],
    [150, '€ 1,50'],
    [29_500, '€ 295'],
    [141_900, '€ 1.419'],
    [50_000_000, '€ 500.000'],
    [123_456_789, '€ 1.234.567,89'],
  ])('of %d cents reads %s', (cent, expected) => {
    expect(showEuro(cent)).toBe(expected.replace(' ', NBSP));
  });

  it('never goes without its year', () => {
    expect(describeBedrag({ ...regel, cent: 305 })).toBe(`€${NBSP}3,05 per uur (2026)`);
    expect(describeBedrag({ ...regel, cent: 141_900, per: 'per studiejaar', peiljaar: '2024-2025' })).toBe(
      `€${NBSP}1.419 per studiejaar (2024-2025)`,
    );
  });
});
