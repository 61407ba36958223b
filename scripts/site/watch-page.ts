import type { Page } from 'playwright-core';

/**
 * Collects, from now on, what a visitor's browser would complain about: an error in the console (a violation of the
 * Content-Security-Policy is one), a request that failed, a request to another server than `base`.
 */
export function watchPage(page: Page, base: string): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  page.on('console', (message) => {
    // A failed resource is told below with its address; a page that answers 404 or 422 on purpose is none.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== base) problems.push(`other server: ${request.url()}`);
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

/** Wakes the islands of this page, as a visitor who comes near them does, and waits until they answer. */
export async function awake(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(() => {
    for (const island of document.querySelectorAll('astro-island'))
      island.dispatchEvent(new Event('pointerover'));
  });
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
}
