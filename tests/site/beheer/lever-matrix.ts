import { readFileSync } from 'node:fs';
import { openXlsx, saveXlsx, type CellValue } from 'hucre/xlsx';
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

/** A cell as an editor changes it: row from 2, the name above its column, and what is typed. */
export type Cel = [rij: number, kolom: string, waarde: CellValue];

/** The file with other values in cells; a `rij` below the last one adds a training, `weg` takes rows away. */
export async function changeMatrix(bytes: Uint8Array, cellen: Cel[], weg: number[] = []): Promise<Buffer> {
  const workbook = await openXlsx(bytes, { readStyles: true });
  const sheet = workbook.sheets.find(({ name }) => name === 'Scholing')!;
  const kop = sheet.rows[0]!;
  const set = (row: number, column: number, waarde: CellValue) => {
    (sheet.rows[row] ??= [])[column] = waarde;
    const cell = sheet.cells?.get(`${row},${column}`);
    if (cell) cell.value = waarde;
  };
  for (const [rij, naam, waarde] of cellen) {
    const column = kop.indexOf(naam);
    if (column < 0) throw new Error(`Er is geen kolom ${naam}. Wel: ${kop.join(', ')}`);
    set(rij - 1, column, waarde);
  }
  for (const rij of weg) for (const column of kop.keys()) set(rij - 1, column, null);
  return Buffer.from(await saveXlsx(workbook));
}

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
