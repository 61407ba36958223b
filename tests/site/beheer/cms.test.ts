import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launchChromium } from '../../../scripts/site/launch-chromium.ts';
import { runAxe } from '../../../scripts/site/run-axe.ts';
import { findTexts, onlyEnglish } from './find-english.ts';
import { loadYaml } from './load-yaml.ts';
import { vulIn } from './redacteur.ts';
import { serveCms } from './serve-cms.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

// The CMS is a program of 2 MB that takes seconds to start: all tests use one page, as an editor does.
let cms: Awaited<ReturnType<typeof serveCms>>;
let browser: Browser;
let page: Page;
/** Requests elsewhere, and errors in the console, of all tests together. */
const elders: string[] = [];
const fouten: string[] = [];

beforeAll(async () => {
  [cms, browser] = await Promise.all([serveCms(), launchChromium()]);
  // A browser that speaks English.
  page = await browser.newPage({ locale: 'en-US', viewport: BREED });
  page.setDefaultTimeout(30_000);
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(cms.base))
      elders.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') fouten.push(message.text());
  });
  page.on('pageerror', (error) => fouten.push(error.message));
  await page.goto(cms.adres('twente', '/collections/loket'));
  await page.getByText('Kansberoepen Twente').first().waitFor();
});
afterAll(async () => {
  await browser?.close();
  await cms?.stop();
});

const BREED = { width: 1280, height: 2600 };
const SMAL = { width: 320, height: 2600 };
const LOKET = '/collections/loket/entries/loket';
const veld = (name: string) => page.getByRole('textbox', { name, exact: true }).first();

/** Goes to a place in the CMS, and waits until it shows a text. */
async function go(plek: string, text: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, plek);
  await page.getByText(text, { exact: true }).locator('visible=true').first().waitFor();
}

async function save(): Promise<void> {
  const written = page.waitForResponse((response) => response.request().method() === 'PUT');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  expect((await written).status()).toBe(204);
  // It goes back to the list by itself; a step that comes before that would be undone.
  await page.waitForFunction(() => !/\/(entries|new)/.test(location.hash));
  await page.locator('.content-editor').waitFor({ state: 'hidden' });
}

test('an editor of one regio sees that regio, and nothing of another, and no place for pictures', async () => {
  const tekst = await page.locator('body').innerText();
  expect(tekst).toMatch(/Loket Twente[\s\S]*Agenda[\s\S]*Nieuws[\s\S]*Regelingen/);
  expect(tekst).not.toMatch(/Achterhoek|Redactie/);
  expect(await page.getByRole('radio', { name: 'Media' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Nieuw', exact: true }).first().click();
  await page.getByRole('menuitem', { name: 'Activiteit' }).waitFor();
  expect(await page.getByRole('menuitem', { name: 'Media' }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.getByRole('menuitem').first().waitFor({ state: 'hidden' });
});

describe('is free of what axe finds, fits, and speaks Dutch', () => {
  test.each([
    ['list', '/collections/nieuws', 'Banenmarkt in de hal'],
    ['edit', LOKET, 'Mailbox'],
    ['new', '/collections/agenda/new', 'Begint om'],
  ])('%s', async (_, plek, text) => {
    await go(plek, text);
    for (const size of [BREED, SMAL])
      for (const colorScheme of ['light', 'dark'] as const) await expectNoFaults(size, colorScheme);
    await page.setViewportSize(BREED);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test.each([
    ['the parts', '/collections', 'Inhoud'],
    ['the menu', '/menu', 'Uitloggen'],
  ])('%s, on a telephone', async (_, plek, text) => {
    await page.setViewportSize(SMAL);
    await go(plek, text);
    for (const colorScheme of ['light', 'dark'] as const) await expectNoFaults(SMAL, colorScheme);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(BREED);
  });
});

/** Looks at the page at a size, in a colour scheme: again while colours still change and parts still move. */
async function expectNoFaults(size: typeof BREED, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme });
  // Away from what changes its colour under the mouse.
  await page.mouse.move(size.width - 1, size.height - 1);
  await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, colorScheme);
  await expect
    .poll(faults, { timeout: 60_000, interval: 500, message: `${size.width} ${colorScheme}` })
    .toEqual([]);
}

/** What is wrong with the page as it is. */
async function faults(): Promise<string[]> {
  // A bar between two panes is in no landmark; that rule is a good habit, no part of WCAG.
  const { violations } = await runAxe(page, { rules: { region: { enabled: false } } });
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    ...(await page.evaluate(findCutOff)),
    ...(await findTexts(page, ENGLISH)).map((text) => `English: ${text}`),
  ];
}
const ENGLISH = onlyEnglish();

/** Runs in the page: parts that stick out of the window, and lines of text of which the end does not show. */
function findCutOff(): string[] {
  const found = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
  for (const part of document.querySelectorAll<HTMLElement>('body *')) {
    const own = [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (
      !own ||
      !part.checkVisibility({ visibilityProperty: true }) ||
      part.closest('[aria-hidden=true], [inert]')
    )
      continue;
    const { right, width } = part.getBoundingClientRect();
    // What is for the ear only is one pixel wide.
    if (width > 2 && (right > innerWidth + 1 || part.scrollWidth > part.clientWidth + 1))
      if (getComputedStyle(part).display !== 'inline') found.push(`cut off: ${part.outerHTML.slice(0, 200)}`);
  }
  return found;
}

describe('a change of one field is a change of one line', () => {
  test('opening hours', async () => {
    await go(LOKET, 'Mailbox');
    expect(await page.getByText('Het ene adres waar aanvragen binnenkomen.').isVisible()).toBe(true);
    const locaties = page.locator('[data-key-path="locaties"]');
    await locaties.getByRole('button', { name: 'Uitvouwen' }).click();
    await vulIn(locaties.locator('[data-key-path="locaties.0.open"] input').nth(1), 'vrijdag 9:00-12:00');
    await save();
    expect(cms.takeDiff()).toEqual(['-      - vrijdag dicht', '+      - vrijdag 9:00-12:00']);
  });

  test('a phone number that was not there, in the same file', async () => {
    await go(LOKET, 'Mailbox');
    await vulIn(veld('Telefoon'), '053 123 45 67');
    await save();
    expect(cms.takeDiff()).toEqual(['+telefoon: 053 123 45 67']);
  });

  test('the name of a regeling, whose conditions and examples are written as YAML', async () => {
    await go('/collections/regelingen/entries/twents-fonds-voor-vakmanschap', 'Naam');
    await vulIn(veld('Naam'), 'Fonds: Twente');
    await save();
    const diff = cms.takeDiff();
    expect(diff.map((line) => line[0])).toEqual(['-', '+']);
    expect(diff[1]).toBe('+naam: "Fonds: Twente"');
  });

  test('the title of a message, and its text stays as it is', async () => {
    await go('/collections/nieuws/entries/markt', 'Titel');
    await vulIn(veld('Titel'), 'Banenmarkt in de kelder');
    await save();
    expect(cms.takeDiff()).toEqual(['-titel: "Banenmarkt in de hal"', '+titel: "Banenmarkt in de kelder"']);
  });
});

test('a new activity becomes a file that the site accepts', async () => {
  await go('/collections/agenda/new', 'Begint om');
  await vulIn(veld('Titel'), 'Open avond: zorg');
  await vulIn(page.locator('input[type=date]').first(), '2027-01-20');
  await vulIn(page.locator('input[type=time]').first(), '19:30');
  await vulIn(veld('Waar'), 'Hal, Markt 1, Enschede');
  await vulIn(veld('Wat gebeurt er?'), 'Kom langs. Er is koffie.');
  await save();
  const file = join(cms.content, 'regios/twente/agenda/open-avond-zorg.yaml');
  expect(loadYaml(file)).toMatchObject({ titel: 'Open avond: zorg', datum: '2027-01-20', van: '19:30' });
  expect(readFileSync(file, 'utf8')).toContain(
    'titel: "Open avond: zorg"\ndatum: "2027-01-20"\nvan: "19:30"\n',
  );
});

test('in all that time it asked nothing of any other site, wrote no error, and used its own letters', async () => {
  expect(
    await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length),
  ).toBe(2);
  expect({ elders, fouten }).toEqual({ elders: [], fouten: [] });
});
