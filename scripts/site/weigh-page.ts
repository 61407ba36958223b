import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { fileOf } from './built-pages.ts';
import { readTags } from './read-html.ts';

/** Bytes over the wire (brotli) of one page, before any web font. */
export interface Gewicht {
  html: number;
  css: number;
  /** Modules that load by themselves: those of the page, of its islands, and what they import; and inline scripts. */
  js: number;
}

/** What a browser fetches for a page without being asked. */
export interface PaginaDelen {
  /** Names of the islands: `Finder`, `Matrix`. */
  eilanden: Set<string>;
  /** Addresses of style sheets. */
  styles: Set<string>;
  /** Addresses of modules: scripts, islands, and what they import. */
  modules: Set<string>;
  /** Text of the inline scripts that run. */
  inline: string;
}

const weights = new Map<string, number>();

/** Bytes after brotli, as the server sends it: 11 for hashed assets, 10 for the rest. */
export function weigh(body: Uint8Array, quality: 10 | 11): number {
  const key = `${quality}:${createHash('sha256').update(body).digest('base64')}`;
  const known = weights.get(key);
  if (known !== undefined) return known;
  const bytes = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  weights.set(key, bytes);
  return bytes;
}

/** Weighs a page of the built site by its HTML. */
export function weighPage(html: string): Gewicht {
  const { styles, modules, inline } = readParts(html);
  const sum = (files: Set<string>): number =>
    [...files].reduce((total, file) => total + weigh(readFileSync(fileOf(file)), 11), 0);
  return {
    html: weigh(Buffer.from(html), 10),
    css: sum(styles),
    // Inline scripts travel inside the HTML; they are counted here too, so that none can hide there.
    js: sum(modules) + (inline === '' ? 0 : weigh(Buffer.from(inline), 11)),
  };
}

/** Weighs a file that is fetched later: a module together with all that it imports, anything else by itself. */
export function weighLater(file: string): number {
  if (!file.endsWith('.js')) return weigh(readFileSync(fileOf(file)), 10);
  const modules = new Set<string>();
  followImports(file, modules);
  return [...modules].reduce((total, module) => total + weigh(readFileSync(fileOf(module)), 11), 0);
}

/** Lists what a page loads, from its HTML and the modules that this names. */
export function readParts(html: string): PaginaDelen {
  const parts: PaginaDelen = { eilanden: new Set(), styles: new Set(), modules: new Set(), inline: '' };
  for (const { naam, attributen } of readTags(html)) {
    const value = (name: string): string => attributen.get(name) ?? '';
    if (naam === 'link' && value('rel') === 'stylesheet') parts.styles.add(value('href'));
    if (naam === 'link' && value('rel') === 'modulepreload') followImports(value('href'), parts.modules);
    if (naam === 'script' && value('src')) followImports(value('src'), parts.modules);
    // A part that takes over from the page of the server by a script of its own.
    if (value('data-eiland')) parts.eilanden.add(value('data-eiland'));
    if (naam === 'astro-island') {
      parts.eilanden.add(value('component-url').replace(/^.*\/([^/.]+)\..*$/, '$1'));
      for (const name of ['component-url', 'renderer-url', 'before-hydration-url'])
        if (value(name)) followImports(value(name), parts.modules);
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
