import { describe, expect, it } from 'vitest';
import { countWords, splitSentences } from '../../../src/domain/taal/split-sentences.ts';

describe('a text falls apart in sentences', () => {
  it.each<[string, string, string[]]>([
    ['at a point', 'Het is gratis. U mag altijd bellen.', ['Het is gratis.', 'U mag altijd bellen.']],
    ['at a question', 'Past het? Vraag het ons!', ['Past het?', 'Vraag het ons!']],
    ['not at a colon', 'Let op: het kost niets.', ['Let op: het kost niets.']],
    ['not at the end of a line', 'Het gesprek\nis gratis.', ['Het gesprek\nis gratis.'.replace('\n', ' ')]],
    [
      'not after bijv. before a small letter',
      'Kies bijv. een school. Bel ons.',
      ['Kies bijv. een school.', 'Bel ons.'],
    ],
    ['not after bijv. before a capital', 'Vraag het bijv. UWV of ons.', ['Vraag het bijv. UWV of ons.']],
    ['after a single letter', 'Van A tot Z. Daarna niet.', ['Van A tot Z.', 'Daarna niet.']],
    ['not inside a number', 'Dat zijn 8.696 opleidingen.', ['Dat zijn 8.696 opleidingen.']],
    ['also without an end', 'Zonder punt', ['Zonder punt']],
    ['to nothing when empty', '  ', []],
  ])('%s', (_, text, expected) => {
    expect(splitSentences(text).map(({ tekst }) => tekst)).toEqual(expected);
  });

  it('knows where each begins', () => {
    const text = 'Een.\n  Twee is er.';
    expect(splitSentences(text).map(({ begin }) => text.slice(begin, begin + 3))).toEqual(['Een', 'Twe']);
  });
});

describe('a reader counts', () => {
  it.each([
    ['De opleiding duurt twee jaar.', 5],
    ['Bij mbo 2 – de basis – leert u een vak.', 9],
    ["'s Avonds is er les: 2.000 keer!", 7],
    ['', 0],
  ])('%s: %i words', (sentence, words) => {
    expect(countWords(sentence)).toBe(words);
  });
});
