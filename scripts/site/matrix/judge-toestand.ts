import type { Browser } from 'playwright-core';
import { judgePage } from './judge-page.ts';
import type { Onbeslist } from './onbeslist.ts';
import type { Toestand } from './toestanden.ts';
import type { Venster } from './vensters.ts';

/**
 * Brings a page in a state, in a window of its own, and judges it.
 * @returns what is wrong, each line with the window in front; a state that is not reached is wrong too
 */
export async function judgeToestand(
  browser: Browser,
  base: string,
  { adres, doe, bewijs }: Toestand,
  { breedte, weergave }: Venster,
  used?: Set<Onbeslist>,
): Promise<string[]> {
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width: breedte, height: 900 },
    javaScriptEnabled: weergave !== 'zonder JavaScript',
    colorScheme: weergave === 'donker' ? 'dark' : 'light',
    forcedColors: weergave === 'eigen kleuren' ? 'active' : 'none',
    reducedMotion: 'reduce',
    locale: 'nl-NL',
  });
  const where = `${breedte} px, ${weergave}: `;
  try {
    const page = await context.newPage();
    await page.goto(adres);
    await doe?.(page);
    if (bewijs) await page.locator(bewijs).first().waitFor({ state: 'attached', timeout: 10_000 });
    return (await judgePage(page, used)).map((problem) => where + problem);
  } catch (error) {
    return [`${where}this state was not reached: ${(error as Error).message}`];
  } finally {
    await context.close();
  }
}
