import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { awake } from '../../scripts/site/watch-page.ts';
import { findBarriers, measureOverflow, siteBase, useBrowser } from './browser.ts';

const { openPage } = useBrowser();
const field = (page: Page) => page.locator('input[name=q]');
const path = (page: Page) => page.url().slice(siteBase().length);
const choices = (page: Page) => page.locator('.lwl-finder__choices a');

/** Types and sends as a visitor does; with JavaScript only once the island has woken up. */
async function ask(page: Page, typed: string, javaScript: boolean) {
  if (javaScript) await awake(page);
  await field(page).fill(typed);
  await field(page).press('Enter');
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('the finder, %s', (_, javaScript) => {
  test.each([
    ['7511', '/regio/twente/'],
    ['7511 ab', '/regio/twente/'],
    ['Den Bosch', '/regio/noordoost-brabant/'],
    ['gemeente Westerveld', '/regio/regio-zwolle/'],
  ])('leads from %s on the start page to %s', async (typed, address) => {
    const page = await openPage({ javaScript });
    await page.goto('/');
    await ask(page, typed, javaScript);
    await page.waitForURL(`**${address}`);
  });

  test('asks for the gemeente of a name that two regios share', async () => {
    const page = await openPage({ javaScript });
    await page.goto('/');
    await ask(page, 'Hengelo', javaScript);
    await choices(page).first().waitFor();
    expect(await choices(page).allInnerTexts()).toEqual([
      'Hengelo, gemeente Hengelo → Twente',
      'Hengelo (Gld), gemeente Bronckhorst → Achterhoek',
    ]);
    expect(await field(page).inputValue()).toBe('Hengelo');
    await choices(page).nth(1).click();
    await page.waitForURL('**/regio/achterhoek/');
  });

  test('takes the postcode along to the form, also after a choice', async () => {
    const page = await openPage({ javaScript });
    await page.goto('/afspraak/');
    await ask(page, '7511 AB', javaScript);
    await page.waitForURL('**/regio/twente/afspraak/?postcode=7511');
    await page.goto('/afspraak/');
    await ask(page, '9417', javaScript);
    await choices(page).filter({ hasText: 'gemeente Westerveld' }).click();
    await page.waitForURL('**/regio/regio-zwolle/afspraak/?postcode=9417');
  });

  test('only asks about a typing error', async () => {
    const page = await openPage({ javaScript });
    await page.goto('/');
    await ask(page, 'enschde', javaScript);
    await page.getByText('Bedoelt u Enschede (Twente)?').first().waitFor();
    expect(path(page)).toBe(javaScript ? '/' : '/regio/vinden/?naar=home&q=enschde');
    await choices(page).click();
    await page.waitForURL('**/regio/twente/');
  });

  test.each([
    ['0000', 'Deze postcode kennen we niet'],
    ['qwerty', 'Deze plaats kennen we niet'],
    ['"><script>alert(1)</script>\u{1F600}', 'Deze plaats kennen we niet'],
  ])('keeps what is unknown, as %s, and offers all regios', async (typed, message) => {
    const page = await openPage({ javaScript });
    await page.goto('/');
    await ask(page, typed, javaScript);
    await page.getByText(message).first().waitFor();
    expect(await field(page).inputValue()).toBe(typed);
    // The island points to the page of all regio's; the page without JavaScript shows them itself.
    if (javaScript) expect(await page.locator('main a[href="/regio/"]').count()).toBeGreaterThan(0);
    else expect(await page.locator('main .lwl-link-list a[href^="/regio/"]').count()).toBe(35);
  });
});

test('the page without JavaScript lists all 35, draws them, and leads where the visitor was going', async () => {
  const page = await openPage({ javaScript: false });
  await page.goto('/regio/vinden/?naar=afspraak&q=qwerty');
  expect(await page.locator('main .lwl-link-list a[href$="/afspraak/"]').count()).toBe(35);
  expect(await page.locator('main .lwl-map a[href$="/afspraak/"]').count()).toBe(35);
});

test.each([
  ['nothing', '', 200],
  ['NUL', 'q=Ensch%00ede', 303],
  ['half a character', 'q=%ED%A0%80', 200],
  ['10,000 letters', `q=${'a'.repeat(10_000)}`, 200],
  ['another place to go', 'q=7511&naar=//kwaad.example', 303],
])('%s in the address does no harm', async (_, query, status) => {
  const answer = await fetch(`${siteBase()}/regio/vinden/?${query}`, { redirect: 'manual' });
  expect(answer.status).toBe(status);
  if (status === 303) expect(answer.headers.get('location')).toBe('/regio/twente/');
});

describe('the list of suggestions', () => {
  test('works with the keyboard alone', async () => {
    const page = await openPage();
    await page.goto('/');
    await awake(page);
    const box = field(page);
    while (!(await box.evaluate((node) => node === document.activeElement))) await page.keyboard.press('Tab');

    await page.keyboard.type('zeel');
    await page.getByRole('option').first().waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await page.getByRole('status').innerText()).toBe('2 suggesties. Kies met de pijltjes.');

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const active = await box.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).innerText()).toBe(
      'Zeeland, gemeente Maashorst (Noordoost-Brabant)',
    );
    expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(1);

    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await box.inputValue()).toBe('zeel');

    await page.keyboard.press('ArrowDown');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/regio/noordoost-brabant/');
  });

  test('after a question the first choice is one Tab away', async () => {
    const page = await openPage();
    await page.goto('/');
    await ask(page, 'Spier', true);
    await choices(page).first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/regio/regio-zwolle/');
  });

  test('leads on when clicked, and its options are big enough to tap', async () => {
    const page = await openPage({ width: 320 });
    await page.goto('/');
    await awake(page);
    await field(page).pressSequentially('ensche');
    const option = page.getByRole('option').first();
    await option.waitFor();
    expect((await option.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await option.click();
    await page.waitForURL('**/regio/twente/');
  });
});

test('the finder is fetched when somebody comes near it, the geography when they are about to type, the search for typing errors when one is made', async () => {
  const page = await openPage();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const has = (part: string) => fetched.some((address) => address.includes(part));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect([has('Finder'), has('gebieden.json')]).toEqual([false, false]);
  await field(page).hover();
  await page.locator('input[role=combobox]').waitFor();
  expect([has('Finder'), has('gebieden.json'), has('similar-')]).toEqual([true, false, false]);
  await field(page).focus();
  await page.waitForResponse('**/gegevens/gebieden.json');
  await field(page).pressSequentially('enschede');
  await page.getByRole('option').first().waitFor();
  expect(has('similar-')).toBe(false);
  await field(page).fill('enschde');
  await page.getByRole('option', { name: 'Enschede (Twente)' }).waitFor();
  expect(has('similar-')).toBe(true);
});

test('what was typed before the finder was there is answered', async () => {
  const page = await openPage();
  await page.route('**/assets/Finder.*.js', async (route) => {
    await field(page).fill('ensche');
    await route.continue();
  });
  await page.goto('/');
  await field(page).focus();
  await page.getByRole('option', { name: 'Enschede (Twente)' }).waitFor();
});

test('without the geography the server answers', async () => {
  const page = await openPage();
  await page.route('**/gegevens/gebieden.json', (route) => route.abort('aborted'));
  await page.goto('/');
  await ask(page, 'enschde', true);
  await page.waitForURL('**/regio/vinden/?naar=home&q=enschde');
});

describe.each([320, 1280])('at %i pixels', (width) => {
  test('there is no barrier in the list, a question or an unknown place', async () => {
    const page = await openPage({ width });
    await page.goto('/');
    await awake(page);
    await field(page).pressSequentially('amers');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await findBarriers(page)).toEqual([]);
    for (const typed of ['Beek', 'qwerty']) {
      await ask(page, typed, true);
      await page.locator('.lwl-finder__answer').waitFor();
      expect(await findBarriers(page), typed).toEqual([]);
      expect(await measureOverflow(page)).toBe(0);
    }
  });

  test.each(['9417', 'enschde', '0000', ''])('there is none on the page that answers "%s"', async (typed) => {
    const page = await openPage({ width });
    await page.goto(`/regio/vinden/?q=${typed}`);
    expect(await findBarriers(page)).toEqual([]);
    expect(await measureOverflow(page)).toBe(0);
  });
});
