import { afterAll, beforeAll, expect, it } from 'vitest';
import { OP_VERZOEK, pickSamples } from '../../scripts/site/page-types.ts';
import { startLighthouse } from '../../scripts/site/run-lighthouse.ts';
import type { Meetbrowser } from '../../scripts/site/run-lighthouse.ts';
import { siteBase } from './browser.ts';

// Accessibility only, and without waiting for a slow network: the rest is `npm run bench`.
let browser: Meetbrowser;
beforeAll(async () => {
  browser = await startLighthouse();
});
afterAll(() => browser.stop());

/** The largest page of each type. The page for a fault has no address of its own. */
const largest = new Map(pickSamples().map(({ naam, adres }) => [naam, { naam, adres }]));
const pages = [...largest.values(), ...OP_VERZOEK].filter(({ adres }) => !adres.endsWith('.html'));

it.each(pages)('Lighthouse finds nothing to improve for accessibility: $naam', async ({ adres }) => {
  const { scores, verlies } = await browser.measure(siteBase() + adres, ['accessibility'], 'provided');
  expect([scores.accessibility, verlies.accessibility]).toEqual([100, []]);
});
