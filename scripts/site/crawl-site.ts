import { existsSync, readFileSync } from 'node:fs';
import { fileOf } from './built-pages.ts';
import { readLinks } from './read-links.ts';

/** Where visitors come in, and where editors do: no page of visitors leads to those of editors. */
const DOORS = ['/', '/beheer/'];

/** What a walk along all links from the doors finds. */
export interface Wandeling {
  /** Addresses of pages that were reached, without query and fragment. */
  bereikt: Set<string>;
  /** `/van/ → /naar/: reason`, each once. */
  kapot: string[];
}

/**
 * Follows every internal link from the two doors: through the files of the build, and through the running server for pages that
 * are rendered on demand (each address once, whatever its query).
 */
export async function crawlSite(base: string): Promise<Wandeling> {
  const pages = new Map<string, Promise<Pagina>>();
  const broken = new Set<string>();
  const visit = (address: string, from: string): Promise<Pagina> => {
    const path = new URL(address, base).pathname;
    let page = pages.get(path);
    if (!page) {
      page = loadPage(base, address);
      pages.set(path, page);
      queue.push({ path, page, from });
    }
    return page;
  };
  const queue: { path: string; page: Promise<Pagina>; from: string }[] = [];
  for (const door of DOORS) void visit(door, '');
  for (let next = queue.shift(); next; next = queue.shift()) {
    const page = await next.page;
    if (page.fout) broken.add(`${next.from} → ${next.path}: ${page.fout}`);
    for (const file of page.bestanden) {
      if (!existsSync(fileOf(file))) broken.add(`${next.path} → ${file}: bestand ontbreekt`);
    }
    for (const link of page.links) {
      const { hash } = new URL(link, base);
      const target = await visit(link, next.path);
      if (hash !== '' && !target.fout && !target.ids.has(decodeURIComponent(hash.slice(1))))
        broken.add(`${next.path} → ${link}: ${hash} is er niet`);
    }
  }
  return { bereikt: new Set(pages.keys()), kapot: [...broken].sort() };
}

interface Pagina {
  links: Set<string>;
  bestanden: Set<string>;
  ids: Set<string>;
  /** Why it cannot be shown. */
  fout?: string;
}
const NOTHING = { links: new Set<string>(), bestanden: new Set<string>(), ids: new Set<string>() };

async function loadPage(base: string, address: string): Promise<Pagina> {
  const path = new URL(address, base).pathname;
  const file = fileOf(decodeURIComponent(path));
  if (existsSync(file))
    return path.endsWith('/') ? readLinks(readFileSync(file, 'utf8'), base, path) : NOTHING;
  const response = await fetch(new URL(address, base), { redirect: 'manual' });
  if (response.status >= 400) return { ...NOTHING, fout: `status ${response.status}` };
  const location = response.headers.get('Location');
  // An own link that is redirected costs every visitor a second request: link to where it leads.
  if (location !== null && response.status !== 303)
    return { ...NOTHING, fout: `doorgestuurd naar ${location}` };
  return readLinks(await response.text(), base, path);
}
