import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launchChromium } from '../../../scripts/site/launch-chromium.ts';
import { checkContent } from '../../../src/content-files/check/check-content.ts';
import { alsRedacteur, invoerVan, veldVan, type Redacteur } from './redacteur.ts';
import { serveCms } from './serve-cms.ts';

// What a new editor must be able to do without a terminal. Each task is walked to its end in a real browser, on a copy
// of the content; at the end the whole copy passes the check. How much work each was is printed.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let cms: Awaited<ReturnType<typeof serveCms>>;
let browser: Browser;
beforeAll(async () => {
  [cms, browser] = await Promise.all([serveCms({ alles: true }), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await cms?.stop();
});

async function begin(): Promise<Redacteur> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 3400 } });
  page.setDefaultTimeout(60_000);
  return alsRedacteur(page);
}

/** Saves a form, and waits until the file is written. */
async function bewaar({ page, klik }: Redacteur): Promise<void> {
  const written = page.waitForResponse((response) => response.request().method() === 'PUT');
  await klik(page.getByRole('button', { name: 'Opslaan', exact: true }));
  expect((await written).status()).toBe(204);
}

/** Ends a task: how much work it was, for who reads the report of the tests. */
async function klaar(taak: string, { page, werk }: Redacteur): Promise<void> {
  process.stdout.write(`  ${taak}: ${werk.klikken} klikken, ${werk.velden} velden\n`);
  await page.close();
}

const opties = (page: Page, plek: string, soort: 'checkbox' | 'radio', name: string) =>
  veldVan(page, plek).getByRole(soort, { name, exact: true });

test('a regeling of the regio is added, without a rule of the wijzer', async () => {
  const redacteur = await begin();
  const { page, klik, vul } = redacteur;
  await page.goto(cms.adres('twente', '/collections/regelingen'));
  await klik(page.getByRole('button', { name: 'Nieuw item aanmaken' }));
  await vul(invoerVan(page, 'naam'), 'Twentse omscholingscheque');
  await vul(invoerVan(page, 'kort'), 'Geld voor een opleiding naar ander werk.');
  await klik(opties(page, 'voor', 'checkbox', 'Ik heb werk'));
  await klik(opties(page, 'waarvoor', 'checkbox', 'Een opleiding of cursus'));
  await vul(invoerVan(page, 'voor_wie'), 'U woont in Twente en u wilt ander werk.');
  await klik(veldVan(page, 'krijgt').getByRole('button', { name: 'toevoegen' }));
  await vul(invoerVan(page, 'krijgt.0.wat'), 'Een cheque van ten hoogste 2.500 euro.');
  await vul(invoerVan(page, 'niet_gemodelleerd'), 'U leert voor werk met veel kans op een baan in Twente.');
  await vul(invoerVan(page, 'beslist.uitleg'), 'Het fonds beslist. U hoort het binnen zes weken.');
  await klik(opties(page, 'basis', 'radio', 'Bron'));
  await bewaar(redacteur);
  expect(existsSync(join(cms.content, 'regios/twente/regelingen/twentse-omscholingscheque.yaml'))).toBe(true);
  await klaar('een regeling toevoegen', redacteur);
});

test('all that was written passes the check', () => {
  const { problems } = checkContent(cms.content, {
    vandaag: new Date().toISOString().slice(0, 10),
    productie: false,
  });
  expect(problems).toEqual([]);
});
