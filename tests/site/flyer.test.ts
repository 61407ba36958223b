import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chooseFlyer } from '../../src/domain/beroepen/choose-flyer.ts';
import { siteData } from '../../src/site-data.ts';
import { useBrowser } from './browser.ts';

// Width of what is printed on A4: 210 mm without the margins of afdruk.css. Measured on this, a sheet says whether it cuts.
const A4 = 680;
const { openPage } = useBrowser();
const FLYER = '/regio/twente/kansberoepen/flyer/';

/** Pages of a PDF as Chromium prints it, and how many pixels of each sheet are cut off. */
async function print(page: Page): Promise<{ paginas: number; afgesneden: number[] }> {
  await page.emulateMedia({ media: 'print' });
  const afgesneden = await page
    .locator('.lwl-blad')
    .evaluateAll((sheets) => sheets.map((sheet) => sheet.scrollHeight - sheet.clientHeight));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return { paginas: pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)!.length, afgesneden };
}
const GOOD = { paginas: 2, afgesneden: [0, 0] };

describe('the flyer is two sides of A4', () => {
  test('for the whole list and for the smallest and largest sectoren', async () => {
    const page = await openPage({ width: A4 });
    const { beroepen, taxonomie } = siteData();
    const size = (sector: string) =>
      beroepen.kansen('twente').filter((kans) => kans.beroep.sector === sector).length;
    const sectoren = taxonomie.sectoren
      .map(({ id }) => id)
      .filter((id) => size(id) > 0)
      .sort((a, b) => size(a) - size(b));
    const picked = ['', ...new Set([sectoren[0]!, sectoren[sectoren.length >> 1]!, sectoren.at(-1)!])];
    for (const sector of picked) {
      await page.goto(sector ? `${FLYER}${sector}/` : FLYER);
      expect(await print(page), sector).toEqual(GOOD);
    }
  });

  // The flyer that the build made with other rows in it, chosen by the same rule: the first of the list, and the worst case.
  test.each([
    [10, 'usual'],
    [100, 'usual'],
    [60, 'longest'],
    [100, 'longest'],
  ])('with %i occupations with %s names', async (count, names) => {
    const page = await openPage({ width: A4 });
    const { beroepen, taxonomie } = siteData();
    const rows = beroepen.beroepen
      .toSorted((a, b) => (names === 'longest' ? b.enkelvoud.length - a.enkelvoud.length : 0))
      .slice(0, count)
      .map(({ enkelvoud, kort, sector }) => ({ naam: enkelvoud, kort, sector, hier: 10, regionaal: false }));
    const { maat, groepen, rest } = chooseFlyer(rows, taxonomie.sectoren);
    expect(rest).toBeLessThanOrEqual(names === 'usual' ? 0 : 25);
    await page.goto(FLYER);
    await page.locator('.lwl-blad--achter').evaluate(
      (sheet, [size, groups]) => {
        const part = sheet.querySelector('.lwl-blad__lijst section')!;
        const row = [...sheet.querySelectorAll('li')].find((one) => !one.querySelector('.lwl-blad__kans'))!;
        const make = (naam: string, kort: string) => {
          const copy = row.cloneNode(true) as HTMLElement;
          copy.querySelector('span')!.textContent = naam;
          copy.querySelector('b')!.textContent = '10';
          if (size === 'groot' || size === 'midden')
            copy.append(Object.assign(document.createElement('p'), { textContent: kort }));
          return copy;
        };
        const parts = groups.map(({ naam, beroepen }) => {
          const copy = part.cloneNode(true) as HTMLElement;
          copy.querySelector('ul')!.replaceChildren(...beroepen.map(({ naam, kort }) => make(naam, kort)));
          if (naam) copy.querySelector('h3')!.textContent = naam;
          else copy.querySelector('h3')!.remove();
          return copy;
        });
        sheet.querySelector('.lwl-blad__lijst')!.replaceChildren(...parts);
        (sheet as HTMLElement).dataset.maat = size;
      },
      [maat, groepen] as const,
    );
    expect(await page.locator('.lwl-blad__lijst li').count()).toBe(count - rest);
    expect(await print(page)).toEqual(GOOD);
  });

  test('with a loket that has a telephone and four addresses', async () => {
    const page = await openPage({ width: A4 });
    await page.goto(`${FLYER}transport-logistiek/`);
    await page.locator('.lwl-blad__loket').evaluate((box) => {
      for (let count = 0; count < 5; count++)
        box.append(
          Object.assign(document.createElement('p'), {
            textContent: 'Werkplein Enschede: Burgemeester van de Laanstraat 123, 7511 AB Enschede',
          }),
        );
    });
    expect(await print(page)).toEqual(GOOD);
  });

  test('is not for search engines, and is paper in the dark too', async () => {
    const page = await openPage({ colorScheme: 'dark', width: 320 });
    await page.goto(FLYER);
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    const colours = await page
      .locator('.lwl-blad')
      .evaluateAll((sheets) =>
        sheets.map((sheet) => [getComputedStyle(sheet).backgroundColor, getComputedStyle(sheet).color]),
      );
    expect(new Set(colours.flat())).toEqual(new Set(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']));
    expect(await page.locator('.lwl-qr').getAttribute('aria-label')).toBe('QR-code naar de lijst van Twente');
  });
});
