import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { awake } from '../browser.ts';

export const PAGINA = '/beheer/scholing/?regio=twente';

/** Opens the page of the matrix for Twente and waits until that matrix is there. */
export async function openMatrixPagina(page: Page, adres = PAGINA): Promise<void> {
  await page.goto(adres);
  await awake(page);
  await page.getByRole('button', { name: 'Download Twente (.xlsx)' }).waitFor();
}

/** The file that an editor gets by the button. */
export async function downloadMatrix(page: Page): Promise<{ naam: string; bytes: Buffer }> {
  return catchDownload(page, 'Download Twente (.xlsx)');
}

/** Presses a button, and gives the file that comes of it. */
export async function catchDownload(page: Page, button: string): Promise<{ naam: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { naam: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

export { changeMatrix, type Cel } from '../../../scripts/site/change-matrix.ts';

/** Gives a file back by the button. */
export function give(page: Page, buffer: Buffer, name = 'scholing-twente.xlsx'): Promise<void> {
  return page.locator('#bestand').setInputFiles({ name, mimeType: '', buffer });
}

/** What the page says of the file: the heading, and the four counts. */
export async function readUitslag(page: Page): Promise<{ titel: string; telling: Record<string, number> }> {
  await page.locator('#uitslag').waitFor();
  const tiles = await page
    .locator('.lwl-telling > div')
    .evaluateAll((all) =>
      all.map((tile) => [
        tile.querySelector('dt')!.textContent,
        Number(tile.querySelector('dd')!.textContent.replaceAll('.', '')),
      ]),
    );
  return {
    titel: await page.locator('#uitslag').innerText(),
    telling: Object.fromEntries(tiles) as Record<string, number>,
  };
}
