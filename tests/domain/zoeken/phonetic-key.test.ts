import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/domain/zoeken/edit-distance.ts';
import { phoneticKey } from '../../../src/domain/zoeken/phonetic-key.ts';

describe('how a word sounds', () => {
  test.each([
    ['elektrisien', 'elektricien'],
    ['fysioterapeut', 'fysiotherapeut'],
    ['fisiotherapeut', 'fisioterapeut'],
    ['kok', 'cok'],
    ['sjef', 'chef'],
    ['quizmaster', 'kwizmaster'],
    ['taxi', 'taksi'],
    ['bakker', 'baker'],
    ['politie', 'polisi'],
    ['onderwijzer', 'onderweizer'],
    ['hovenier', 'hofenir'],
    ['Coördinator', 'koordinator'],
  ])('%s sounds like %s', (one, other) => {
    expect(phoneticKey(one)).toBe(phoneticKey(other));
  });

  test('what sounds nearly alike is near', () => {
    expect(editDistance(phoneticKey('sjofeur'), phoneticKey('chauffeur'), 2)).toBeLessThanOrEqual(1);
    expect(editDistance(phoneticKey('sekretaresse'), phoneticKey('secretaresse'), 2)).toBe(0);
  });

  test('other words stay apart', () => {
    expect(phoneticKey('kok')).not.toBe(phoneticKey('kek'));
    expect(phoneticKey('lasser')).not.toBe(phoneticKey('lezer'));
  });
});
