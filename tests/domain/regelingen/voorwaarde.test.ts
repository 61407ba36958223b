import { describe, expect, it } from 'vitest';
import type { Bewering } from '../../../src/schemas/bewering.ts';
import type { Antwoorden } from '../../../src/domain/regelingen/antwoorden.ts';
import {
  judge,
  listFeiten,
  listOpenFeiten,
  type Oordeel,
} from '../../../src/domain/regelingen/voorwaarde.ts';

/** Two conditions on two facts, so that each can have each verdict apart from the other. */
const first: Bewering = { feit: 'leerbedrijf', is: 'ja' };
const second: Bewering = { feit: 'ontwikkelpad', is: 'ja' };
const answers = (one: Oordeel, other: Oordeel): Antwoorden['feiten'] => ({
  ...(one === 'onbekend' ? {} : { leerbedrijf: one }),
  ...(other === 'onbekend' ? {} : { ontwikkelpad: other }),
});

describe('two conditions together', () => {
  it.each<[Oordeel, Oordeel, Oordeel, Oordeel]>([
    // one, other, alle, een
    ['ja', 'ja', 'ja', 'ja'],
    ['ja', 'nee', 'nee', 'ja'],
    ['ja', 'onbekend', 'onbekend', 'ja'],
    ['nee', 'ja', 'nee', 'ja'],
    ['nee', 'nee', 'nee', 'nee'],
    ['nee', 'onbekend', 'nee', 'onbekend'],
    ['onbekend', 'ja', 'onbekend', 'ja'],
    ['onbekend', 'nee', 'nee', 'onbekend'],
    ['onbekend', 'onbekend', 'onbekend', 'onbekend'],
  ])('%s and %s: all of them is %s, one of them is %s', (one, other, alle, een) => {
    const feiten = answers(one, other);
    expect(judge({ alle: [first, second] }, feiten)).toBe(alle);
    expect(judge({ een: [first, second] }, feiten)).toBe(een);
  });

  it.each<[Oordeel, Oordeel]>([
    ['ja', 'nee'],
    ['nee', 'ja'],
    ['onbekend', 'onbekend'],
  ])('not %s is %s, and twice not is itself', (verdict, opposite) => {
    const feiten = answers(verdict, 'ja');
    expect(judge({ niet: first }, feiten)).toBe(opposite);
    expect(judge({ niet: { niet: first } }, feiten)).toBe(verdict);
  });

  it('can stand in each other as deep as one likes', () => {
    const deep: Bewering = {
      een: [{ alle: [first, { niet: second }] }, { alle: [{ niet: first }, second] }],
    };
    expect(judge(deep, answers('ja', 'nee'))).toBe('ja');
    expect(judge(deep, answers('ja', 'ja'))).toBe('nee');
    expect(judge(deep, answers('ja', 'onbekend'))).toBe('onbekend');
  });
});

describe('one comparison', () => {
  const atLeast: Bewering = { feit: 'leeftijd', minstens: 18 };
  const atMost: Bewering = { feit: 'leeftijd', hoogstens: 29 };
  const oneOf: Bewering = { feit: 'leerweg', een_van: ['bol', 'bbl'] };
  const situation: Bewering = { feit: 'situatie', een_van: ['ww', 'bijstand'] };
  it.each<[string, Bewering, Antwoorden['feiten'], Oordeel]>([
    ['at least 18 fails at 17', atLeast, { leeftijd: 17 }, 'nee'],
    ['at least 18 holds at 18', atLeast, { leeftijd: 18 }, 'ja'],
    ['at least 18 holds at 19', atLeast, { leeftijd: 19 }, 'ja'],
    ['at least 18 is unknown without an age', atLeast, {}, 'onbekend'],
    ['at most 29 holds at 28', atMost, { leeftijd: 28 }, 'ja'],
    ['at most 29 holds at 29', atMost, { leeftijd: 29 }, 'ja'],
    ['at most 29 fails at 30', atMost, { leeftijd: 30 }, 'nee'],
    ['at most 29 is unknown without an age', atMost, {}, 'onbekend'],
    ['a word is never a number', atLeast, { leeftijd: '18' }, 'nee'],
    ['one of a list holds for the first of it', oneOf, { leerweg: 'bol' }, 'ja'],
    ['one of a list holds for the last of it', oneOf, { leerweg: 'bbl' }, 'ja'],
    ['one of a list fails for another', oneOf, { leerweg: 'cursus' }, 'nee'],
    ['one of a list is unknown without an answer', oneOf, {}, 'onbekend'],
    ['a set holds with one value in common', situation, { situatie: ['werk', 'ww'] }, 'ja'],
    ['a set holds with all values in common', situation, { situatie: ['bijstand', 'ww'] }, 'ja'],
    ['a set fails with none in common', situation, { situatie: ['werk', 'ziek'] }, 'nee'],
    ['an empty set is an answer: none of them', situation, { situatie: [] }, 'nee'],
    ['a set is unknown without an answer', situation, {}, 'onbekend'],
    ['yes is yes', first, { leerbedrijf: 'ja' }, 'ja'],
    ['no is not yes', first, { leerbedrijf: 'nee' }, 'nee'],
    ['no is what it asks', { feit: 'leerbedrijf', is: 'nee' }, { leerbedrijf: 'nee' }, 'ja'],
    ['another fact says nothing', first, { leeftijd: 34, situatie: ['werk'] }, 'onbekend'],
  ])('%s', (_, bewering, feiten, expected) => {
    expect(judge(bewering, feiten)).toBe(expected);
  });
});

describe('the facts of a condition', () => {
  const both: Bewering = {
    een: [
      { feit: 'leeftijd', hoogstens: 17 },
      { alle: [{ feit: 'leeftijd', minstens: 18 }, { niet: first }] },
    ],
  };
  it('are each named once, in their order', () => {
    expect(listFeiten(both)).toEqual(['leeftijd', 'leerbedrijf']);
  });
  it.each<[string, Bewering, Antwoorden['feiten'], string[]]>([
    ['all of them while nothing is known', both, {}, ['leeftijd', 'leerbedrijf']],
    ['none once it holds', both, { leeftijd: 17 }, []],
    ['none once it fails', both, { leeftijd: 18, leerbedrijf: 'ja' }, []],
    ['those in the parts that are unknown', both, { leeftijd: 18 }, ['leerbedrijf']],
    ['not those of a part that failed', { een: [first, second] }, { leerbedrijf: 'nee' }, ['ontwikkelpad']],
    ['the one in a not', { niet: first }, {}, ['leerbedrijf']],
  ])('that can still decide it: %s', (_, bewering, feiten, expected) => {
    expect(listOpenFeiten(bewering, feiten)).toEqual(expected);
  });
});
