import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launchChromium } from '../../../scripts/site/launch-chromium.ts';
import { invoerVan, veldVan, vulIn } from './redacteur.ts';
import { serveCms } from './serve-cms.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });
const BREED = { width: 1280, height: 2600 };

let cms: Awaited<ReturnType<typeof serveCms>>;
let browser: Browser;
beforeAll(async () => {
  [cms, browser] = await Promise.all([serveCms(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await cms?.stop();
});

test('who comes by a link makes the first file, goes on with the next row, and can load the page again', async () => {
  // The CMS waits for the end of what moves, also where nothing may move.
  const page = await browser.newPage({ viewport: BREED, reducedMotion: 'reduce' });
  const open = () => page.getByRole('row').filter({ hasText: 'Opleiders' }).click();
  const add = async (index: number, naam: string) => {
    await veldVan(page, 'opleiders').getByRole('button', { name: 'Opleider⁩ toevoegen' }).click();
    await vulIn(invoerVan(page, `opleiders.${index}.naam`), naam);
    const written = page.waitForResponse((response) => response.request().method() === 'PUT');
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    expect((await written).status()).toBe(204);
    await page.locator('.content-editor').waitFor({ state: 'detached' });
  };
  await page.goto(cms.adres('twente'));
  await open();
  await add(0, 'Lasschool "Vonk"');
  const file = join(cms.content, 'regios/twente/opleiders.csv');
  const first = 'id,naam,brin,bekostiging,website\nlasschool-vonk,"Lasschool ""Vonk""",,,\n';
  expect(readFileSync(file, 'utf8')).toBe(first);

  await open();
  await add(1, 'Zorgschool');
  expect(readFileSync(file, 'utf8')).toBe(`${first}zorgschool,Zorgschool,,,\n`);

  await page.reload();
  await open();
  await veldVan(page, 'opleiders').waitFor();
  // No question about a draft: all is saved.
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await page.locator('body').innerText()).toContain('Zorgschool');
});
