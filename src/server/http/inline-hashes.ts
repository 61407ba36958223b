import { createHash } from 'node:crypto';

const STYLE = /<style\b(?:"[^"]*"|'[^']*'|[^>"'])*>([\s\S]*?)<\/style\s*>/gi;
const SCRIPT = /<script\b((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)<\/script\s*>/gi;
/** Types that a browser runs; other types (`application/json`, `application/ld+json`) are data and need no hash. */
const RUNS = new Set([
  '',
  'module',
  'importmap',
  'speculationrules',
  'text/javascript',
  'application/javascript',
]);

/** The `sha256-…` of what stands inline in pages: what the Content-Security-Policy allows. */
export interface InlineHashes {
  scripts: string[];
  styles: string[];
}

/**
 * Collects the hashes of every inline script and style in these pages, each once, sorted. The build keeps styles and
 * scripts in files; what is left are Astro's loader of islands and the one line of style that comes with it.
 * @param pages texts of built HTML files; may be lazy, so that not all of them are in memory
 */
export function collectInlineHashes(pages: Iterable<string>): InlineHashes {
  const scripts = new Map<string, string>();
  const styles = new Map<string, string>();
  const remember = (seen: Map<string, string>, code: string) => {
    if (!seen.has(code)) seen.set(code, hashOf(code));
  };
  for (const page of pages) {
    for (const [, attributes = '', code = ''] of page.matchAll(SCRIPT))
      if (!/(?:^|\s)src\s*=/i.test(attributes) && RUNS.has(typeOf(attributes))) remember(scripts, code);
    for (const [, code = ''] of page.matchAll(STYLE)) remember(styles, code);
  }
  const sorted = (seen: Map<string, string>) => [...new Set(seen.values())].sort();
  return { scripts: sorted(scripts), styles: sorted(styles) };
}

function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code.replace(/\r\n?/g, '\n')).digest('base64')}`;
}

function typeOf(attributes: string): string {
  const [, double, single, bare] =
    /(?:^|\s)type\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? [];
  return (double ?? single ?? bare ?? '').trim().toLowerCase();
}
