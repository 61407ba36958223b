import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findBarriers, useBrowser } from './browser.ts';

const { openPage } = useBrowser();
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const LICHT = 'rgb(255, 255, 255)';
const DONKER = 'rgb(15, 23, 21)';
const kept = (page: Page) => page.evaluate(() => ({ ...localStorage }));
const naarDonker = (page: Page) => page.getByRole('button', { name: 'Donker scherm' });
const naarLicht = (page: Page) => page.getByRole('button', { name: 'Licht scherm' });
const wis = (page: Page) => page.getByRole('button', { name: 'Wis alles van dit apparaat' });

describe('light and dark', () => {
  it.each([
    ['light', LICHT],
    ['dark', DONKER],
  ] as const)('follow the device: %s', async (colorScheme, expected) => {
    const page = await openPage({ colorScheme });
    await page.goto('/over/');
    expect(await paper(page)).toBe(expected);
    expect(await kept(page)).toEqual({});
  });

  it('can be chosen, on every page after, the forms too', async () => {
    const page = await openPage();
    await page.goto('/over/');
    await naarDonker(page).click();
    expect(await paper(page)).toBe(DONKER);
    expect(await findBarriers(page)).toEqual([]);
    for (const adres of ['/', '/regio/twente/afspraak/', '/regio/twente/scholing/', '/bestaat/niet/']) {
      await page.goto(adres);
      expect(await paper(page), adres).toBe(DONKER);
    }
  });

  it('of a Werkcentrum keep its own colours when chosen', async () => {
    const page = await openPage();
    await page.goto('/regio/groningen/');
    await naarDonker(page).click();
    expect(await paper(page)).toBe('rgb(24, 17, 21)');
  });

  it('are no longer kept once they are what the device prefers', async () => {
    const page = await openPage({ colorScheme: 'dark' });
    await page.goto('/over/');
    await naarLicht(page).click();
    expect(await kept(page)).toEqual({ thema: 'licht' });
    await naarDonker(page).click();
    expect(await kept(page)).toEqual({});
    expect(await paper(page)).toBe(DONKER);
  });

  it('are chosen with the keyboard, and the button says what it does next', async () => {
    const page = await openPage({ width: 320 });
    await page.goto('/over/');
    await naarDonker(page).focus();
    await page.keyboard.press('Enter');
    expect(await naarLicht(page).isVisible()).toBe(true);
    expect(await naarDonker(page).count()).toBe(0);
  });

  it('change in another tab of the same site too', async () => {
    const page = await openPage();
    await page.goto('/over/');
    const other = await page.context().newPage();
    await other.goto('/privacy/');
    await naarDonker(page).click();
    await other.waitForFunction(
      (dark) => getComputedStyle(document.documentElement).backgroundColor === dark,
      DONKER,
    );
  });

  it('without JavaScript follow the device and show no switch', async () => {
    const page = await openPage({ javaScript: false, colorScheme: 'dark' });
    await page.goto('/over/');
    expect(await page.locator('[data-thema-knop]').isVisible()).toBe(false);
    expect(await page.locator('[data-wis-alles]').isVisible()).toBe(false);
  });

  it('hold for the page alone where the browser refuses to keep things', async () => {
    const page = await openPage();
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('denied', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: refuse });
    });
    await page.goto('/over/');
    await naarDonker(page).click();
    expect(await paper(page)).toBe(DONKER);
    expect(await wis(page).isVisible()).toBe(false);
  });
});

describe('"wis alles"', () => {
  it('is there only when something is kept', async () => {
    const page = await openPage();
    await page.goto('/over/');
    expect(await wis(page).isVisible()).toBe(false);
    await naarDonker(page).click();
    expect(await wis(page).isVisible()).toBe(true);
    await naarLicht(page).click();
    expect(await wis(page).isVisible()).toBe(false);
  });

  it('forgets all stores and what is typed, and says so', async () => {
    const page = await openPage();
    await page.goto('/regio/twente/afspraak/');
    await page.evaluate(() => {
      localStorage.setItem('lijst', '1');
      sessionStorage.setItem('stap', '2');
    });
    await page.fill('#naam', 'Noor');
    await page.getByLabel('In de ochtend').check();
    await naarDonker(page).click();
    await wis(page).click();
    await page.getByText('Gewist.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Gewist.');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await page.inputValue('#naam')).toBe('');
    expect(await page.getByLabel('In de ochtend').isChecked()).toBe(false);
    expect(await paper(page)).toBe(LICHT);
    expect(await wis(page).isVisible()).toBe(false);
    expect(await findBarriers(page)).toEqual([]);
  });
});
