import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { launchChromium } from '../../scripts/site/launch-chromium.ts';

/** Address of the served site, without a slash at the end. */
export const siteBase = (): string => process.env.SITE_BASE!;

export interface Venster {
  /** In CSS pixels. */
  width?: number;
  javaScript?: boolean;
  colorScheme?: 'light' | 'dark';
}

/**
 * One Chromium for all tests of a file. A page that is opened with it fails its test, at the end, on an error in the
 * console (a violation of the Content-Security-Policy is one), a request that failed, or a request to another server.
 */
export function useBrowser(): { openPage: (venster?: Venster) => Promise<Page> } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  return {
    openPage: async ({ width = 1280, javaScript = true, colorScheme = 'light' } = {}) => {
      const context = await browser.newContext({
        baseURL: siteBase(),
        viewport: { width, height: 900 },
        javaScriptEnabled: javaScript,
        colorScheme,
        locale: 'nl-NL',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const problems = watch(page);
      onTestFinished(async () => {
        await context.close();
        expect(problems, 'what went wrong in the browser').toEqual([]);
      });
      return page;
    },
  };
}

/** Collects what a visitor's browser would complain about. */
function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  page.on('console', (message) => {
    // A failed resource is told below with its address; a page that answers 404 or 422 on purpose is none.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== siteBase()) problems.push(`other server: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left cuts off what was still coming.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${reason}`);
  });
  return problems;
}

/** Goes to a page and waits until its islands are awake. */
export async function visit(page: Page, adres: string): Promise<void> {
  await page.goto(adres);
  await awake(page);
}

/** Waits until the islands of this page answer. What is typed before, a slow machine may lose. */
export async function awake(page: Page): Promise<void> {
  await page.waitForLoadState('domcontentloaded');
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
}

/**
 * What axe finds wrong on the page as it is now: rule and place, empty when nothing.
 * @param rules names of the only rules to look at; all when left out
 */
export async function findBarriers(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** By how many pixels the page is wider than its window; more than 0 makes visitors scroll sideways. */
export function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
