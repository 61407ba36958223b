import { expect, test } from 'vitest';
import {
  groepen,
  isFiltering,
  noFilters,
  readFilters,
  toggleChoice,
  writeFilters,
  type BekendeWaarden,
  type Filters,
} from '../../../src/domain/scholing/filters.ts';

const bekend: BekendeWaarden = {
  sector: new Set(['ict', 'handel']),
  niveau: new Set(['mbo-2', 'mbo-4']),
  leerweg: new Set(['bol', 'bbl']),
  opleider: new Set(['roc-van-twente', 'saxion']),
  plaats: new Set(["'s-Gravenhage", 'Hengelo (Gld)', 'Súdwest & co', 'Almelo']),
  soort: new Set(['publiek', 'onbekend']),
  werk: new Set(['veel']),
};
const read = (query: string) => readFilters(new URLSearchParams(query), bekend);

const views: [string, Partial<Filters>, string][] = [
  ['nothing chosen', {}, ''],
  ['a word', { zoek: 'kok' }, 'zoek=kok'],
  ['words with signs', { zoek: 'c++ & "ict" 50% é' }, 'zoek=c%2B%2B+%26+%22ict%22+50%25+%C3%A9'],
  ['one choice', { sector: ['ict'] }, 'sector=ict'],
  ['two choices of a group, in the order chosen', { sector: ['handel', 'ict'] }, 'sector=handel&sector=ict'],
  [
    'places with signs',
    { plaats: ["'s-Gravenhage", 'Hengelo (Gld)', 'Súdwest & co'] },
    'plaats=%27s-Gravenhage&plaats=Hengelo+%28Gld%29&plaats=S%C3%BAdwest+%26+co',
  ],
  ['another order', { sorteer: 'titel' }, 'sorteer=titel'],
  ['further down the list', { toon: 150 }, 'toon=150'],
  [
    'everything at once',
    {
      zoek: 'zorg',
      sector: ['ict'],
      niveau: ['mbo-4'],
      leerweg: ['bbl', 'bol'],
      opleider: ['saxion'],
      plaats: ['Almelo'],
      soort: ['onbekend'],
      sorteer: 'niveau',
      toon: 100,
    },
    'zoek=zorg&sector=ict&niveau=mbo-4&leerweg=bbl&leerweg=bol&opleider=saxion&plaats=Almelo&soort=onbekend&sorteer=niveau&toon=100',
  ],
];

test.each(views)('%s makes the round trip through the address', (_name, part, query) => {
  const view = { ...noFilters(), ...part };
  expect(writeFilters(view).toString()).toBe(query);
  expect(read(query)).toEqual({ filters: view, onbekend: [] });
});

test.each([
  ['a sector that does not exist', 'sector=onzin', [{ veld: 'sector', waarde: 'onzin' }]],
  ['an opleider that is not in this regio', 'opleider=albeda', [{ veld: 'opleider', waarde: 'albeda' }]],
  ['a wrong order', 'sorteer=prijs', [{ veld: 'sorteer', waarde: 'prijs' }]],
  [
    'two at once',
    'niveau=x&soort=y',
    [
      { veld: 'niveau', waarde: 'x' },
      { veld: 'soort', waarde: 'y' },
    ],
  ],
])('%s is left out and reported', (_name, query, onbekend) => {
  expect(read(query)).toEqual({ filters: noFilters(), onbekend });
});

test.each([
  ['a choice that stands there twice counts once', 'sector=ict&sector=ict', { sector: ['ict'] }],
  ['an unknown value does not take the known one with it', 'sector=onzin&sector=ict', { sector: ['ict'] }],
  ['fields of others are not ours', 'utm_source=x&fbclid=y', {}],
  ['an empty choice is nothing', 'sector=', {}],
  ['a number in between becomes a whole page', 'toon=51', { toon: 100 }],
  ['a number that is none', 'toon=veel', {}],
  ['a number below the first page', 'toon=-5', {}],
  ['an absurd number', 'toon=1e99', {}],
])('%s', (_name, query, part) => {
  expect(read(query).filters).toEqual({ ...noFilters(), ...part });
});

test('a very long question is cut', () => {
  expect(read(`zoek=${'a'.repeat(5000)}`).filters.zoek).toHaveLength(200);
});

test('spaces around a question do not make another address', () => {
  expect(writeFilters({ ...noFilters(), zoek: '  kok ' }).toString()).toBe('zoek=kok');
});

test.each(groepen)('ticking and unticking in %s ends where it began', (groep) => {
  const once = toggleChoice(noFilters(), groep, 'x');
  expect(once[groep]).toEqual(['x']);
  expect(isFiltering(once)).toBe(true);
  expect(toggleChoice(once, groep, 'x')).toEqual(noFilters());
});

test('a new choice starts at the top of the list again', () => {
  expect(toggleChoice({ ...noFilters(), toon: 200 }, 'sector', 'ict').toon).toBe(50);
});

test.each([
  [{}, false],
  [{ zoek: '   ' }, false],
  [{ sorteer: 'titel' as const, toon: 100 }, false],
  [{ zoek: 'kok' }, true],
  [{ plaats: ['Almelo'] }, true],
])('%o narrows the list: %s', (part, expected) => {
  expect(isFiltering({ ...noFilters(), ...part })).toBe(expected);
});
