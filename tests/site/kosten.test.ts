import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers, measureOverflow, useBrowser } from './browser.ts';

const { openPage } = useBrowser();
/** An mbo 4 training by bbl at a public school: cursusgeld. */
const bbl = '/scholing/01oe-25705-bbl/';

/** Keeps answers in this browser, as the button of the decision aid does. */
async function keep(page: Page, answers: string) {
  await page.goto(`/regelingen/wijzer/#${answers}`);
  await page.getByRole('button', { name: 'Bewaar in deze browser' }).click();
}
const lines = (page: Page) => page.locator('.lwl-kosten dt').allInnerTexts();

test('a page of a training tells the statutory price with its year, and nothing is fetched for it', async () => {
  const page = await openPage();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(bbl, { waitUntil: 'networkidle' });
  expect(await page.locator('[data-kosten]').innerText()).toMatch(/Cursusgeld voor bbl.*\(2024-2025\)/);
  expect(fetched.filter((address) => address.includes('regelingen.json'))).toEqual([]);
});

test('answers that were kept become four lines, never mixed, and what is left', async () => {
  const page = await openPage({ width: 320 });
  await keep(page, 'situatie=ww&leeftijd=34&regio=twente');
  await page.goto(bbl);
  await page.locator('.lwl-kosten').waitFor();
  expect(await lines(page)).toEqual([
    'De prijs',
    'Daar gaat af: uw recht',
    'Misschien betaalt iemand mee',
    'Lenen',
  ]);
  const text = await page.locator('.lwl-kosten').innerText();
  expect(text).toContain('UWV-scholing bij WW of Ziektewet');
  expect(text).toMatch(/U betaalt zelf hoogstens €\s715 − €\s0 = €\s715/);
  expect(await findBarriers(page)).toEqual([]);
  expect(await measureOverflow(page)).toBe(0);
});

test('somebody of 17 pays no cursusgeld', async () => {
  const page = await openPage();
  await keep(page, 'situatie=school&leeftijd=17');
  await page.goto(bbl);
  await page.locator('.lwl-kosten').waitFor();
  expect(await page.locator('.lwl-kosten').innerText()).toMatch(/U betaalt zelf: €\s0/);
});

test('the list of the matrix tells the same of each training', async () => {
  const page = await openPage();
  await keep(page, 'situatie=ww&leeftijd=34&regio=twente');
  await page.goto('/regio/twente/scholing/?leerweg=bbl');
  const fold = page.locator('.lwl-offer__kosten').first();
  await fold.waitFor();
  await fold.locator('summary').click();
  expect(await fold.locator('dt').allInnerTexts()).toHaveLength(4);
  expect(await findBarriers(page)).toEqual([]);
});

test('without kept answers the list of the matrix tells nothing of costs', async () => {
  const page = await openPage();
  await page.goto('/regio/twente/scholing/?leerweg=bbl', { waitUntil: 'networkidle' });
  await page.locator('.lwl-offers').waitFor();
  expect(await page.locator('.lwl-offer__kosten').count()).toBe(0);
});
