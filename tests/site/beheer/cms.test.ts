import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { launchChromium } from '../../../scripts/site/launch-chromium.ts';
import { runAxe } from '../../../scripts/site/run-axe.ts';
import { loadYaml } from './load-yaml.ts';
import { invoerVan, veldVan } from './redacteur.ts';
import { serveCms } from './serve-cms.ts';

// The CMS is a program of 2 MB that starts anew for each page.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let cms: Awaited<ReturnType<typeof serveCms>>;
let browser: Browser;
beforeAll(async () => {
  [cms, browser] = await Promise.all([serveCms(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await cms?.stop();
});

/** Opens one place in the CMS, in a browser that speaks English; tells of each request elsewhere, and each error. */
async function open(
  regio: string,
  plek: string,
): Promise<{ page: Page; elders: string[]; fouten: string[] }> {
  const page = await browser.newPage({ locale: 'en-US', viewport: { width: 1280, height: 2600 } });
  page.setDefaultTimeout(100_000);
  const elders: string[] = [];
  const fouten: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(cms.base))
      elders.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') fouten.push(message.text());
  });
  page.on('pageerror', (error) => fouten.push(error.message));
  await page.goto(cms.adres(regio, plek));
  return { page, elders, fouten };
}

const LOKET = '/collections/loket/entries/loket';
const veld = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true }).first();

async function save(page: Page): Promise<void> {
  const written = page.waitForResponse((response) => response.request().method() === 'PUT');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  expect((await written).status()).toBe(204);
}

test('speaks Dutch, asks nothing of any other site, and writes no error', async () => {
  const { page, elders, fouten } = await open('twente', LOKET);
  await veld(page, 'Mailbox').waitFor();
  await page.waitForTimeout(2_000); // Time to ask for a new version, letters, news …
  expect(await page.getByText('Het ene adres waar aanvragen binnenkomen.').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Opslaan', exact: true }).isVisible()).toBe(true);
  expect(
    await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length),
  ).toBe(2);
  expect({ elders, fouten }).toEqual({ elders: [], fouten: [] });
  await page.close();
});

test('an editor of one regio sees that regio, and nothing of another', async () => {
  const { page } = await open('twente', '/collections/loket');
  await page.getByText('Kansberoepen Twente').first().waitFor();
  const tekst = await page.locator('body').innerText();
  expect(tekst).toMatch(/Loket Twente[\s\S]*Agenda[\s\S]*Nieuws[\s\S]*Regelingen/);
  expect(tekst).not.toMatch(/Achterhoek|Redactie/);
  await page.close();
});

describe('is free of what axe finds', () => {
  test.each([
    ['list', '/collections/nieuws'],
    ['edit', LOKET],
    ['new', '/collections/agenda/new'],
  ])('%s', async (_, plek) => {
    const { page } = await open('twente', plek);
    await page
      .getByText(plek === LOKET ? 'Mailbox' : plek.includes('agenda') ? 'Begint om' : 'Banenmarkt in de hal')
      .first()
      .waitFor();
    // A bar between two panes is in no landmark; that rule is a good habit, no part of WCAG.
    const { violations } = await runAxe(page, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.close();
  });
});

describe('a change of one field is a change of one line', () => {
  test('opening hours', async () => {
    const { page } = await open('twente', LOKET);
    await veld(page, 'Mailbox').waitFor();
    const locaties = page.locator('[data-key-path="locaties"]');
    await locaties.getByRole('button', { name: 'Uitvouwen' }).click();
    await locaties.locator('[data-key-path="locaties.0.open"] input').nth(1).fill('vrijdag 9:00-12:00');
    await save(page);
    expect(cms.takeDiff()).toEqual(['-      - vrijdag dicht', '+      - vrijdag 9:00-12:00']);
    await page.close();
  });

  test('a phone number that was not there', async () => {
    const { page } = await open('twente', LOKET);
    await veld(page, 'Telefoon').fill('053 123 45 67');
    await save(page);
    expect(cms.takeDiff()).toEqual(['+telefoon: 053 123 45 67']);
    await page.close();
  });

  test('the name of a regeling, whose conditions and examples are written as YAML', async () => {
    const { page } = await open('twente', '/collections/regelingen/entries/twents-fonds-voor-vakmanschap');
    await veld(page, 'Naam').fill('Fonds: Twente');
    await save(page);
    const diff = cms.takeDiff();
    expect(diff.map((line) => line[0])).toEqual(['-', '+']);
    expect(diff[1]).toBe('+naam: "Fonds: Twente"');
    await page.close();
  });

  test('the title of a message, and its text stays as it is', async () => {
    const { page } = await open('twente', '/collections/nieuws/entries/markt');
    await veld(page, 'Titel').fill('Banenmarkt in de kelder');
    await save(page);
    expect(cms.takeDiff()).toEqual(['-titel: "Banenmarkt in de hal"', '+titel: "Banenmarkt in de kelder"']);
    await page.close();
  });
});

test('opleiders are rows of a table: the first makes the file, and a next one is one line', async () => {
  const add = async (index: number, naam: string) => {
    const { page } = await open('twente', '/collections/loket/entries/opleiders');
    await veldVan(page, 'opleiders').getByRole('button', { name: 'Opleider⁩ toevoegen' }).click();
    await invoerVan(page, `opleiders.${index}.naam`).fill(naam);
    await save(page);
    await page.close();
  };
  await add(0, 'Lasschool "Vonk"');
  const file = join(cms.content, 'regios/twente/opleiders.csv');
  const first = 'id,naam,brin,bekostiging,website\nlasschool-vonk,"Lasschool ""Vonk""",,,\n';
  expect(readFileSync(file, 'utf8')).toBe(first);
  await add(1, 'Zorgschool');
  expect(readFileSync(file, 'utf8')).toBe(`${first}zorgschool,Zorgschool,,,\n`);
  cms.takeDiff();
});

test('a new activity becomes a file that the site accepts', async () => {
  const { page } = await open('twente', '/collections/agenda/new');
  await veld(page, 'Titel').fill('Open avond: zorg');
  await page.locator('input[type=date]').first().fill('2027-01-20');
  await page.locator('input[type=time]').first().fill('19:30');
  await veld(page, 'Waar').fill('Hal, Markt 1, Enschede');
  await veld(page, 'Wat gebeurt er?').fill('Kom langs. Er is koffie.');
  await save(page);
  const file = join(cms.content, 'regios/twente/agenda/open-avond-zorg.yaml');
  expect(loadYaml(file)).toMatchObject({ titel: 'Open avond: zorg', datum: '2027-01-20', van: '19:30' });
  expect(readFileSync(file, 'utf8')).toContain(
    'titel: "Open avond: zorg"\ndatum: "2027-01-20"\nvan: "19:30"\n',
  );
  cms.takeDiff();
  await page.close();
});
