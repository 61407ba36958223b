import { describe, expect, it } from 'vitest';
import type { Bewering } from '../../../src/schemas/bewering.ts';
import { findConstant } from '../../../src/domain/regelingen/find-constant.ts';
import { LIJST_IDS } from './proef-regeling.ts';

const age = (limits: { minstens: number } | { hoogstens: number }): Bewering => ({
  feit: 'leeftijd',
  ...limits,
});
const way = (...een_van: string[]): Bewering => ({ feit: 'leerweg', een_van });
const situation = (...een_van: string[]): Bewering => ({ feit: 'situatie', een_van });
const EVERY_WAY = [
  'bol',
  'bbl',
  'derde-leerweg',
  'voltijd',
  'deeltijd',
  'duaal',
  'cursus',
  'middelbare-school',
];

describe('a condition', () => {
  it.each<[string, Bewering, 'ja' | 'nee' | undefined]>([
    ['with a limit can go both ways', age({ minstens: 18 }), undefined],
    ['at least the lowest number always holds', age({ minstens: 12 }), 'ja'],
    ['at least one more can fail', age({ minstens: 13 }), undefined],
    ['at most the highest number always holds', age({ hoogstens: 99 }), 'ja'],
    ['at most one less can fail', age({ hoogstens: 98 }), undefined],
    ['above the highest number never holds', age({ minstens: 100 }), 'nee'],
    ['below the lowest number never holds', age({ hoogstens: 11 }), 'nee'],
    ['between two limits can hold', { alle: [age({ minstens: 18 }), age({ hoogstens: 18 })] }, undefined],
    ['with its limits crossed never holds', { alle: [age({ minstens: 30 }), age({ hoogstens: 29 })] }, 'nee'],
    [
      'with its limits overlapping always holds',
      { een: [age({ minstens: 30 }), age({ hoogstens: 29 })] },
      'ja',
    ],
    [
      'with a gap between its limits can fail',
      { een: [age({ minstens: 31 }), age({ hoogstens: 29 })] },
      undefined,
    ],
    ['with one value can go both ways', way('bol'), undefined],
    ['with every value always holds', way(...EVERY_WAY), 'ja'],
    ['with two values at once of a fact that has one never holds', { alle: [way('bol'), way('bbl')] }, 'nee'],
    [
      'with two values at once of a fact that has many can hold',
      { alle: [situation('ww'), situation('ziek')] },
      undefined,
    ],
    ['that is its own opposite never holds', { alle: [way('bol'), { niet: way('bol') }] }, 'nee'],
    ['that is itself or its opposite always holds', { een: [way('bol'), { niet: way('bol') }] }, 'ja'],
    ['on yes and no can go both ways', { feit: 'leerbedrijf', is: 'ja' }, undefined],
    [
      'yes and no at once never holds',
      {
        alle: [
          { feit: 'leerbedrijf', is: 'ja' },
          { feit: 'leerbedrijf', is: 'nee' },
        ],
      },
      'nee',
    ],
    ['on a borrowed list can go both ways', { feit: 'regio', een_van: ['twente'] }, undefined],
    ['with every regio always holds', { feit: 'regio', een_van: ['twente', 'drenthe'] }, 'ja'],
    ['on two facts can go both ways', { alle: [way('bol'), age({ minstens: 18 })] }, undefined],
    ['with one part that never holds never holds', { alle: [way('bol'), age({ minstens: 100 })] }, 'nee'],
    [
      'with one part that always holds can fail on the other',
      { alle: [way('bol'), age({ minstens: 12 })] },
      undefined,
    ],
  ])('%s', (_, bewering, expected) => {
    expect(findConstant(bewering, LIJST_IDS)).toBe(expected);
  });

  it('that needs two values and not a third can hold', () => {
    const bewering: Bewering = {
      alle: [situation('werk'), situation('ziek'), { niet: situation('school') }],
    };
    expect(findConstant(bewering, LIJST_IDS)).toBeUndefined();
  });
  it('with every value of a fact that has many always holds: an answer names at least one', () => {
    const bewering: Bewering = { feit: 'doel', een_van: ['opleiding', 'begeleiding', 'leerbaan', 'evc'] };
    expect(findConstant(bewering, LIJST_IDS)).toBe('ja');
  });
});
