import { afterAll, beforeAll, expect, it } from 'vitest';
import { OP_VERZOEK, pickLargest } from '../../scripts/site/page-types.ts';
import { startLighthouse } from '../../scripts/site/run-lighthouse.ts';
import type { Meetbrowser } from '../../scripts/site/run-lighthouse.ts';
import { siteBase } from './browser.ts';

// Accessibility only, and not on a slow network. A page takes Lighthouse a quarter of a minute all the same: every page and the other scores are in `npm run bench`.
let browser: Meetbrowser;
beforeAll(async () => {
  browser = await startLighthouse();
});
afterAll(() => browser.stop());

/** Lighthouse judges with axe, and toegankelijk.test.ts does so on every state: here the largest page, and a form. */
const TYPES = ['scholingsmatrix'];
const pages = [
  ...pickLargest().filter(({ naam }) => TYPES.includes(naam)),
  ...OP_VERZOEK.filter(({ naam }) => naam === 'aanvraag'),
];

it('looks at two pages', () => {
  expect(pages).toHaveLength(TYPES.length + 1);
});

it.each(pages)('Lighthouse finds nothing to improve for accessibility: $naam', async ({ adres }) => {
  const { scores, verlies } = await browser.measure(siteBase() + adres, ['accessibility'], 'provided');
  expect([scores.accessibility, verlies.accessibility]).toEqual([100, []]);
});
