import { describe, expect, it } from 'vitest';
import { describeAantal, describeTelling } from '../../../src/domain/beroepen/describe-telling.ts';
import { bblLabel, hasBbl, readAantal, ZONDER_DIPLOMA } from '../../../src/domain/beroepen/kans-kenmerken.ts';

describe('the number in a row', () => {
  it.each([
    [{ hier: 0, buren: 0 }, 'geen opleiding in de buurt bekend'],
    [{ hier: 0, buren: 4 }, "geen opleiding hier, 4 in buurregio's"],
    [{ hier: 1, buren: 0 }, '1 opleiding hier'],
    [{ hier: 1200, buren: 7 }, "1.200 opleidingen hier, 7 in buurregio's"],
  ])('%j is "%s", and is read back from it', (telling, expected) => {
    expect(describeTelling(telling)).toBe(expected);
    expect(readAantal(expected)).toBe(telling.hier);
  });

  it('of the country is the number alone', () => {
    expect([0, 1, 2].map(describeAantal)).toEqual(['geen opleiding bekend', '1 opleiding', '2 opleidingen']);
  });
});

it('a row with a bbl, here or nearby, is known by its words', () => {
  expect([[bblLabel(true)], [bblLabel(false)], [ZONDER_DIPLOMA], []].map(hasBbl)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
