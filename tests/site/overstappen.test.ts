import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findBarriers, measureOverflow, siteBase, useBrowser } from './browser.ts';

const { openPage } = useBrowser();
const adres = '/beroepen/overstappen/';
const title = (page: Page) => page.locator('h1').innerText();
const field = (page: Page) => page.getByLabel('Welk werk doet u nu?');
const options = (page: Page) => page.getByRole('option');

describe('from the work somebody does now to other work, without JavaScript', () => {
  test('a mistyped name leads by a choice to work with reasons, and on to that work in one’s regio', async () => {
    const page = await openPage({ javaScript: false });
    await page.goto(adres);
    await field(page).fill('caisiere');
    await page.getByRole('button', { name: 'Zoek', exact: true }).click();
    expect(await title(page)).toBe('Welk werk bedoelt u?');
    expect(await page.locator('main').innerText()).toContain('Bedoelde u een van deze?');
    await page.getByRole('link', { name: /^kassamedewerker/i }).click();
    expect(await page.locator('main h2').first().innerText()).toBe('Uw werk is zelf gevraagd');
    await page.getByLabel('Uw regio').selectOption('twente');
    await page.getByRole('button', { name: 'Kies deze regio' }).click();
    expect(new URL(page.url()).search).toBe('?van=kassamedewerker&regio=twente');
    expect(await page.getByRole('link', { name: 'Maak een afspraak in Twente' }).count()).toBe(1);
    for (const item of await page.locator('.lwl-overstappen > li').all())
      expect(await item.locator('li').count()).toBeGreaterThan(1);
    await page.locator('.lwl-overstappen > li > a').first().click();
    expect(new URL(page.url()).hash).toBe('#in-twente');
    expect(new URL(page.url()).pathname).toMatch(/^\/beroepen\/[^/]+\/$/);
  });
});

describe('with JavaScript', () => {
  test('suggestions come while typing, are chosen with the keyboard, and closed with Escape', async () => {
    const page = await openPage({ width: 320 });
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(adres, { waitUntil: 'networkidle' });
    expect(fetched.filter((url) => url.includes('beroepen.json'))).toEqual([]);
    await field(page).focus();
    await page.getByRole('combobox').waitFor();
    await field(page).pressSequentially('cassiere');
    await options(page).first().waitFor();
    expect(await options(page).first().innerText()).toMatch(/^kassamedewerker/i);
    expect(await page.locator('[data-zoek-status]').innerText()).toMatch(/suggestie/);
    await page.keyboard.press('ArrowDown');
    const active = await page.getByRole('combobox').getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    expect(await findBarriers(page)).toEqual([]);
    expect(await measureOverflow(page)).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    expect(await options(page).count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await options(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?van=kassamedewerker$/);
  });

  test('without a choice Enter asks the server the same', async () => {
    const page = await openPage();
    await page.goto(adres);
    await field(page).fill('kok');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?zoek=kok$/);
    expect(await title(page)).toBe('Welk werk bedoelt u?');
  });

  test.each([
    ['to choose', '?zoek=kassa&regio=atlantis'],
    ['with nothing found', '?zoek=%3Cb%3Exqzv'],
    ['with the outcome', '?van=kassamedewerker&regio=twente'],
    ['of a group', '?van=groep-1112&toon=30'],
    ['about vaardigheden', 'vaardigheden/'],
  ])('the page %s has no barriers, and fits a small phone', async (_, rest) => {
    const page = await openPage({ width: 320 });
    await page.goto(adres + rest);
    expect(await findBarriers(page)).toEqual([]);
    expect(await measureOverflow(page)).toBeLessThanOrEqual(0);
    expect(
      await page
        .locator('main')
        .getByRole('link', { name: /^Maak een afspraak/ })
        .count(),
    ).toBe(1);
  });
});

test.each([
  ['much text', `?zoek=${'a'.repeat(10_000)}`, 200, 'Dit werk vinden wij niet'],
  ['HTML', '?zoek=%22%3E%3Cscript%3Ealert(1)%3C/script%3E', 200, 'Dit werk vinden wij niet'],
  ['an emoji', '?zoek=%F0%9F%91%A9%E2%80%8D%F0%9F%8D%B3', 200, 'Dit werk vinden wij niet'],
  ['half a letter', '?zoek=%ED%A0%80%00', 200, 'Dit werk vinden wij niet'],
  ['a name that stands twice', '?van=kassamedewerker&van=x', 200, 'Van kassamedewerker naar ander werk'],
  ['work that is not there', '?van=..%2F..%2Fetc', 404, 'Dit werk staat niet in onze lijst'],
])('an address with %s gets a clear page', async (_, query, status, heading) => {
  const answer = await fetch(siteBase() + adres + query);
  const html = await answer.text();
  expect(answer.status).toBe(status);
  expect(html).toContain(`<h1>${heading}</h1>`);
  expect(html).not.toContain('"><script>alert');
});
