import { expect, test } from 'vitest';
import { normalise, tokenise } from '../../../src/domain/zoeken/normalise.ts';
import { stemDutch } from '../../../src/domain/zoeken/stem.ts';

test.each([
  ['lassen', 'lasser', 'lasster'],
  ['koken', 'kok'],
  ['verpleegkundige', 'verpleegkundigen', 'verpleegkunde'],
  ['timmermannen', 'timmerman'],
  ['schoonmaak', 'schoonmaken', 'schoonmaker'],
  ['verkoop', 'verkopen', 'verkoper', 'verkoopster'],
  ['beveiliger', 'beveiliging', 'beveiligen', 'beveiligers'],
  ['begeleider', 'begeleiding', 'begeleiders'],
  ['verzorgende', 'verzorging', 'verzorgenden'],
  ['installatie', 'installateur', 'installeren'],
  ['bakker', 'bakken', 'bakkerij'],
  ['administratie', 'administratief'],
  ['docent', 'docenten'],
  ['schilder', 'schilderen', 'schilders'],
])('%s and its relatives have one stem', (...words) => {
  expect(new Set(words.map(stemDutch)).size).toBe(1);
});

test.each([
  ['kok', 'kapper'],
  ['las', 'glas'],
  ['bouw', 'bos'],
  ['zorg', 'zorgtechniek'],
  ['ict', 'icto'],
])('%s and %s do not', (a, b) => {
  expect(stemDutch(a)).not.toBe(stemDutch(b));
});

test.each([
  ['Mbo-Verpleegkundige (BBL)', ['mbo', 'verpleegkundige', 'bbl']],
  ["Auto's en coördinatoren", ['autos', 'en', 'coordinatoren']],
  ['Medewerker ICT/IT 2', ['medewerker', 'ict', 'it', '2']],
  [' … ', []],
])('%s falls into words', (text, words) => {
  expect(tokenise(text)).toEqual(words);
});

test('accents and capitals do not count', () => {
  expect(normalise('CAISSIÈRE')).toBe(normalise('caissiere'));
});
