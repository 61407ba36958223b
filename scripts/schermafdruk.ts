// `npm run schermafdruk`: makes the pictures of the README and of the editors' handbook, from the built site.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from './machine/root.mjs';
import { pagesOfEditors, withForms, type Beeld } from './schermafdruk/redactie.ts';
import { launchChromium } from './site/launch-chromium.ts';
import { serveSite } from './site/serve-site.ts';

const folder = join(ROOT, 'docs', 'beeld');
const varDir = mkdtempSync(join(tmpdir(), 'loket-beeld-'));
const site = await serveSite(varDir);
const browser = await launchChromium();
const visit = (naam: string, path: string): Beeld => ({
  naam,
  open: async (page) => void (await page.goto(site.base + path, { waitUntil: 'networkidle' })),
});
const take = async (page: Page, naam: string): Promise<void> => {
  await page.screenshot({ path: join(folder, `${naam}.png`) });
  console.log(`docs/beeld/${naam}.png`);
};
try {
  mkdirSync(folder, { recursive: true });
  for (const { naam, open } of [
    visit('begin', '/'),
    visit('matrix', '/regio/twente/scholing/'),
    ...pagesOfEditors(site.base),
  ]) {
    const page = await browser.newPage({ viewport: { width: 1200, height: 780 }, colorScheme: 'light' });
    await open(page);
    await take(page, naam);
  }
  await withForms(browser, take);
} finally {
  await browser.close();
  await site.stop();
  rmSync(varDir, { recursive: true, force: true });
}
