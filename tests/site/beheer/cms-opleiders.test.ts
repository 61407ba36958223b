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

test('opleiders are rows of a table: the first makes the file, and a next one is one line', async () => {
  const add = async (index: number, naam: string) => {
    // A page of its own: after the first save of a new file the CMS leaves an empty form on the page.
    const fresh = await browser.newPage({ viewport: BREED });
    await fresh.goto(cms.adres('twente', '/collections/loket/entries/opleiders'));
    await veldVan(fresh, 'opleiders').getByRole('button', { name: 'Opleider⁩ toevoegen' }).click();
    await vulIn(invoerVan(fresh, `opleiders.${index}.naam`), naam);
    const written = fresh.waitForResponse((response) => response.request().method() === 'PUT');
    await fresh.getByRole('button', { name: 'Opslaan', exact: true }).click();
    expect((await written).status()).toBe(204);
    await fresh.close();
  };
  await add(0, 'Lasschool "Vonk"');
  const file = join(cms.content, 'regios/twente/opleiders.csv');
  const first = 'id,naam,brin,bekostiging,website\nlasschool-vonk,"Lasschool ""Vonk""",,,\n';
  expect(readFileSync(file, 'utf8')).toBe(first);
  await add(1, 'Zorgschool');
  expect(readFileSync(file, 'utf8')).toBe(`${first}zorgschool,Zorgschool,,,\n`);
});
