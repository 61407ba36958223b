import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** The library; the 0 behind it keeps the browser from sending all of it back as the value. */
export const AXE = `${readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')};0`;

/** What axe says of the page as it is now. The library stays in the page for the next time. */
export async function runAxe(page: Page, options: RunOptions = {}): Promise<AxeResults> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(AXE);
  return page.evaluate(
    (settings) =>
      (
        window as unknown as { axe: { run(context: Document, options: RunOptions): Promise<AxeResults> } }
      ).axe.run(document, settings),
    // Nothing here has frames or turns with the screen: no need to load every style sheet again.
    { preload: false, resultTypes: ['violations', 'incomplete'] as const, ...options } as RunOptions,
  );
}
