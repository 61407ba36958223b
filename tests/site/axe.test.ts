import { describe, expect, it } from 'vitest';
import { OP_VERZOEK, pickSamples } from '../../scripts/site/page-types.ts';
import { findBarriers, measureOverflow, useBrowser } from './browser.ts';
import type { Venster } from './browser.ts';

const VENSTERS: Venster[] = [
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'dark' },
];
const { openPage } = useBrowser();

describe.each(VENSTERS)('at $width px, $colorScheme', (venster) => {
  it.each([...pickSamples(), ...OP_VERZOEK])('$naam has no barriers: $adres', async ({ adres }) => {
    const page = await openPage(venster);
    await page.goto(adres, { waitUntil: 'networkidle' });
    expect(await findBarriers(page)).toEqual([]);
    expect(await measureOverflow(page), 'pixels to scroll sideways').toBeLessThanOrEqual(0);
  });
});

it('is measured: a picture without text is seen', async () => {
  const page = await openPage();
  await page.goto('/over/');
  await page.evaluate(() => document.querySelector('main')!.append(new Image()));
  expect((await findBarriers(page)).join()).toContain('image-alt');
});
