import { expect, it } from 'vitest';
import { readPc4 } from '../../../src/domain/afspraak/read-pc4.ts';
import { gebieden } from '../regio/real-rows.ts';
import { inDutch } from './in-dutch.ts';

it.each([
  '7511',
  '7511AB',
  '7511 ab',
  ' 7511  AB ',
  '٧٥١١',
  '７５１１',
  'NL-7511 AB',
  '7511 AB Enschede',
  '7511\u200f',
])('%s is the postcode 7511', (typed) => {
  expect(readPc4(typed, gebieden)).toEqual({ pc4: '7511' });
});

it.each([
  ['', 'Vul uw postcode in. De vier cijfers zijn genoeg'],
  ['   ', 'Vul uw postcode in'],
  ['\u200f', 'Vul uw postcode in'],
  ['751', 'Schrijf alleen uw postcode'],
  ['75111', 'Schrijf alleen uw postcode'],
  ['Enschede', 'Schrijf alleen uw postcode'],
  ['Kerkstraat 1234', 'Schrijf alleen uw postcode'],
  ['7'.repeat(100_000), 'Schrijf alleen uw postcode'],
  ['1 '.repeat(50_000), 'Schrijf alleen uw postcode'],
  ['constructor', 'Schrijf alleen uw postcode'],
  ['0000', 'De postcode 0000 kennen wij niet'],
  ['7500 ZZ', 'kennen wij niet'],
])('%j is refused with the remedy', (typed, part) => {
  const before = process.cpuUsage();
  const read = readPc4(typed, gebieden);
  expect('fout' in read && inDutch(read.fout)).toContain(part);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(500);
});
