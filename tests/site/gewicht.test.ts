import { describe, expect, it } from 'vitest';
import { pickLargest } from '../../scripts/site/page-types.ts';
import { readBuiltPage } from '../../scripts/site/built-pages.ts';
import { readParts } from '../../scripts/site/weigh-page.ts';
import { useBrowser, visit } from './browser.ts';

// `npm run gewicht` reads HTML and imports; here a browser tells whether that is all that it fetches.
const { openPage } = useBrowser();

describe('what a page loads by itself', () => {
  it.each(pickLargest())('is what is counted: $naam, $adres', async ({ adres }) => {
    const page = await openPage();
    const fetched = new Set<string>();
    page.on('request', (request) => {
      if (['script', 'stylesheet'].includes(request.resourceType()))
        fetched.add(new URL(request.url()).pathname);
    });
    await visit(page, adres);
    const { styles, modules } = readParts(readBuiltPage(adres));
    expect([...fetched].sort()).toEqual([...styles, ...modules].sort());
  });

  it('is not the data of the finder, until somebody is about to type', async () => {
    const page = await openPage();
    const data: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/gegevens/gebieden.json')) data.push(request.url());
    });
    await visit(page, '/');
    await page.waitForLoadState('networkidle');
    expect(data).toEqual([]);
    await page.getByLabel('Uw postcode of woonplaats').focus();
    await expect.poll(() => data.length).toBe(1);
  });
});
