import { afterEach, describe, expect, it, vi } from 'vitest';
import { splitBreaths } from '../../../src/domain/voorlezen/split-breaths.ts';

const split = (text: string, lang = 'nl') =>
  splitBreaths(text, lang).map(({ begin, eind }) => text.slice(begin, eind));
const gemeenten = Array.from({ length: 30 }, (_, index) => `Gemeente${index}`).join(', ');

describe('a text is split into what is read in one breath', () => {
  it.each<[string, string, string[]]>([
    ['at full stops', 'Dat is gratis. Bel ons!  Wilt u dat?', ['Dat is gratis.', 'Bel ons!', 'Wilt u dat?']],
    ['without the white space around it', '\n   Dat is gratis.\n ', ['Dat is gratis.']],
    [
      'not at the end of a line in the file',
      'U leert\n   bij een bedrijf.',
      ['U leert\n   bij een bedrijf.'],
    ],
    [
      'not at a short word with a stop',
      'Neem iets mee, bijv. een brief.',
      ['Neem iets mee, bijv. een brief.'],
    ],
    ['not at the point of a number', 'Dat zijn 4.972 opleidingen.', ['Dat zijn 4.972 opleidingen.']],
    ['as a whole when it has no full stop', 'Kok, mbo 2', ['Kok, mbo 2']],
    ['without what says nothing', ' · ', []],
    ['as nothing when it is empty', '', []],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('at a comma when it is too long, and loses no word', () => {
    const parts = split(`Voor ${gemeenten}.`);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.filter((part) => part.length > 180)).toEqual([]);
    expect(parts.join(' ')).toBe(`Voor ${gemeenten}.`);
  });

  it('not at all when it is too long and has no comma', () => {
    const long = `${'heel '.repeat(60)}lang.`;
    expect(split(long)).toEqual([long]);
  });

  it('at the marks of Arabic', () => {
    expect(split('هل تريد ذلك؟ اتصل بنا.', 'ar')).toEqual(['هل تريد ذلك؟', 'اتصل بنا.']);
  });
});

describe('in a browser without a segmenter', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('a paragraph is read as a whole', () => {
    vi.stubGlobal('Intl', {});
    expect(split(' Dat is gratis. Bel ons. ')).toEqual(['Dat is gratis. Bel ons.']);
  });
});
