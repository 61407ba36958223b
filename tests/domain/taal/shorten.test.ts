import { describe, expect, it } from 'vitest';
import { fitSentences, shorten } from '../../../src/domain/taal/shorten.ts';

describe('a text that must be shorter', () => {
  it.each([
    ['stays when it fits', 'Leraar Biologie', 15, 'Leraar Biologie'],
    ['is cut between two words', 'Leraar Biologie', 12, 'Leraar…'],
    ['keeps a word that ends where the room ends', 'Leraar Biologie', 7, 'Leraar…'],
    ['ends in no comma or bracket', 'Leraar, (tweede graad)', 11, 'Leraar…'],
    ['is cut inside a word that is too long by itself', 'Scheepsbouwkunde', 8, 'Scheeps…'],
  ])('%s', (_, text, room, expected) => {
    expect(shorten(text, room)).toBe(expected);
  });

  it.each([
    ['has all sentences that fit', 11, 'Een. Twee.'],
    ['leaves out the first that does not fit and all after it', 9, 'Een.'],
    ['has at least a part of the first', 3, 'Ee…'],
  ])('%s', (_, room, expected) => {
    expect(fitSentences(['Een.', 'Twee.', 'Drie en meer.', 'V.'], room)).toBe(expected);
  });
});
