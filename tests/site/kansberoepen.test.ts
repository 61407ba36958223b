import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findBarriers, measureOverflow, siteBase, useBrowser } from './browser.ts';

const { openPage } = useBrowser();
const TWENTE = '/regio/twente/kansberoepen/';
const rows = (page: Page) => page.locator('[data-beroepen] li:visible');
const names = (page: Page) => rows(page).locator(':scope > a').allInnerTexts();
const status = (page: Page) => page.locator('[data-filter-status]');
const openFilters = (page: Page) => page.getByText('Filters en volgorde').click();

describe('the list of occupations', () => {
  test('finds an everyday name, and keeps it in the address', async () => {
    const page = await openPage();
    await page.goto('/beroepen/');
    const all = await rows(page).count();
    await page.getByLabel('Zoek een beroep').pressSequentially('kassajuffrouw');
    await expect.poll(() => page.url()).toMatch(/\?q=kassajuffrouw$/);
    await expect.poll(async () => (await names(page))[0]).toBe('Kassamedewerker');
    expect(await rows(page).first().innerText()).toContain('Gevonden op: kassajuffrouw');
    const left = await rows(page).count();
    expect(left).toBeLessThan(all);
    expect(await status(page).innerText()).toMatch(new RegExp(`^${left} beroep`));
    await page.reload();
    await expect.poll(() => rows(page).count()).toBe(left);
    await page.getByRole('button', { name: 'Wis filters' }).first().click();
    await expect.poll(() => rows(page).count()).toBe(all);
    expect(new URL(page.url()).search).toBe('');
  });

  test('reads a typing error, and says that it guesses', async () => {
    const page = await openPage();
    await page.goto(`${TWENTE}?q=kasieere`);
    await expect.poll(() => names(page)).toContain('Kassamedewerker');
    expect(await status(page).innerText()).toContain('Bedoelt u dit?');
  });

  test('filters and orders, and back by sector everything stands where it stood', async () => {
    const page = await openPage();
    await page.goto('/beroepen/');
    const before = await names(page);
    await openFilters(page);
    await page.getByLabel('Volgorde').selectOption('aantal');
    await page.getByLabel('met bbl').check();
    const numbers = async () =>
      (await rows(page).locator('b').allInnerTexts()).map((text) =>
        Number.parseInt(text.replace('.', ''), 10),
      );
    await expect.poll(async () => (await numbers()).length).toBeLessThan(before.length);
    expect(await numbers()).toEqual((await numbers()).toSorted((a, b) => b - a));
    expect((await numbers())[0]).toBeGreaterThan(1);
    await page.getByLabel('met bbl').uncheck();
    await page.getByLabel('Volgorde').selectOption('');
    await expect.poll(() => names(page)).toEqual(before);
  });

  test('with nothing left says so, leads to the loket, and clears', async () => {
    const page = await openPage({ width: 320 });
    await page.goto(`${TWENTE}?q=xqzvxqzv&niveau=%3Cb%3E`);
    const empty = page.locator('[data-filter-leeg]');
    await empty.waitFor();
    expect(await status(page).innerText()).toBe('Niets gevonden');
    expect(new URL(page.url()).search).toBe('?q=xqzvxqzv');
    expect(await empty.getByRole('link', { name: 'uw loket' }).getAttribute('href')).toBe('/regio/twente/');
    expect([await findBarriers(page), await measureOverflow(page)]).toEqual([[], 0]);
    await empty.getByRole('button', { name: 'Wis filters' }).click();
    await expect.poll(() => rows(page).count()).toBeGreaterThan(100);
  });
});

describe('what a regio knows itself', () => {
  test('stands with its degree, its source and year, and can be sorted by', async () => {
    const page = await openPage();
    await page.goto(TWENTE);
    const own = rows(page).filter({ hasText: 'Regionaal beeld' });
    expect(await own.count()).toBe(5);
    expect(await own.filter({ hasText: 'Voorbeeld: dit is verzonnen' }).count()).toBe(5);
    expect(await own.first().innerText()).toMatch(/kans op werk\.[^]*Bron: .+, 2026/);
    expect(await names(page)).not.toContain('Medewerker zaadteelt');
    await openFilters(page);
    await page.getByLabel('Volgorde').selectOption('kans');
    await expect
      .poll(async () => (await rows(page).first().innerText()).includes('zeer veel kans'))
      .toBe(true);
  });

  test('is nowhere where the regio knows nothing: no degrees, no order by them', async () => {
    const page = await openPage({ javaScript: false });
    for (const adres of ['/beroepen/', '/regio/zeeland/kansberoepen/']) {
      await page.goto(adres);
      const text = await page.locator('main').innerText();
      expect(text).toContain('Landelijk beeld: UWV, 2025-2026.');
      expect(text).not.toMatch(/kans op werk\b/);
      expect(await page.locator('#kies-kans, option[value="kans"]').count()).toBe(0);
    }
  });

  test('is in the open data as on the page', async () => {
    const page = await openPage({ javaScript: false });
    await page.goto(TWENTE);
    const onPage = await page
      .locator('[data-beroepen] li > a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/')[2]!));
    const open = (await (await fetch(`${siteBase()}/regio/twente/kansberoepen.json`)).json()) as {
      beroepen: { beroep: string; kans: string | null }[];
    };
    expect(open.beroepen.map(({ beroep }) => beroep).toSorted()).toEqual(onPage.toSorted());
    expect(open.beroepen.filter(({ kans }) => kans)).toHaveLength(5);
    const csv = await fetch(`${siteBase()}/regio/twente/kansberoepen.csv`);
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect((await csv.text()).trim().split('\n')).toHaveLength(onPage.length + 1);
  });
});

describe('without JavaScript', () => {
  test('the list leads to a sector, and the search answers and keeps the regio', async () => {
    const page = await openPage({ javaScript: false, width: 320 });
    await page.goto(TWENTE);
    expect(await page.getByText('Filters en volgorde').isVisible()).toBe(false);
    await page.getByRole('link', { name: /^Zorg en welzijn/ }).click();
    expect(new URL(page.url()).hash).toBe('#zorg-welzijn');
    await page.getByLabel('Zoek een beroep').fill('kassajuffrouw');
    await page.getByRole('button', { name: 'Zoek' }).click();
    expect(page.url()).toContain('/beroepen/zoeken/?q=kassajuffrouw&regio=twente');
    const first = page.locator('.lwl-offers a').first();
    expect(await first.innerText()).toBe('Kassamedewerker');
    expect(await first.getAttribute('href')).toBe('/beroepen/kassamedewerker/#in-twente');
  });

  test.each([
    ['nothing', '', 'Zoek een beroep'],
    ['a typing error', 'kasieere', 'Bedoelt u een van deze beroepen?'],
    ['HTML', '<b onclick="x()">xqzv', 'Geen beroep gevonden'],
    ['emoji', '👩‍🍳👩‍🍳', 'Geen beroep gevonden'],
    ['ten thousand letters', 'xqzv'.repeat(2500), 'Geen beroep gevonden'],
  ])('the search takes %s', async (_, q, kop) => {
    const response = await fetch(`${siteBase()}/beroepen/zoeken/?${new URLSearchParams({ q })}`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain(`<h1>${kop}</h1>`);
    // In the value of the field it may stand: there it is text.
    expect(html.replaceAll(/value="[^"]*"/g, '')).not.toContain('<b onclick');
  });
});
