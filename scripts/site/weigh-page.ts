import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { fileOf, readBuiltPage } from './built-pages.ts';
import { readTags } from './read-html.ts';

/** Bytes over the wire (brotli) of one page, before any web font. */
export interface Gewicht {
  html: number;
  css: number;
  /** Modules that load by themselves: those of the page, of its islands, and what they import; and inline scripts. */
  js: number;
}

const weights = new Map<string, number>();

/** Brotli as the server sends it: 11 for hashed assets, 10 for the rest. */
export function weigh(body: Uint8Array, quality: number): number {
  const key = `${quality}:${createHash('sha256').update(body).digest('base64')}`;
  const known = weights.get(key);
  if (known !== undefined) return known;
  const bytes = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  weights.set(key, bytes);
  return bytes;
}

/** Weighs a built page with everything that a browser fetches by itself. */
export function weighPage(adres: string): Gewicht {
  const html = readBuiltPage(adres);
  const { styles, inline } = readParts(html);
  const js = listModules(html);
  const sum = (files: Iterable<string>): number =>
    [...files].reduce((total, file) => total + weigh(readFileSync(fileOf(file)), 11), 0);
  return {
    html: weigh(Buffer.from(html), 10),
    css: sum(styles),
    // Inline scripts travel inside the HTML; they are counted here too, so that none can hide there.
    js: sum(js) + (inline === '' ? 0 : weigh(Buffer.from(inline), 11)),
  };
}

/** Addresses of the modules that a page loads without being asked, A–Z: its scripts, its islands, what they import. */
export function listModules(html: string): string[] {
  const found = new Set<string>();
  for (const module of readParts(html).modules) followImports(module, found);
  return [...found].sort();
}

interface Parts {
  styles: Set<string>;
  modules: Set<string>;
  /** Text of the inline scripts that run. */
  inline: string;
}

function readParts(html: string): Parts {
  const parts: Parts = { styles: new Set(), modules: new Set(), inline: '' };
  for (const { naam, attributen } of readTags(html)) {
    const [rel, href, src] = ['rel', 'href', 'src'].map((name) => attributen.get(name));
    if (naam === 'link' && rel === 'stylesheet' && href) parts.styles.add(href);
    if (naam === 'link' && rel === 'modulepreload' && href) parts.modules.add(href);
    if (naam === 'script' && src) parts.modules.add(src);
    if (naam === 'astro-island') {
      for (const name of ['component-url', 'renderer-url', 'before-hydration-url']) {
        const url = attributen.get(name);
        if (url) parts.modules.add(url);
      }
    }
  }
  for (const [, attributes = '', code = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi))
    if (!/\bsrc=|type="application\/(ld\+)?json"/.test(attributes)) parts.inline += code;
  return parts;
}

/** Static imports only: `import()` is for later, when the visitor asks for it. */
const IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+from\s*)?["'](\.[^"']+)["']/g;

function followImports(file: string, found: Set<string>): void {
  if (found.has(file)) return;
  found.add(file);
  const code = readFileSync(fileOf(file), 'utf8');
  for (const [, path = ''] of code.matchAll(IMPORT))
    followImports(new URL(path, `http://x${file}`).pathname, found);
}
