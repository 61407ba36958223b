import { describe, expect, it } from 'vitest';
import {
  geenAntwoorden,
  isFeit,
  MAX_LENGTE,
  readAntwoord,
  readAntwoorden,
  withAntwoord,
  writeAntwoorden,
  type Antwoorden,
} from '../../../src/domain/regelingen/antwoorden.ts';
import type { FeitId } from '../../../src/domain/regelingen/feiten.ts';
import { LIJST_IDS } from './proef-regeling.ts';

const read = (text: string) => readAntwoorden(text, LIJST_IDS);

describe('what is written', () => {
  it.each<[string, Antwoorden, string]>([
    ['nothing', geenAntwoorden(), ''],
    ['a number', { feiten: { leeftijd: 34 }, overgeslagen: {} }, 'leeftijd=34'],
    ['zero', { feiten: { medewerkers: 0 }, overgeslagen: {} }, 'medewerkers=0'],
    ['one of a list', { feiten: { leerweg: 'bbl' }, overgeslagen: {} }, 'leerweg=bbl'],
    ['more of a list', { feiten: { situatie: ['werk', 'ww'] }, overgeslagen: {} }, 'situatie=werk,ww'],
    ['yes or no', { feiten: { leerbedrijf: 'nee' }, overgeslagen: {} }, 'leerbedrijf=nee'],
    [
      'of another list',
      { feiten: { sector: 'zorg', regio: 'twente' }, overgeslagen: {} },
      'sector=zorg&regio=twente',
    ],
    [
      'what was skipped, last',
      { feiten: { leeftijd: 34 }, overgeslagen: { situatie: '-', doel: '?' } },
      'leeftijd=34&situatie=-&doel=%3F',
    ],
  ])('%s is read back to the same', (_, antwoorden, text) => {
    expect(writeAntwoorden(antwoorden)).toBe(text);
    expect(read(text)).toEqual({ antwoorden, genegeerd: [], teLang: false });
  });
});

describe('what is read', () => {
  const nothing = { feiten: {}, overgeslagen: {} };
  it.each<[string, string, Antwoorden, string[]]>([
    ['an unknown fact is named', 'schoenmaat=43', nothing, ['schoenmaat']],
    [
      'the name of something every object has is no fact',
      'constructor=x&__proto__=y',
      nothing,
      ['constructor', '__proto__'],
    ],
    ['an unknown value is named', 'leerweg=avondschool', nothing, ['avondschool']],
    [
      'an unknown value beside a known one is named, the known one kept',
      'situatie=werk,pensioen,ww',
      { feiten: { situatie: ['werk', 'ww'] }, overgeslagen: {} },
      ['pensioen'],
    ],
    ['a value of another fact is unknown', 'doel=werk', nothing, ['werk']],
    ['a regio that does not exist is named', 'regio=nergens', nothing, ['nergens']],
    [
      'a wrong part leaves the rest alone',
      'leeftijd=abc&leerweg=bol',
      { feiten: { leerweg: 'bol' }, overgeslagen: {} },
      ['abc'],
    ],
    [
      'HTML is only ever an unknown value',
      'leerweg=<script>alert(1)</script>&<b>=1',
      nothing,
      ['<script>alert(1)</script>', '<b>'],
    ],
    ['HTML in percent signs too', 'leerweg=%3Cimg%20src%3Dx%3E', nothing, ['<img src=x>']],
    ['a broken percent sign does not throw', 'leeftijd=%E0%A4%A&leerweg=%', nothing, ['\ufffd%A', '%']],
    [
      'of a fact that stands twice the last counts',
      'leeftijd=34&leeftijd=35',
      { feiten: { leeftijd: 35 }, overgeslagen: {} },
      [],
    ],
    [
      'skipped after an answer is skipped',
      'leeftijd=34&leeftijd=-',
      { feiten: {}, overgeslagen: { leeftijd: '-' } },
      [],
    ],
    [
      'answered after a skip is answered',
      'leeftijd=?&leeftijd=34',
      { feiten: { leeftijd: 34 }, overgeslagen: {} },
      [],
    ],
    [
      'a value that stands twice counts once',
      'situatie=ww,ww',
      { feiten: { situatie: ['ww'] }, overgeslagen: {} },
      [],
    ],
    [
      'of two values where one is asked the second is named',
      'leeftijd=34,35&leerweg=bol,bbl',
      { feiten: { leeftijd: 34, leerweg: 'bol' }, overgeslagen: {} },
      ['35', 'bbl'],
    ],
    ['an empty answer is no answer', 'leeftijd=&situatie=&leerweg=', nothing, []],
    ['a fragment of nothing is nothing', '&&=&', nothing, ['']],
  ])('%s', (_, text, antwoorden, genegeerd) => {
    expect(read(text)).toEqual({ antwoorden, genegeerd, teLang: false });
  });

  it('is all of 8,000 characters, and nothing of 8,001', () => {
    const longest = `leeftijd=34&x=${'y'.repeat(MAX_LENGTE - 14)}`;
    expect(longest).toHaveLength(8000);
    expect(read(longest)).toEqual({
      antwoorden: { feiten: { leeftijd: 34 }, overgeslagen: {} },
      genegeerd: ['x'],
      teLang: false,
    });
    expect(read(`${longest}y`)).toEqual({ antwoorden: geenAntwoorden(), genegeerd: [], teLang: true });
  });
});

describe('one number', () => {
  it.each<[FeitId, string, number | undefined]>([
    ['leeftijd', '11', undefined],
    ['leeftijd', '12', 12],
    ['leeftijd', '99', 99],
    ['leeftijd', '100', undefined],
    ['leeftijd', '-34', undefined],
    ['leeftijd', '34.5', undefined],
    ['leeftijd', '34,5', undefined],
    ['leeftijd', '3e1', undefined],
    ['leeftijd', '0x22', undefined],
    ['leeftijd', '٣٤', undefined],
    ['leeftijd', 'NaN', undefined],
    ['leeftijd', 'Infinity', undefined],
    ['leeftijd', ' 34 ', 34],
    ['leeftijd', '034', 34],
    ['medewerkers', '0', 0],
    ['medewerkers', '100000', 100_000],
    ['medewerkers', '100001', undefined],
    ['medewerkers', '9999999999999999', undefined],
    ['uren', '0', undefined],
    ['uren', '60', 60],
    ['weken', '52', 52],
    ['weken', '53', undefined],
  ])('%s: %j is %s', (feit, typed, expected) => {
    const { antwoord, onbekend } = readAntwoord(feit, [typed], LIJST_IDS);
    expect(antwoord).toBe(expected);
    expect(onbekend).toEqual(expected === undefined ? [typed] : []);
  });
  it('that was left empty is no mistake', () => {
    expect(readAntwoord('leeftijd', [''], LIJST_IDS)).toEqual({ onbekend: [] });
    expect(readAntwoord('leeftijd', [], LIJST_IDS)).toEqual({ onbekend: [] });
  });
});

describe('one more answer', () => {
  const before: Antwoorden = { feiten: { leeftijd: 34, leerweg: 'bol' }, overgeslagen: { doel: '?' } };
  it('comes last, also when it was there already', () => {
    const after = withAntwoord(before, 'leeftijd', 35);
    expect(Object.entries(after.feiten)).toEqual([
      ['leerweg', 'bol'],
      ['leeftijd', 35],
    ]);
  });
  it('takes the place of a skip, and a skip that of an answer', () => {
    expect(withAntwoord(before, 'doel', ['evc'])).toEqual({
      feiten: { leeftijd: 34, leerweg: 'bol', doel: ['evc'] },
      overgeslagen: {},
    });
    expect(withAntwoord(before, 'leeftijd', undefined, '-')).toEqual({
      feiten: { leerweg: 'bol' },
      overgeslagen: { doel: '?', leeftijd: '-' },
    });
  });
  it('that is absent leaves no trace', () => {
    expect(withAntwoord(before, 'doel', undefined).overgeslagen).toEqual({});
  });
  it('leaves what was there as it was', () => {
    const copy = structuredClone(before);
    withAntwoord(before, 'leeftijd', 35);
    expect(before).toEqual(copy);
  });
});

it.each([
  ['leeftijd', true],
  ['Leeftijd', false],
  ['toString', false],
  ['', false],
])('%j is a fact: %s', (name, expected) => expect(isFeit(name)).toBe(expected));
