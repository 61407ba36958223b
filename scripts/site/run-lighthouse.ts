import lighthouse from 'lighthouse';
import { findFreePort } from './serve-site.ts';
import { launchChromium } from './launch-chromium.ts';

export type Categorie = 'performance' | 'accessibility' | 'best-practices' | 'seo';

/** What Lighthouse finds on one page. */
export interface LighthouseUitslag {
  /** 0 to 100, by category. */
  scores: Partial<Record<Categorie, number>>;
  /** Names of the audits that cost points, by category. */
  verlies: Partial<Record<Categorie, string[]>>;
  /** In milliseconds. */
  lcp: number;
  tbt: number;
  cls: number;
  /** All that came over the wire. */
  bytes: number;
  /** How fast this machine was while it measured; far below its usual figure, the time-bound scores say little. */
  machine: number;
}
export interface Meetbrowser {
  /** @param throttlingMethod `provided` takes the page as fast as it comes: enough for what time does not decide */
  measure(
    url: string,
    categorieen: Categorie[],
    throttlingMethod?: 'simulate' | 'provided',
  ): Promise<LighthouseUitslag>;
  stop(): Promise<void>;
}

/** A Chromium that Lighthouse drives, with its own settings for a phone: slow 4G and four times slower than this machine. */
export async function startLighthouse(): Promise<Meetbrowser> {
  const port = await findFreePort();
  const browser = await launchChromium([`--remote-debugging-port=${port}`]);
  return {
    stop: () => browser.close(),
    measure: async (url, onlyCategories, throttlingMethod = 'simulate') => {
      const result = await lighthouse(url, {
        port,
        onlyCategories,
        throttlingMethod,
        disableFullPageScreenshot: true,
        output: 'json',
        logLevel: 'error',
        // The page for an address that is not there answers 404, as it should.
        ignoreStatusCode: true,
      });
      if (!result) throw new Error(`Lighthouse gave nothing for ${url}.`);
      const { lhr } = result;
      if (lhr.runtimeError) throw new Error(`Lighthouse on ${url}: ${lhr.runtimeError.message}`);
      const number = (audit: string): number => lhr.audits[audit]?.numericValue ?? 0;
      const found: LighthouseUitslag = {
        scores: {},
        verlies: {},
        lcp: number('largest-contentful-paint'),
        tbt: number('total-blocking-time'),
        cls: number('cumulative-layout-shift'),
        bytes: number('total-byte-weight'),
        machine: Math.round(lhr.environment.benchmarkIndex),
      };
      for (const name of onlyCategories) {
        const { score, auditRefs } = lhr.categories[name]!;
        found.scores[name] = Math.round((score ?? 0) * 100);
        found.verlies[name] = auditRefs
          .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
          .map(({ id }) => id);
      }
      return found;
    },
  };
}
