import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { changeMatrix, type Cel } from '../../../scripts/site/change-matrix.ts';
import { launchChromium } from '../../../scripts/site/launch-chromium.ts';
import { runAxe } from '../../../scripts/site/run-axe.ts';
import { checkContent } from '../../../src/content-files/check/check-content.ts';
import { alsRedacteur, invoerVan, veldVan, type Redacteur } from './redacteur.ts';
import { serveCms } from './serve-cms.ts';

// What a new editor must be able to do without a terminal. Each task begins at the first page of `npm run beheer` and is
// walked to its end in a real browser, on a copy of the content; at the end the whole copy passes the check. How much
// work each was is printed. What an editor types in Excel is done by a program, and counted cell by cell.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let cms: Awaited<ReturnType<typeof serveCms>>;
let browser: Browser;
beforeAll(async () => {
  [cms, browser] = await Promise.all([serveCms({ alles: true }), launchChromium()]);
  // The desk of the demo has no place yet.
  appendFileSync(join(cms.content, 'regios/twente/loket.yaml'), LOCATIES);
});
afterAll(async () => {
  await browser?.close();
  await cms?.stop();
});

const LOCATIES = `locaties:
  - naam: Hal
    straat: Markt 1
    postcode: 7511 AB
    plaats: Enschede
    open:
      - maandag tot en met donderdag 9:00-17:00
      - vrijdag dicht
`;
const file = (pad: string) => readFileSync(join(cms.content, pad), 'utf8');

/** An editor of Twente, on the first page. */
async function begin(naar: 'Naar de formulieren' | 'Naar de matrix'): Promise<Redacteur> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(60_000);
  const redacteur = alsRedacteur(page);
  await page.goto(`${cms.base}/`);
  await redacteur.kies(page.getByLabel('Regio', { exact: true }), 'twente');
  await redacteur.klik(page.getByRole('link', { name: naar }));
  return redacteur;
}

/** Saves a form, and waits until the file is written and the form is closed. */
async function bewaar({ page, klik }: Redacteur): Promise<void> {
  const written = page.waitForResponse((response) => response.request().method() === 'PUT');
  await klik(page.getByRole('button', { name: 'Opslaan', exact: true }));
  expect((await written).status()).toBe(204);
  await page.locator('.content-editor').waitFor({ state: 'detached' });
}

/** Ends a task: how much work it was, for who reads the report of the tests. */
async function klaar(taak: string, { page, werk }: Redacteur): Promise<void> {
  const { klikken, velden, cellen } = werk;
  const excel = cellen > 0 ? `, ${cellen} cellen in Excel` : '';
  process.stdout.write(`  ${taak}: ${klikken} klikken, ${velden} velden${excel}\n`);
  await page.close();
}

const keuze = (page: Page, plek: string, soort: 'checkbox' | 'radio', name: string) =>
  veldVan(page, plek).getByRole(soort, { name, exact: true });

async function openLoket({ page, klik }: Redacteur): Promise<void> {
  await klik(page.getByRole('row').filter({ hasText: 'Loket Twente' }));
  await invoerVan(page, 'mailbox').waitFor();
}

test('opening hours', async () => {
  const redacteur = await begin('Naar de formulieren');
  const { page, klik, vul, scrol } = redacteur;
  await openLoket(redacteur);
  await scrol('locaties');
  await klik(veldVan(page, 'locaties').getByRole('button', { name: 'Uitvouwen' }));
  await vul(veldVan(page, 'locaties.0.open').locator('input').nth(1), 'vrijdag 9:00-12:00');
  await bewaar(redacteur);
  expect(file('regios/twente/loket.yaml')).toContain(LOCATIES.replace('vrijdag dicht', 'vrijdag 9:00-12:00'));
  await klaar('openingstijden veranderen', redacteur);
});

test('the desk is closed for a week', async () => {
  const redacteur = await begin('Naar de formulieren');
  const { page, klik, vul, scrol } = redacteur;
  await openLoket(redacteur);
  await scrol('gesloten');
  await klik(veldVan(page, 'gesloten').getByRole('button', { name: 'toevoegen' }));
  await vul(invoerVan(page, 'gesloten.0.van'), '2027-02-15');
  await vul(invoerVan(page, 'gesloten.0.tot'), '2027-02-21');
  await vul(
    invoerVan(page, 'gesloten.0.tekst'),
    'Wij zijn een week dicht. Bel intussen het loket in Zwolle.',
  );
  await vul(invoerVan(page, 'gesloten.0.alternatief.naam'), 'Leerwerkloket Zwolle');
  await klik(keuze(page, 'gesloten.0.formulier_open', 'radio', 'Ja'));
  await bewaar(redacteur);
  expect(file('regios/twente/loket.yaml')).toMatch(/gesloten:\n +- van: "2027-02-15"\n +tot: "2027-02-21"/);
  await klaar('het loket een week sluiten', redacteur);
});

test('a regeling of the regio, without a rule of the wijzer', async () => {
  const redacteur = await begin('Naar de formulieren');
  const { page, klik, vul, scrol } = redacteur;
  await klik(page.getByRole('treeitem', { name: 'Regelingen' }));
  await klik(page.getByRole('button', { name: 'Nieuw item aanmaken' }));
  await vul(invoerVan(page, 'naam'), 'Twentse omscholingscheque');
  await scrol('kort');
  await vul(invoerVan(page, 'kort'), 'Geld voor een opleiding naar ander werk.');
  await scrol('voor');
  await klik(keuze(page, 'voor', 'checkbox', 'Ik heb werk'));
  await scrol('waarvoor');
  await klik(keuze(page, 'waarvoor', 'checkbox', 'Een opleiding of cursus'));
  await scrol('voor_wie');
  await vul(invoerVan(page, 'voor_wie'), 'U woont in Twente en u wilt ander werk.');
  await scrol('krijgt');
  await klik(veldVan(page, 'krijgt').getByRole('button', { name: 'toevoegen' }));
  await vul(invoerVan(page, 'krijgt.0.wat'), 'Een cheque van ten hoogste 2.500 euro.');
  await scrol('niet_gemodelleerd');
  await vul(invoerVan(page, 'niet_gemodelleerd'), 'U leert voor werk met veel kans op een baan in Twente.');
  await scrol('beslist');
  await vul(invoerVan(page, 'beslist.uitleg'), 'Het fonds beslist. U hoort het binnen zes weken.');
  await scrol('basis');
  await klik(keuze(page, 'basis', 'radio', 'Bron'));
  await bewaar(redacteur);
  expect(file('regios/twente/regelingen/twentse-omscholingscheque.yaml')).toMatch(
    /^naam: Twentse omscholingscheque\n/,
  );
  await klaar('een regeling toevoegen', redacteur);
});

/** Downloads the matrix, types these cells in it, and lays it back on the page. */
async function wijzigMatrix(
  { page, werk, klik }: Redacteur,
  cellen: (rows: number) => Cel[],
  weg: number[] = [],
): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    klik(page.getByRole('button', { name: 'Download Twente (.xlsx)' })),
  ]);
  const bytes = readFileSync(await download.path());
  const [sheet] = (await readXlsx(bytes)).sheets;
  const typed = cellen(sheet!.rows.length);
  werk.cellen += typed.length + weg.length;
  const changed = [...(await changeMatrix(bytes, typed, weg))];
  werk.klikken += 1;
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(content)], 'scholing-twente.xlsx'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, changed);
  await page.getByRole('heading', { name: 'Uw bestand is goed' }).waitFor();
}

async function zetInWerkkopie({ page, klik }: Redacteur): Promise<void> {
  await klik(page.getByRole('button', { name: 'Zet in de werkkopie' }));
  await page.getByText('De nieuwe matrix staat in de werkkopie.').waitFor();
  // The button that had the focus is gone.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
}

test('a training', async () => {
  const redacteur = await begin('Naar de matrix');
  await wijzigMatrix(redacteur, (rows) => [
    [rows + 1, 'Titel', 'Leren lassen'],
    [rows + 1, 'Opleider', 'ROC van Twente'],
    [rows + 1, 'Sector', 'Techniek en industrie'],
    [rows + 1, 'Niveau', 'zonder niveau'],
    [rows + 1, 'Leerweg', 'cursus of training'],
    [rows + 1, 'Gecontroleerd op', '2026-11-24'],
  ]);
  await zetInWerkkopie(redacteur);
  expect(file('regios/twente/scholing.csv')).toContain('Leren lassen,roc-van-twente,');
  await klaar('een scholing toevoegen', redacteur);
});

test('the matrix, replaced by a file from Excel', async () => {
  const redacteur = await begin('Naar de matrix');
  await wijzigMatrix(
    redacteur,
    () => [2, 3, 4, 5].map((rij): Cel => [rij, 'Kosten (euro)', 1000 + rij]),
    [6],
  );
  const before = file('regios/twente/scholing.csv');
  await zetInWerkkopie(redacteur);
  const after = file('regios/twente/scholing.csv');
  expect(after.match(/,100[2-5],/g)).toHaveLength(4);
  expect(after.startsWith(before.split('\n')[0]!)).toBe(true);
  await klaar('de matrix vervangen', redacteur);
});

test('its own pages are free of what axe finds', async () => {
  const { page } = await begin('Naar de matrix');
  await page.getByRole('button', { name: 'Download Twente (.xlsx)' }).waitFor();
  const barriers = async () =>
    (await runAxe(page)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  expect(await barriers()).toEqual([]);
  await page.goto(`${cms.base}/beheer/`);
  await page.getByRole('link', { name: 'Naar de matrix' }).waitFor();
  expect(await barriers()).toEqual([]);
  await page.close();
});

test('all that was written passes the check', () => {
  const { problems } = checkContent(cms.content, {
    vandaag: '2026-11-26',
    productie: false,
  });
  expect(problems).toEqual([]);
});
