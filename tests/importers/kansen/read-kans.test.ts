import { expect, test } from 'vitest';
import { KANS_NAMEN } from '../../../src/domain/beroepen/kansen.ts';
import { readKans } from '../../../src/importers/kansen/read-kans.ts';
import { KANSEN } from '../../../src/schemas/kansberoepen.ts';

test.each(KANSEN.map((kans) => [kans, KANS_NAMEN[kans]] as const))('our own words for %s', (kans, naam) => {
  expect(readKans(kans)).toBe(kans);
  expect(readKans(naam)).toBe(kans);
});

test.each([
  ['Zeer goede kans', 'zeer-goed'],
  ['Goede kansen', 'goed'],
  ['grote kans op werk', 'goed'],
  ['GEMIDDELD', 'gemiddeld'],
  ['matige kans', 'matig'],
  ['geringe kans', 'gering'],
  ['kleine kans', 'gering'],
  ['zeer krap', undefined],
  ['', undefined],
  ['geen goede kans', undefined],
])('%s', (text, kans) => {
  expect(readKans(text)).toBe(kans);
});
