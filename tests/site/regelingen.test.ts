import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const { openPage } = useBrowser();
const rows = (page: Page) => page.locator('[data-woorden]:visible');
const count = (page: Page) => page.locator('[data-filter-status]');
const names = (page: Page) => rows(page).locator('h3').allInnerTexts();

describe('the list of regelingen', () => {
  test('loads its filter only when somebody is about to use it', async () => {
    const page = await openPage();
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    const loaded = () => scripts.filter((url) => url.includes('filter-lijst'));
    await page.goto('/regelingen/', { waitUntil: 'networkidle' });
    expect(loaded()).toEqual([]);
    await page.getByLabel('Zoek een regeling').focus();
    await expect.poll(() => loaded().length).toBe(1);
  });

  test('keeps a choice in the address, and a reload and "back" give the same list', async () => {
    const page = await openPage();
    await page.goto('/regelingen/');
    const all = await rows(page).count();
    await page.getByLabel('Wie bent u?').selectOption('school');
    await expect.poll(() => page.url()).toMatch(/\?wie=school$/);
    const left = await names(page);
    expect(left.length).toBeLessThan(all);
    expect(left).toContain('Studiefinanciering mbo (bol)');
    expect(await count(page).innerText()).toMatch(new RegExp(`^${left.length} regeling`));
    await page.reload();
    await expect.poll(() => names(page)).toEqual(left);
    await rows(page).locator('h3 a').first().click();
    await page.waitForURL(/\/regelingen\/[^/?]+\/$/);
    await page.goBack();
    await expect.poll(() => names(page)).toEqual(left);
    expect(await page.getByLabel('Wie bent u?').inputValue()).toBe('school');
  });

  test('finds a word with a typing error in it', async () => {
    const page = await openPage();
    await page.goto('/regelingen/');
    await page.getByLabel('Zoek een regeling').pressSequentially('studiefinancering');
    await expect.poll(() => page.url()).toMatch(/zoek=studiefinancering$/);
    expect(await names(page)).toContain('Studiefinanciering mbo (bol)');
  });

  test('with nothing left says so, leads to the loket, and clears', async () => {
    const page = await openPage();
    await page.goto('/regelingen/?zoek=xqzvxqzv&regio=twente');
    const empty = page.locator('[data-filter-leeg]');
    await empty.waitFor();
    expect(await count(page).innerText()).toBe('Niets gevonden');
    expect(await empty.getByRole('link').getAttribute('href')).toBe('/regio/twente/');
    await empty.getByRole('button', { name: 'Wis filters' }).click();
    expect(new URL(page.url()).search).toBe('');
    expect(await empty.isVisible()).toBe(false);
    expect(await rows(page).count()).toBeGreaterThan(0);
  });

  test('does not trust an address with values that it does not have', async () => {
    const page = await openPage();
    await page.goto('/regelingen/?wie=%3Cb%3E&status=ooit');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await rows(page).count()).toBeGreaterThan(0);
  });

  test('is whole without JavaScript, with the ways to a part of it', async () => {
    const page = await openPage({ javaScript: false });
    await page.goto('/regelingen/');
    expect(await page.locator('[data-regelingen-filter]').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Ik ben scholier of student' }).click();
    expect(new URL(page.url()).pathname).toBe('/regelingen/voor/school/');
    expect(await names(page)).toContain('Studiefinanciering mbo (bol)');
  });
});

describe('the open data of regelingen', () => {
  test('tells of every regeling that has a page', async () => {
    const page = await openPage();
    await page.goto('/regelingen/');
    const onPage = await page
      .locator('[data-woorden] h3 a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    const data = (await (await page.request.get('/regelingen.json')).json()) as {
      regelingen: { pagina: string }[];
    };
    expect(data.regelingen.map(({ pagina }) => pagina).toSorted()).toEqual(onPage.toSorted());
    expect(await (await page.request.get('/regelingen.schema.json')).json()).toHaveProperty('$schema');
  });
});
