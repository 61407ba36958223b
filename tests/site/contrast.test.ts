import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { rgb } from 'wcag-contrast';
import { useBrowser } from './browser.ts';

// Who asks the device for more contrast gets no soft greys and no hairlines (src/styles/tokens/thema.css).
const { openPage } = useBrowser();

/** Colours of the request form: paper, ordinary letters, and all that is softer for others. */
const colours = (page: Page) =>
  page.evaluate(() => {
    const style = (part: string) => getComputedStyle(document.querySelector(part)!);
    return {
      paper: getComputedStyle(document.documentElement).backgroundColor,
      ink: style('body').color,
      soft: {
        hint: style('.lwl-field__hint').color,
        lead: style('.lwl-lead').color,
        field: style('#naam').borderBlockStartColor,
        card: style('.lwl-card').borderBlockStartColor,
      },
    };
  });
const parts = (colour: string) => colour.match(/\d+/g)!.map(Number) as [number, number, number];
/** WCAG's ratio of two colours as a browser gives them: `rgb(r, g, b)`. */
const contrast = (one: string, other: string) => rgb(parts(one), parts(other));

describe.each(['/regio/twente/afspraak/', '/regio/groningen/afspraak/'])('more contrast on %s', (adres) => {
  test.each(['light', 'dark'] as const)(
    'makes soft letters and lines as strong as the others: %s',
    async (colorScheme) => {
      const page = await openPage({ colorScheme });
      await page.goto(adres);
      const plain = await colours(page);
      await page.emulateMedia({ contrast: 'more' });
      const strong = await colours(page);

      expect([strong.paper, strong.ink]).toEqual([plain.paper, plain.ink]);
      for (const part of ['hint', 'lead', 'field', 'card'] as const) {
        const [before, after] = [plain, strong].map(({ paper, soft }) => contrast(soft[part], paper));
        expect(after, part).toBeGreaterThan(before! + 1);
        expect(strong.soft[part], part).toBe(strong.ink);
      }
      expect(contrast(strong.ink, strong.paper)).toBeGreaterThan(12);
    },
  );

  test('stays when the visitor chooses dark on this site', async () => {
    const page = await openPage({ contrast: 'more' });
    await page.goto(adres);
    const light = await colours(page);
    await page.getByRole('button', { name: 'Donker scherm' }).click();
    const dark = await colours(page);
    expect(dark.ink).not.toBe(light.ink);
    expect(new Set(Object.values(dark.soft))).toEqual(new Set([dark.ink]));
  });
});
