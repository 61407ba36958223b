import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, onTestFinished } from 'vitest';
import { launchChromium } from '../../scripts/site/launch-chromium.ts';
import { runAxe } from '../../scripts/site/run-axe.ts';
import { awake, watchPage } from '../../scripts/site/watch-page.ts';

export { awake } from '../../scripts/site/watch-page.ts';

/** Address of the served site, without a slash at the end. */
export const siteBase = (): string => process.env.SITE_BASE!;

export interface Venster {
  /** In CSS pixels. */
  width?: number;
  javaScript?: boolean;
  colorScheme?: 'light' | 'dark';
  contrast?: 'more' | 'no-preference';
  /** Another site than the one that all tests share; without a slash at the end. */
  base?: string;
}

/**
 * One Chromium for all tests of a file. A page that is opened with it fails its test, at the end, on an error in the
 * console (a violation of the Content-Security-Policy is one), a request that failed, or a request to another server.
 */
export function useBrowser(): { openPage: (venster?: Venster) => Promise<Page> } {
  const browser = useChromium();
  return {
    openPage: async (venster) => {
      const { page, problems } = await openWatched(browser(), venster);
      onTestFinished(async () => {
        await page.context().close();
        expectNone(problems);
      });
      return page;
    },
  };
}

/**
 * As `useBrowser`, with one page for all tests of a file: for tests that go to an address and read, and leave nothing
 * behind. Opening a page takes longer than reading one.
 */
export function useReader(venster?: Venster): () => Page {
  const browser = useChromium();
  let opened: Opened;
  beforeAll(async () => {
    opened = await openWatched(browser(), venster);
  });
  afterEach(() => expectNone(opened.problems.splice(0)));
  return () => opened.page;
}

interface Opened {
  page: Page;
  /** What went wrong in it so far. */
  problems: string[];
}

function useChromium(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  return () => browser;
}

async function openWatched(
  browser: Browser,
  {
    width = 1280,
    javaScript = true,
    colorScheme = 'light',
    contrast = 'no-preference',
    base = siteBase(),
  }: Venster = {},
): Promise<Opened> {
  const context = await browser.newContext({
    baseURL: base,
    viewport: { width, height: 900 },
    javaScriptEnabled: javaScript,
    colorScheme,
    contrast,
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  return { page, problems: watchPage(page, base) };
}

const expectNone = (problems: string[]): void =>
  expect(problems, 'what went wrong in the browser').toEqual([]);

/** Goes to a page and waits until its islands are awake. */
export async function visit(page: Page, adres: string): Promise<void> {
  await page.goto(adres);
  await awake(page);
}

/**
 * What axe finds wrong on the page as it is now: rule and place, empty when nothing.
 * @param rules names of the only rules to look at; all when left out
 */
export async function findBarriers(page: Page, rules?: string[]): Promise<string[]> {
  const { violations } = await runAxe(page, rules && { runOnly: rules });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** By how many pixels the page is wider than its window; more than 0 makes visitors scroll sideways. */
export function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
