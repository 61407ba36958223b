import { createHash } from 'node:crypto';

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

/**
 * The `sha256-…` of every inline script in these pages, each once, sorted: what the Content-Security-Policy allows.
 * @param pages texts of built HTML files; may be lazy, so that not all of them are in memory
 */
export function collectInlineScriptHashes(pages: Iterable<string>): string[] {
  const seen = new Map<string, string>();
  for (const page of pages) {
    for (const [, attributes = '', code = ''] of page.matchAll(SCRIPT)) {
      if (/(?:^|\s)src\s*=/i.test(attributes) || !RUNS.has(typeOf(attributes)) || seen.has(code)) continue;
      seen.set(code, `sha256-${createHash('sha256').update(code.replace(/\r\n?/g, '\n')).digest('base64')}`);
    }
  }
  return [...new Set(seen.values())].sort();
}

function typeOf(attributes: string): string {
  const [, double, single, bare] =
    /(?:^|\s)type\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? [];
  return (double ?? single ?? bare ?? '').trim().toLowerCase();
}
