import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { siteData } from '../../src/site-data.ts';
import { bundleCms, CMS_ADRES } from '../beheer/bundle-cms.ts';
import { createCmsServer } from '../beheer/cms-server.ts';
import { createWerkkopie } from '../beheer/werkkopie.ts';
import { writeInstellingen } from '../beheer/write-instellingen.ts';
import { ROOT } from '../machine/root.mjs';
import { changeMatrix } from '../site/change-matrix.ts';
import { listenLocally } from '../site/listen-locally.ts';

/** One picture of the handbook: its name in docs/beeld/, and how to get there. */
export interface Beeld {
  naam: string;
  open(page: Page): Promise<void>;
}

/** Pictures of the editors' pages on the built site. */
export function pagesOfEditors(base: string): Beeld[] {
  return [
    { naam: 'redactie-begin', open: async (page) => void (await page.goto(`${base}/beheer/`)) },
    { naam: 'redactie-matrix', open: (page) => giveMatrix(page, base) },
    { naam: 'redactie-stand', open: async (page) => void (await page.goto(`${base}/beheer/stand/twente/`)) },
  ];
}

/** The page of the matrix, after a file with one mistake and one change was given back. */
async function giveMatrix(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/beheer/scholing/?regio=twente`);
  const button = page.getByRole('button', { name: 'Download Twente (.xlsx)' });
  await button.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const buffer = await changeMatrix(await readFile(await download.path()), [
    [2, 'Niveau', 'mbo 7'],
    [3, 'Kosten (euro)', 350],
  ]);
  await page.locator('#bestand').setInputFiles({ name: 'scholing-twente.xlsx', mimeType: '', buffer });
  await page.locator('#uitslag').waitFor();
  await page.locator('#uitslag').evaluate((part) => part.scrollIntoView({ block: 'start' }));
}

/** Takes the picture of the form of a desk, on a copy of the content. */
export async function withForms(
  browser: Browser,
  take: (page: Page, naam: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'loket-formulieren-'));
  const content = join(folder, 'content');
  cpSync(join(ROOT, 'content'), content, { recursive: true });
  await bundleCms(join(folder, 'cms'));
  writeInstellingen(join(folder, 'cms'), siteData());
  const server = await listenLocally(createCmsServer(join(folder, 'cms'), createWerkkopie(content)));
  try {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, colorScheme: 'light' });
    await page.goto(`${server.base}${CMS_ADRES}?regio=twente#/collections/loket/entries/loket`);
    await page.getByRole('textbox', { name: 'Mailbox', exact: true }).first().waitFor({ timeout: 120_000 });
    await take(page, 'redactie-loket');
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
