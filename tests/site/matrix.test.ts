import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { awake } from '../../scripts/site/watch-page.ts';
import { findBarriers, measureOverflow, useBrowser } from './browser.ts';

const { openPage } = useBrowser();
const matrix = '/regio/twente/scholing/';

/** What a visitor sees of the results. */
const seen = async (page: Page) => ({
  heading: await page.locator('#gevonden').innerText(),
  chips: await page.locator('.lwl-chip').allInnerTexts(),
  field: await page.locator('#zoek-scholing').inputValue(),
  titles: await page.locator('.lwl-filters .lwl-offer__title').allInnerTexts(),
  table: await page.locator('#matrix-tabel').isVisible(),
});
const group = (page: Page, name: string) =>
  page.locator('details.lwl-filters__group', { has: page.getByText(name, { exact: true }) });

/** Opens a group and ticks a choice, as a mouse does. */
async function tick(page: Page, name: string, choice: RegExp) {
  const details = group(page, name);
  if (!(await details.evaluate((element) => (element as HTMLDetailsElement).open)))
    await details.locator('summary').click();
  await details.getByLabel(choice).first().click();
}
/** The number between brackets at a choice. */
async function countAt(page: Page, name: string, choice: RegExp): Promise<number> {
  const text = await group(page, name).locator('label', { hasText: choice }).first().textContent();
  return Number(/\(([\d.]+)\)/.exec(text!)![1]!.replace('.', ''));
}
const shownCount = async (page: Page) =>
  Number.parseInt((await page.locator('#gevonden').innerText()).replace('.', ''), 10);

/** The island answers once its choices are there. */
async function openMatrix(page: Page, address = matrix) {
  await page.goto(address);
  await awake(page);
  await page.locator('.lwl-filters__choices').first().waitFor({ state: 'attached' });
}

describe('without a question', () => {
  test('nothing is fetched for a visitor who only reads the table', async () => {
    const page = await openPage();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(matrix, { waitUntil: 'networkidle' });
    expect(fetched.filter((address) => /Matrix|preact|gegevens\.json/.test(address))).toEqual([]);
  });

  test('the table is the view', async () => {
    const page = await openPage();
    await openMatrix(page);
    expect(await page.locator('#matrix-tabel').isVisible()).toBe(true);
    expect(await page.locator('#gevonden').count()).toBe(0);
  });
});

describe('a filter', () => {
  test('shows as many trainingen as its choice promised, and the table makes room', async () => {
    const page = await openPage();
    await openMatrix(page);
    const promised = await countAt(page, 'Niveau', /^mbo 2/);
    await tick(page, 'Niveau', /^mbo 2/);
    expect(await shownCount(page)).toBe(promised);
    expect(await page.locator('#matrix-tabel').isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe('?niveau=mbo-2');
  });

  test('or within a group, and between groups', async () => {
    const page = await openPage();
    await openMatrix(page);
    const one = await countAt(page, 'Niveau', /^mbo 2/);
    const other = await countAt(page, 'Niveau', /^mbo 3/);
    await tick(page, 'Niveau', /^mbo 2/);
    await tick(page, 'Niveau', /^mbo 3/);
    expect(await shownCount(page)).toBe(one + other);
    const promised = await countAt(page, 'Manier van leren', /^bbl/);
    await tick(page, 'Manier van leren', /^bbl/);
    expect(await shownCount(page)).toBe(promised);
    expect(promised).toBeLessThan(one + other);
  });

  test('that would leave nothing says 0 and stays there', async () => {
    const page = await openPage();
    await openMatrix(page);
    await tick(page, 'Niveau', /^mbo 2/);
    expect(await countAt(page, 'Manier van leren', /^voltijd/)).toBe(0);
  });

  test('goes away by its chip, and all at once by the button', async () => {
    const page = await openPage();
    await openMatrix(page, `${matrix}?niveau=mbo-2&niveau=mbo-3&zoek=monteur`);
    expect(await page.locator('.lwl-chip').count()).toBe(3);
    await page.getByRole('button', { name: /Haal weg.*mbo 3/ }).click();
    expect(new URL(page.url()).search).toBe('?zoek=monteur&niveau=mbo-2');
    await page.getByRole('button', { name: 'Wis filters' }).click();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('#matrix-tabel').isVisible()).toBe(true);
    expect(await page.locator('#zoek-scholing').inputValue()).toBe('');
  });
});

describe('the address', () => {
  test('gives exactly the same view after a reload, in another window, and by the back button', async () => {
    const page = await openPage();
    await openMatrix(page);
    await tick(page, 'Niveau', /^mbo 2/);
    await tick(page, 'Manier van leren', /^bbl/);
    const first = await seen(page);
    await page.locator('#zoek-scholing').fill('monteur');
    await page.waitForURL(/zoek=monteur/);
    await page.getByLabel('Volgorde').selectOption('titel');
    const second = await seen(page);
    const address = page.url();

    await page.reload();
    await page.locator('#gevonden').waitFor();
    expect(await seen(page)).toEqual(second);

    const other = await openPage();
    await other.goto(address);
    await other.locator('#gevonden').waitFor();
    expect(await seen(other)).toEqual(second);

    await page.goBack();
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('zoek'));
    expect(await seen(page)).toEqual(first);
    await page.goForward();
    await page.waitForFunction(() => location.search.includes('zoek'));
    expect((await seen(page)).field).toBe('monteur');
  });

  test('a training and back again gives the same list', async () => {
    const page = await openPage();
    await openMatrix(page, `${matrix}?zoek=zorg`);
    await page.locator('#gevonden').waitFor();
    const before = await seen(page);
    await page.locator('.lwl-filters .lwl-offer__title').nth(4).click();
    await page.waitForURL(/\/scholing\/[^/]+\/#twente$/);
    await page.goBack();
    await page.locator('#gevonden').waitFor();
    expect(await seen(page)).toEqual(before);
  });

  test('with a choice that does not exist says so and does the rest', async () => {
    const page = await openPage();
    await openMatrix(page, `${matrix}?sector=onzin&niveau=mbo-2`);
    expect(await page.locator('.lwl-notice--warning').innerText()).toContain('sector ‘onzin’');
    expect((await seen(page)).chips).toEqual([expect.stringMatching(/mbo 2$/)]);
  });
});

describe('a search', () => {
  test('keeps every letter of who types fast', async () => {
    const page = await openPage();
    await page.goto('/regio/twente/scholing/');
    const field = page.locator('input[type="search"]');
    for (const word of ['timmerman', 'verpleegkundige', 'vrachtwagenchauffeur']) {
      await field.fill('');
      await field.pressSequentially(word);
      await page.waitForURL(`**/?zoek=${word}`);
      expect(await field.inputValue()).toBe(word);
    }
  });

  test('is announced once the visitor stops typing', async () => {
    const page = await openPage();
    await openMatrix(page);
    await page.locator('#zoek-scholing').pressSequentially('monteur', { delay: 30 });
    const status = page.locator('.lwl-filters [role="status"]');
    expect(await status.innerText()).toBe('');
    await page.waitForFunction(() => document.querySelector('.lwl-filters [role="status"]')?.textContent);
    expect(await status.innerText()).toMatch(/^\d+ opleidingen gevonden$/);
    expect(await page.locator('#gevonden').innerText()).toBe(await status.innerText());
  });

  test('reads a mistyped word and says how', async () => {
    const page = await openPage();
    await openMatrix(page, `${matrix}?zoek=verpleegkunidge`);
    await page.getByText('Wij vonden niets met ‘verpleegkunidge’').waitFor();
    expect((await seen(page)).titles.join()).toMatch(/verpleegkundige/i);
  });

  test('shows fifty at a time and moves the focus to the first new one', async () => {
    const page = await openPage();
    await openMatrix(page, `${matrix}?niveau=mbo-2&niveau=mbo-3&niveau=mbo-4`);
    await page.getByRole('button', { name: /^Toon meer/ }).click();
    expect((await seen(page)).titles.length).toBeGreaterThan(50);
    expect(new URL(page.url()).searchParams.get('toon')).toBe('100');
    const focused = await page.evaluate(() => {
      const links = [...document.querySelectorAll('.lwl-filters .lwl-offer__title')];
      return links.indexOf(document.activeElement!);
    });
    expect(focused).toBe(50);
  });

  test('that finds nothing looks at the neighbours, by name, and leads on', async () => {
    const page = await openPage();
    await openMatrix(page, `${matrix}?zoek=sterrenkunde`);
    await page.getByRole('heading', { name: 'Niets gevonden' }).waitFor();
    await page.getByRole('heading', { name: 'In de buurt van Twente' }).waitFor();
    await page
      .getByText(/kennen wij deze scholing ook niet|: \d+ opleiding/)
      .first()
      .waitFor();
    const links = await page
      .locator('.lwl-filters a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(
      expect.arrayContaining([
        '/scholing/',
        'https://www.kiesmbo.nl/',
        'https://www.leeroverzicht.nl/',
        '/regio/twente/afspraak/',
      ]),
    );
  });

  test('a neighbour’s count is what its own matrix shows', async () => {
    const page = await openPage();
    await openMatrix(page, '/regio/achterhoek/scholing/?niveau=wo-master');
    const link = page.locator('.lwl-filters li a[href*="/scholing/?niveau=wo-master"]').first();
    await link.waitFor();
    const promised = Number(/: (\d+)/.exec(await link.innerText())![1]);
    await link.click();
    await page.locator('#gevonden').waitFor();
    expect(await shownCount(page)).toBe(promised);
  });
});

test('the small matrix of what is left adds up, and a cell narrows to that cell', async () => {
  const page = await openPage();
  await openMatrix(page, `${matrix}?leerweg=bbl`);
  await page.getByText('Bekijk dit als matrix').click();
  const cells = page.locator('.lwl-filters .lwl-matrix td a .lwl-matrix__count');
  const counts = (await cells.allInnerTexts()).map(Number);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(await shownCount(page));
  await cells.first().click();
  expect(await shownCount(page)).toBe(counts[0]);
  expect(new URL(page.url()).search).toMatch(/^\?sector=[a-z-]+&niveau=[a-z0-9-]+&leerweg=bbl$/);
});

test('works with the keyboard alone', async () => {
  const page = await openPage();
  await openMatrix(page);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.locator('#zoek-scholing').focus();
  await page.keyboard.type('monteur');
  // What a key does is seen when the island has drawn it again.
  const focus = () => expect.poll(() => page.evaluate(() => document.activeElement?.id));
  await press('Enter');
  await focus().toBe('gevonden');
  await press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Wis filters');
  await press('Shift+Tab', 'Enter');
  await expect.poll(() => page.locator('#zoek-scholing').inputValue()).toBe('');
  await focus().toBe('zoek-scholing');
  await press('Tab', 'Tab', 'Enter', 'Tab', 'Space');
  await page.locator('#gevonden').waitFor();
  expect(new URL(page.url()).search).toMatch(/^\?sector=/);
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(true);
});

describe('without JavaScript', () => {
  test('the table leads to pages, and no dead search field is shown', async () => {
    const page = await openPage({ javaScript: false });
    await page.goto(matrix);
    expect(await page.locator('#zoek-scholing').isVisible()).toBe(false);
    const cell = page.locator('#matrix-tabel tbody td a').first();
    const count = await cell.locator('.lwl-matrix__count').innerText();
    await cell.click();
    expect(page.url()).toMatch(/\/regio\/twente\/scholing\/[a-z-]+\/[a-z0-9-]+\/$/);
    expect(await page.locator('.lwl-offer__title').count()).toBe(Number(count));
  });
});

describe.each([320, 1280])('at %i px', (width) => {
  test.each([
    ['as it opens', '', () => Promise.resolve()],
    ['with a list', '?zoek=zorg&leerweg=bbl', () => Promise.resolve()],
    [
      'with an open group',
      '?niveau=mbo-2',
      (page: Page) => group(page, 'Opleider').locator('summary').click(),
    ],
    ['with a small matrix', '?niveau=mbo-2', (page: Page) => page.getByText('Bekijk dit als matrix').click()],
    [
      'with nothing found',
      '?zoek=xyzzy',
      (page: Page) => page.getByText('kennen wij deze scholing ook niet').waitFor(),
    ],
  ])('it has no barriers and does not scroll sideways %s', async (_state, query, prepare) => {
    const page = await openPage({ width });
    await openMatrix(page, matrix + query);
    if (query) await page.locator('#gevonden').waitFor();
    await prepare(page);
    expect(await findBarriers(page)).toEqual([]);
    expect(await measureOverflow(page)).toBeLessThanOrEqual(0);
  });
});
