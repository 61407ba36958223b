import { describe, expect, test } from 'vitest';
import { DESK_KINDS } from '../../src/domain/afspraak/bestemming.ts';
import { findBarriers, measureOverflow, siteBase, useBrowser, visit } from './browser.ts';

const { openPage } = useBrowser();
const WIE = '/wie-helpt-mij/';

describe('which desk for which question', () => {
  test('every kind of desk stands there once, and under a question, not under its own name', async () => {
    const page = await openPage({ javaScript: false });
    await page.goto(WIE);
    const groups = page.locator('.lwl-hulp > li');
    expect(await groups.evaluateAll((items) => items.map(({ id }) => id))).toEqual([...DESK_KINDS]);
    const rmc = page.locator('#rmc');
    expect(await rmc.getByRole('heading').innerText()).toBe('Ik ben gestopt met school.');
    expect(await rmc.innerText()).toContain('Hier helpt het RMC.');
    expect(await rmc.getByRole('heading').innerText()).not.toContain('RMC');
  });

  test('without JavaScript a postcode leads to the regio, which says who answers there', async () => {
    const page = await openPage({ javaScript: false });
    await page.goto(WIE);
    await page.getByLabel('Welke loketten zijn er bij mij?').fill('7511');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/regio/twente/');
    const rule = page.getByText('Bent u jonger dan 27?');
    expect(await rule.innerText()).toBe(
      'Bent u jonger dan 27? Dan krijgt u antwoord van Jongerenloket (voorbeeld). Dit is niet bevestigd. Bron: Regionaal Leerwerkloket Twente, 2019.',
    );
  });

  test('by keyboard from a regio to the answer, and from the answer to a request', async () => {
    const page = await openPage();
    await visit(page, '/regio/groningen/');
    await page.getByRole('link', { name: 'Het RMC' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${WIE}#rmc`);
    const ask = page.locator('#loket').getByRole('link', { name: 'Vraag een gesprek aan' });
    await ask.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/afspraak/');
  });

  test.each([
    [320, 'light'],
    [320, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('at %i px, %s: no barrier, nothing beside the screen', async (width, colorScheme) => {
    const page = await openPage({ width, colorScheme });
    await visit(page, WIE);
    expect(await findBarriers(page)).toEqual([]);
    expect(await measureOverflow(page)).toEqual([]);
  });
});

describe('the page of a regio', () => {
  const textOf = async (path: string) => {
    const page = await openPage({ javaScript: false });
    await page.goto(path);
    return page.locator('main').innerText();
  };

  test('names no other desk where the loket answers everybody, but the questions for other kinds', async () => {
    const text = await textOf('/regio/drenthe/');
    expect(text).toContain('Wie helpt u waarmee in Drenthe?');
    expect(text).toContain('Ik word ontslagen.');
    expect(text).not.toContain('Soms antwoordt een ander loket');
    expect(text).not.toContain('niet bevestigd');
  });

  test('tells firms and persons in the order of the rules who answers', async () => {
    const text = await textOf('/regio/groningen/');
    const sentences = [
      'Bent u jonger dan 23 en gaat u naar school? Dan krijgt u antwoord van RMC',
      'Bent u werkgever?',
    ];
    expect(sentences.map((sentence) => text.includes(sentence))).toEqual([true, true]);
    expect(text.indexOf(sentences[0]!)).toBeLessThan(text.indexOf(sentences[1]!));
  });

  test('says that the loket is closed, until when, and what can be done meanwhile', async () => {
    const text = await textOf('/regio/midden-limburg/');
    expect(text).toContain('Dit loket is gesloten tot en met 31 december 2029.');
    expect(text).toContain('U kunt in die tijd ook terecht bij het loket van Noord-Limburg.');
    expect(text).toContain('U krijgt antwoord als het loket weer open is.');
    expect(await textOf('/regio/noord-limburg/')).not.toContain('gesloten');
  });
});

test('the footer of every Dutch page leads there', async () => {
  const html = await (await fetch(`${siteBase()}/privacy/`)).text();
  expect(html).toContain(`href="${WIE}"`);
});
