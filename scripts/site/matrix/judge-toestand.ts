import type { Browser, Page } from 'playwright-core';
import { AXE } from '../run-axe.ts';
import { awake, watchPage } from '../watch-page.ts';
import { thinAlike } from './in-page.ts';
import { judgeHandling, judgeLook } from './judge-page.ts';
import type { Onbeslist } from './onbeslist.ts';
import { serveWithoutScripts } from './serve-without-scripts.ts';
import type { Plek, Toestand } from './toestanden.ts';
import type { Venster } from './vensters.ts';

/** A page of a browser that goes from state to state: twice as fast as a new one for each. */
interface Kijker {
  page: Page;
  /** Address of the site that it looks at, without a slash at the end. */
  base: string;
  /** What the browser complained about since the state began. */
  klachten: string[];
}
/** All that is needed to look at states: one page with JavaScript, one without. */
export interface Opstelling extends Plek {
  live: Kijker;
  bare: Kijker;
  stop(): Promise<void>;
}

/** How a state is judged. */
export interface Zuinig {
  /** Gathers which known verdicts were needed. */
  used?: Set<Onbeslist>;
  /** Of rows that are built alike only so many are looked at; all when left out. */
  rijen?: number;
}

/** @param base the served site, with `varDir` as the folder where it keeps what is sent */
export async function openOpstelling(browser: Browser, base: string, varDir: string): Promise<Opstelling> {
  const bare = await serveWithoutScripts(base);
  return {
    varDir,
    live: await openKijker(browser, base),
    bare: await openKijker(browser, bare.base),
    stop: () => bare.stop(),
  };
}

async function openKijker(browser: Browser, base: string): Promise<Kijker> {
  const context = await browser.newContext({ baseURL: base, reducedMotion: 'reduce', locale: 'nl-NL' });
  await context.addInitScript(AXE);
  const page = await context.newPage();
  return { page, base, klachten: watchPage(page, base) };
}

/**
 * Brings a page in a state and judges it in each window. The state is reached once with JavaScript and once without, at
 * the first width asked; then the window changes, as when a phone is turned or the dark comes.
 * @returns what is wrong, each line with the window in front; a state that is not reached is wrong too
 */
export async function judgeToestand(
  { live, bare, varDir }: Opstelling,
  toestand: Toestand,
  vensters: Venster[],
  { used, rijen }: Zuinig = {},
): Promise<string[]> {
  const isBare = ({ weergave }: Venster) => weergave === 'zonder JavaScript';
  const reach = async (page: Page) => {
    await page.goto(toestand.adres);
    if (page === live.page) await awake(page);
    await toestand.doe?.(page, { varDir });
    if (toestand.bewijs)
      await page.locator(toestand.bewijs).first().waitFor({ state: 'attached', timeout: 10_000 });
    if (rijen !== undefined) await page.evaluate(thinAlike, rijen);
  };
  const found = await Promise.all([
    judgeSeries(
      live,
      reach,
      vensters.filter((venster) => !isBare(venster)),
      used,
    ),
    judgeSeries(bare, reach, vensters.filter(isBare), used),
  ]);
  return found.flat();
}

async function judgeSeries(
  { page, klachten }: Kijker,
  reach: (page: Page) => Promise<void>,
  vensters: Venster[],
  used?: Set<Onbeslist>,
): Promise<string[]> {
  if (vensters.length === 0) return [];
  const found: string[] = [];
  let where = '';
  try {
    where = await show(page, vensters[0]!);
    await reach(page);
    // First all looks: taking the keyboard closes what was open.
    for (const judge of [judgeLook, judgeHandling])
      for (const venster of vensters) {
        where = await show(page, venster);
        const problems = await judge(page, venster.weergave, used);
        found.push(...problems.map((problem) => `${where}: ${problem}`));
      }
  } catch (error) {
    found.push(`${where}: this state was not reached: ${(error as Error).message}`);
  }
  found.push(...klachten.splice(0));
  // The next state starts with nothing kept; a page that never came has no storage.
  await page.evaluate(() => (localStorage.clear(), sessionStorage.clear())).catch(() => {});
  return found;
}

/** @returns the name of the window */
async function show(page: Page, { breedte, weergave }: Venster): Promise<string> {
  await page.setViewportSize({ width: breedte, height: 900 });
  await page.emulateMedia({
    colorScheme: weergave === 'donker' ? 'dark' : 'light',
    forcedColors: weergave === 'eigen kleuren' ? 'active' : 'none',
  });
  return `${breedte} px, ${weergave}`;
}
