import { describe, expect, it } from 'vitest';
import { findMisspellings } from '../../../src/domain/taal/find-misspellings.ts';

const WORDS = new Set([
  'uw',
  'loket',
  'UWV',
  'Twente',
  "zo'n",
  'leren',
  'werken',
  'en',
  'in',
  'van',
  'mbo',
  'niveau',
]);
const find = (text: string) => findMisspellings(text, (woord) => WORDS.has(woord)).map(({ woord }) => woord);

describe('spelled right', () => {
  it.each([
    ['at the start of a sentence', 'Uw loket'],
    ['a name', 'UWV in Twente'],
    ['a heading in capitals', 'UW LOKET'],
    ['a curly apostrophe', 'zo’n loket'],
    ['parts with a hyphen', 'mbo-niveau leren-en-werken'],
    ['a figure behind it', 'mbo-2 niveau'],
    ['an address', 'loket https://www.xyz.nl/abc info@xyz.example www.xyz.nl kiesmbo.nl'],
    ['a placeholder', 'loket van {jaar}'],
    ['one letter', 'van A in Z'],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('not in the dictionary', () => {
  it.each([
    ['a slip', 'uw lokket', ['lokket']],
    ['a name in small letters', 'twente', ['twente']],
    ['capitals in the middle', 'lOKet', ['lOKet']],
    ['letters that are no word', 'XYZ', ['XYZ']],
    ['one part of a word with a hyphen', 'mbo-nivo', ['mbo-nivo']],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});
