import { describe, expect, it } from 'vitest';
import { OP_VERZOEK, pickSamples } from '../../scripts/site/page-types.ts';
import { findBarriers, measureOverflow, useBrowser, visit } from './browser.ts';

const { openPage } = useBrowser();

describe.each([320, 1280])('at %i px', (width) => {
  it.each([...pickSamples(), ...OP_VERZOEK])('$naam has no barriers: $adres', async ({ adres }) => {
    const page = await openPage({ width });
    await visit(page, adres);
    expect(await measureOverflow(page), 'pixels to scroll sideways').toBeLessThanOrEqual(0);
    expect(await findBarriers(page), 'in the light').toEqual([]);
    // In the dark only colours are different.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findBarriers(page, ['color-contrast']), 'in the dark').toEqual([]);
  });
});

describe('is measured:', () => {
  it('a picture without text is seen', async () => {
    const page = await openPage();
    await visit(page, '/over/');
    await page.evaluate(() => document.querySelector('main')!.append(new Image()));
    expect((await findBarriers(page)).join()).toContain('image-alt');
  });

  it('text that is hard to read in the dark is seen', async () => {
    const page = await openPage({ colorScheme: 'dark' });
    await visit(page, '/over/');
    await page.evaluate(() => document.querySelector('main .lwl-prose p')!.setAttribute('class', 'proef'));
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.proef { color: #222 }');
      document.adoptedStyleSheets.push(sheet);
    });
    expect((await findBarriers(page, ['color-contrast'])).join()).toContain('color-contrast');
  });

  it('a page that is too wide is seen', async () => {
    const page = await openPage({ width: 320 });
    await visit(page, '/over/');
    await page.evaluate(() => {
      document.querySelector('h1')!.textContent = 'x'.repeat(20);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('h1 { inline-size: 500px }');
      document.adoptedStyleSheets.push(sheet);
    });
    expect(await measureOverflow(page)).toBeGreaterThan(0);
  });
});
