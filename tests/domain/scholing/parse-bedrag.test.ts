import { expect, it } from 'vitest';
import { parseBedrag, toBedrag } from '../../../src/domain/scholing/parse-bedrag.ts';

it.each([
  ['1250', 1250],
  ['0', 0],
  ['€ 1.250,00', 1250],
  ['1.250', 1250],
  ['1250,-', 1250],
  ['EUR 1.250,--', 1250],
  ['1250 euro', 1250],
  ["1250 euro's", 1250],
  ['€1250.00', 1250],
  ['12.500,0', 12_500],
])('%s is %d euro', (text, euro) => expect(parseBedrag(text)).toEqual({ euro }));

it.each([
  ['gratis', 'geen-getal'],
  ['ca. 1250', 'geen-getal'],
  ['1250-1500', 'geen-getal'],
  ['', 'geen-getal'],
  ['1.25.0', 'geen-getal'],
  ['349,95', 'centen'],
  ['349.9', 'centen'],
  ['-5', 'negatief'],
  ['€ -5', 'negatief'],
  ['1,250', 'onduidelijk'],
  ['0612345678', 'te-groot'],
])('%s is not read: %s', (text, fout) => expect(parseBedrag(text)).toEqual({ fout }));

it.each([
  [1250, { euro: 1250 }],
  [349.95, { fout: 'centen' }],
  [-1, { fout: 'negatief' }],
  [46_266_000, { fout: 'te-groot' }],
])('the number %d of Excel', (value, bedrag) => expect(toBedrag(value)).toEqual(bedrag));
