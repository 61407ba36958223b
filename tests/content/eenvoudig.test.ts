import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content-files/load-content.ts';
import { visibleTexts } from '../../src/content-files/taal/visible-texts.ts';
import { fileOfTaal } from '../../src/content-files/talen.ts';
import { countWords, splitSentences } from '../../src/domain/taal/split-sentences.ts';

const MEESTE_WOORDEN = 10;
/** Names that the licences of the sources ask for. */
const NOT_OURS = ['voet.bronnen_uitleg'];

const sentences = visibleTexts(loadContent('content').content)
  .filter(({ bestand, veld }) => bestand === fileOfTaal('eenvoudig') && !NOT_OURS.includes(veld ?? ''))
  .flatMap(({ tekst, veld }) => splitSentences(tekst).map((zin) => ({ veld, tekst: zin.tekst })));

describe('easy Dutch', () => {
  it('has no sentence of more than ten words', () => {
    expect(sentences.length).toBeGreaterThan(500);
    expect(sentences.filter(({ tekst }) => countWords(tekst) > MEESTE_WOORDEN)).toEqual([]);
  });
});
