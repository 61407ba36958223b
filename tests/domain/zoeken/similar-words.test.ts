import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/domain/zoeken/edit-distance.ts';
import { createSimilarWords } from '../../../src/domain/zoeken/similar-words.ts';

describe('the distance between two words', () => {
  test.each([
    ['kok', 'kok', 0],
    ['kok', 'kk', 1],
    ['kok', 'kook', 1],
    ['kok', 'kop', 1],
    ['verpleegkundige', 'verpleegkunidge', 1],
    ['timmerman', 'timmermna', 1],
    ['bakker', 'baker', 1],
    ['bakker', 'kabker', 2],
    ['', 'abc', 3],
  ])('%s and %s differ %i', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
    expect(editDistance(b, a, 3)).toBe(distance);
  });

  test('stops counting above the limit', () => {
    expect(editDistance('timmerman', 'verpleegkundige', 2)).toBe(3);
    expect(editDistance('timmerman', 'kapperszaak', 2)).toBe(3);
  });
});

describe('a mistyped word', () => {
  const words =
    'verpleegkundige verpleegkunde timmerman metselaar elektrotechniek beveiliger administratie assen kapper kok zorg logistiek monteur'.split(
      ' ',
    );
  const similar = createSimilarWords(words);

  test.each([
    ['verpleegkunidge', 'verpleegkundige'],
    ['verplegkundige', 'verpleegkundige'],
    ['timermn', 'timmerman'],
    ['metsellaar', 'metselaar'],
    ['elektrotechneik', 'elektrotechniek'],
    ['administartie', 'administratie'],
    ['montuer', 'monteur'],
    ['logsitiek', 'logistiek'],
  ])('%s is read as %s', (typed, word) => {
    expect(similar(typed)[0]).toBe(word);
  });

  test.each([
    ['a short word', 'kik'],
    ['four letters', 'zorf'],
    ['a word that is far from all', 'xylofoon'],
    ['nothing', ''],
  ])('%s is not guessed', (_name, typed) => {
    expect(similar(typed)).toEqual([]);
  });

  test('a half-typed word with a mistake is found by its beginning', () => {
    expect(similar('elektrotehc')).toEqual(['elektrotechniek']);
  });

  test('the first letter is trusted only when asked', () => {
    expect(similar('lassen')).toEqual(['assen']);
    expect(createSimilarWords(words, true)('lassen')).toEqual([]);
  });
});
