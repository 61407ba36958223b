import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../site/launch-chromium.ts';
import { addManyRows } from '../site/many-rows.ts';
import { serveSite } from '../site/serve-site.ts';

/**
 * Milliseconds that an editor waits in the browser: from the moment that the file is given until the verdict is there,
 * for a matrix with so many new rows. The page is loaded anew for each, as for somebody who comes once a month.
 */
export async function measureInPage(
  regio: string,
  rijen: number[],
): Promise<{ rijen: number; ms: number }[]> {
  const varDir = mkdtempSync(join(tmpdir(), 'bench-excel-'));
  const site = await serveSite(varDir);
  const browser = await launchChromium();
  try {
    const measured = [];
    for (const aantal of rijen) {
      const page = await browser.newPage({ locale: 'nl-NL' });
      await page.goto(`${site.base}/beheer/scholing/?regio=${regio}`);
      const buffer = await addManyRows(await download(page), aantal);
      measured.push({ rijen: aantal, ms: await waitForVerdict(page, buffer) });
      await page.close();
    }
    return measured;
  } finally {
    await browser.close();
    await site.stop();
    rmSync(varDir, { recursive: true, force: true });
  }
}

async function download(page: Page): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Download .* \(\.xlsx\)$/ }).click(),
  ]);
  return readFileSync(await file.path());
}

/** By the clock of the page itself: giving the file to the browser is no part of it. */
async function waitForVerdict(page: Page, buffer: Buffer): Promise<number> {
  await page.evaluate(() => {
    const start = () => performance.mark('gegeven');
    document.querySelector('#bestand')!.addEventListener('change', start, { capture: true, once: true });
    new MutationObserver((_, observer) => {
      if (!document.querySelector('#uitslag')) return;
      observer.disconnect();
      requestAnimationFrame(() => performance.mark('antwoord'));
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.locator('#bestand').setInputFiles({ name: 'matrix.xlsx', mimeType: '', buffer });
  await page.waitForFunction(() => performance.getEntriesByName('antwoord').length > 0, undefined, {
    timeout: 60_000,
  });
  return page.evaluate(() => performance.measure('wachten', 'gegeven', 'antwoord').duration);
}
