import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findBarriers, measureOverflow, siteBase, useBrowser, visit, type Venster } from './browser.ts';

const { openPage } = useBrowser();
const PAGE = '/regio/twente/scholing/';

/** The matrix page with one word of the glossary, and the window that belongs to it. */
async function openWord(venster?: Venster, woord = 'sector') {
  const page = await openPage(venster);
  // Without JavaScript no island wakes up.
  await (venster?.javaScript === false ? page.goto(PAGE) : visit(page, PAGE));
  const term = page.getByRole('button', { name: woord, exact: true }).and(page.locator('.lwl-term'));
  return { page, term, uitleg: page.locator(`#${await term.getAttribute('popovertarget')}`) };
}

/** Whether the window lies over the word that has the focus. */
const covers = (page: Page) =>
  page.evaluate(() => {
    const word = document.activeElement!.getBoundingClientRect();
    const box = document.querySelector(':popover-open')!.getBoundingClientRect();
    return box.top < word.bottom && box.bottom > word.top && box.left < word.right && box.right > word.left;
  });

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('a hard word %s', (_, javaScript) => {
  it('is explained by keyboard: Enter opens, Escape closes, the focus stays at the word', async () => {
    const { page, term, uitleg } = await openWord({ javaScript });
    await term.focus();
    expect(await uitleg.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await uitleg.innerText()).toContain('Soorten werk die bij elkaar horen.');
    expect(await covers(page)).toBe(false);
    await page.keyboard.press('Escape');
    expect(await uitleg.isVisible()).toBe(false);
    expect(await term.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('leads on by keyboard to its place in the glossary', async () => {
    const { page, term } = await openWord({ javaScript });
    await term.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/woordenlijst/#sector');
    expect(await page.locator('#sector').innerText()).toContain('Soorten werk');
  });

  it('is explained by a tap, and closed by its button or by a tap beside it', async () => {
    const { page, term, uitleg } = await openWord({ javaScript, width: 320 });
    await term.click();
    expect(await uitleg.isVisible()).toBe(true);
    await uitleg.getByRole('button', { name: 'Sluit' }).click();
    expect(await uitleg.isVisible()).toBe(false);
    await term.click();
    await page.mouse.click(5, 5);
    expect(await uitleg.isVisible()).toBe(false);
  });
});

describe('the window with the explanation', () => {
  it.each([320, 768, 1280])(
    'stays on the screen at %i px, beside the word, without barriers',
    async (width) => {
      const { page } = await openWord({ width });
      const words = page.locator('.lwl-term');
      for (let index = 0; index < (await words.count()); index++) {
        await words.nth(index).focus();
        await page.keyboard.press('Enter');
        const box = (await page.locator(':popover-open').boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(await covers(page)).toBe(false);
        if (index === 0) expect(await findBarriers(page)).toEqual([]);
        await page.keyboard.press('Escape');
      }
      expect(await measureOverflow(page)).toBeLessThanOrEqual(0);
    },
  );

  it('is text in brackets on paper', async () => {
    const { page, uitleg } = await openWord();
    await page.emulateMedia({ media: 'print' });
    expect(await uitleg.evaluate((element) => getComputedStyle(element).display)).toBe('inline');
    expect(await uitleg.getByRole('button').isVisible()).toBe(false);
    const bracket = (side: string) =>
      uitleg
        .locator('.lwl-term__tekst')
        .evaluate((element, name) => getComputedStyle(element, name).content, side);
    expect([await bracket('::before'), await bracket('::after')]).toEqual(['"("', '")"']);
  });
});

describe('the glossary', () => {
  it('has a place for every word that a page explains', async () => {
    const page = await openPage();
    await visit(page, '/woordenlijst/');
    const ids = await page.locator('.lwl-word').evaluateAll((words) => words.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(40);
    const html = await (await fetch(`${siteBase()}${PAGE}`)).text();
    const asked = [...html.matchAll(/\/woordenlijst\/#([a-z-]+)/g)].map(([, id]) => id);
    expect(asked.length).toBeGreaterThan(2);
    expect(ids).toEqual(expect.arrayContaining(asked));
  });
});
