import { expect, it } from 'vitest';
import { groupBuiltPages } from '../../scripts/site/page-types.ts';
import { measureOverflow, useBrowser } from './browser.ts';

/** Pages of each type that are looked at, spread over the whole list; of the 35 regio's every one. */
const SPREAD = 10;
const { openPage } = useBrowser();
const types = groupBuiltPages().map(({ type, adressen }) => ({
  naam: type.naam,
  adressen:
    type.naam === 'loket'
      ? adressen
      : adressen.filter((_, index) => index % Math.ceil(adressen.length / SPREAD) === 0),
}));

it.each(types)('no page of the type $naam is wider than a phone', async ({ adressen }) => {
  const page = await openPage({ width: 320, javaScript: false });
  const tooWide: string[] = [];
  for (const adres of adressen) {
    await page.goto(adres);
    const pixels = await measureOverflow(page);
    if (pixels > 0) tooWide.push(`${adres}: ${pixels}`);
  }
  expect(tooWide).toEqual([]);
});
