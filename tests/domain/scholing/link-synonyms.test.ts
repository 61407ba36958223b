import { expect, test } from 'vitest';
import { linkSynonyms } from '../../../src/domain/scholing/link-synonyms.ts';

const link = (titel: string, term: string) =>
  linkSynonyms([titel], [{ term, synoniemen: ['ander woord'] }]).has(titel);

test.each([
  ['Kok', 'Kok'],
  ['Zelfstandig werkend kok', 'kok'],
  ['Assistent verkoop/retail', 'assistent verkoop'],
  ['Fysiotherapeut', 'Fysiotherapeuten'],
  ['Basislasser', 'Lassers'],
  ['Timmerman', 'Timmermannen'],
])('“%s” gets the other words for “%s”', (titel, term) => {
  expect(link(titel, term)).toBe(true);
});

test.each([
  ['Glaszetter', 'Lassers'],
  ['Assistent logistiek', 'assistent verkoop'],
  ['Kokmeeuwenteelt', 'Kok'],
  ['Kok', ''],
])('“%s” does not get those for “%s”', (titel, term) => {
  expect(link(titel, term)).toBe(false);
});

test('words of several terms come together, each once', () => {
  const terms = [
    { term: 'kok', synoniemen: ['chef', 'keuken'] },
    { term: 'werkend kok', synoniemen: ['keuken', 'kokkin'] },
  ];
  expect(linkSynonyms(['Zelfstandig werkend kok', 'Bakker'], terms)).toEqual(
    new Map([['Zelfstandig werkend kok', ['chef', 'keuken', 'kokkin']]]),
  );
});
