import { describe, expect, it } from 'vitest';
import { findLongSentences, meanWords } from '../../../src/domain/taal/measure-sentences.ts';

const sentenceOf = (words: number) =>
  `${Array.from({ length: words }, (_, index) => (index === 0 ? 'Woord' : 'woord')).join(' ')}.`;

describe('a sentence is long', () => {
  it('from twenty-one words', () => {
    expect(findLongSentences(`${sentenceOf(20)} ${sentenceOf(21)}`)).toMatchObject([
      { woorden: 21, begin: 121 },
    ]);
  });
});

describe('the mean length of sentences', () => {
  it('is taken over all pieces of a text', () => {
    expect(meanWords([`${sentenceOf(10)} ${sentenceOf(14)}`, sentenceOf(4), sentenceOf(8)])).toBe(9);
  });
  it('says nothing about three sentences', () => {
    expect(meanWords([sentenceOf(30), sentenceOf(30), sentenceOf(30)])).toBeUndefined();
  });
});
