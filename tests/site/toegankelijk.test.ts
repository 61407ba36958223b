import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/site/launch-chromium.ts';
import { judgeHandling, judgeLook } from '../../scripts/site/matrix/judge-page.ts';
import { judgeToestand, openOpstelling, type Opstelling } from '../../scripts/site/matrix/judge-toestand.ts';
import { fits, listToestanden } from '../../scripts/site/matrix/toestanden.ts';
import { pairVensters } from '../../scripts/site/matrix/vensters.ts';
import { siteBase } from './browser.ts';

// Every state of every kind of page, each in every view and at every width: all pairs. What is nearly the same as another
// state here is left to `npm run matrix`, which runs the full product of all; so are rows after the 12th built alike.
let browser: Browser;
let opstelling: Opstelling;
beforeAll(async () => {
  browser = await launchChromium();
  opstelling = await openOpstelling(browser, siteBase(), process.env.SITE_VAR!);
});
afterAll(async () => {
  await opstelling.stop();
  await browser.close();
});

const judged = listToestanden().filter(({ bijzaak }) => !bijzaak);
it.each(judged.map((toestand, place) => ({ ...toestand, place })))(
  'has no barriers: $naam, $adres',
  async ({ place, ...toestand }) => {
    const vensters = pairVensters(place).filter(({ weergave }) => fits(toestand, weergave));
    expect(await judgeToestand(opstelling, toestand, vensters, { rijen: 12 })).toEqual([]);
  },
);

describe('is really judged:', () => {
  it.each([
    ['a picture without text', 'document.querySelector("main").append(new Image())', 'image-alt'],
    ['text that is hard to read', 'paint("main p { color: #bbb }")', 'color-contrast'],
    ['a page that is too wide', 'paint("h1 { inline-size: 500px }")', 'px wider than the window'],
    [
      'a target that is too small',
      'paint("main button { block-size: 9px; inline-size: 9px; padding: 0 }"); main.innerHTML += "<button>a</button><button>b</button>"',
      'target-size',
    ],
    [
      'a focus that is not seen',
      'paint("*:focus-visible { outline: none !important; box-shadow: none !important; text-decoration: inherit !important }")',
      'focus is not seen',
    ],
    [
      'a focus that is covered',
      'paint("main::after { background: white; content: \\"\\"; inset: 0; position: fixed; z-index: 9 }")',
      'is covered',
    ],
    [
      'text that does not fit with more space',
      'paint("h1 { block-size: 1.1em; overflow: hidden; white-space: nowrap; inline-size: max-content }")',
      'cut off',
    ],
    [
      'a box that does not grow with the letters',
      'paint("main p { min-inline-size: 18rem }")',
      'letters twice as large',
    ],
  ])('%s', async (_, change, expected) => {
    const page = await browser.newPage({
      baseURL: siteBase(),
      viewport: { width: 320, height: 900 },
    });
    await page.goto('/over/');
    await page.evaluate(`{
      const main = document.querySelector('main');
      const paint = (css) => {
        const sheet = document.querySelector('link[rel="stylesheet"]').sheet;
        sheet.insertRule(css, sheet.cssRules.length);
      };
      ${change}
    }`);
    const found = [...(await judgeLook(page, 'licht')), ...(await judgeHandling(page))];
    expect(found.join('\n')).toContain(expected);
    await page.close();
  });

  it('a state that is not reached', async () => {
    const nowhere = { naam: 'proef', adres: '/over/', bewijs: '#bestaat-niet' };
    const problems = await judgeToestand(opstelling, nowhere, [{ breedte: 320, weergave: 'licht' }]);
    expect(problems.join()).toContain('was not reached');
  });
});
