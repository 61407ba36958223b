// `npm run schermafdruk`: makes the picture of the home page in the README, from the built site.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './machine/root.mjs';
import { launchChromium } from './site/launch-chromium.ts';
import { serveSite } from './site/serve-site.ts';

const folder = join(ROOT, 'docs', 'beeld');
const varDir = mkdtempSync(join(tmpdir(), 'loket-beeld-'));
const site = await serveSite(varDir);
const browser = await launchChromium();
try {
  mkdirSync(folder, { recursive: true });
  for (const [name, path] of [
    ['begin', '/'],
    ['matrix', '/regio/twente/scholing/'],
  ] as const) {
    const page = await browser.newPage({ viewport: { width: 1200, height: 780 }, colorScheme: 'light' });
    await page.goto(site.base + path, { waitUntil: 'networkidle' });
    await page.screenshot({ path: join(folder, `${name}.png`) });
    console.log(`docs/beeld/${name}.png`);
  }
} finally {
  await browser.close();
  await site.stop();
  rmSync(varDir, { recursive: true, force: true });
}
