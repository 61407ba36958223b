import { readTags } from './read-html.ts';

/** What a page points to, and what can be pointed to in it. */
export interface PaginaLinks {
  /** Addresses that a visitor can go to, absolute within the site: path, query and fragment. */
  links: Set<string>;
  /** Files that the page needs: styles, scripts, icons, pictures. */
  bestanden: Set<string>;
  ids: Set<string>;
}

/**
 * Reads the internal links of a page.
 * @param origin of the site; a link to it is internal, any other is left out
 * @param adres of the page itself, for relative links
 */
export function readLinks(html: string, origin: string, adres: string): PaginaLinks {
  const found: PaginaLinks = { links: new Set(), bestanden: new Set(), ids: new Set() };
  const add = (to: Set<string>, value: string | undefined): void => {
    if (value === undefined) return;
    const url = new URL(value, new URL(adres, origin));
    if (url.origin === origin) to.add(url.pathname + url.search + url.hash);
  };
  for (const { naam, attributen } of readTags(html)) {
    const id = attributen.get('id');
    if (id !== undefined) found.ids.add(id);
    switch (naam) {
      case 'a':
      case 'area':
        add(found.links, attributen.get('href'));
        break;
      case 'form':
        // A form that is posted goes to a page that shows it, too.
        add(found.links, attributen.get('action'));
        break;
      case 'link':
        if (attributen.get('rel') !== 'canonical') add(found.bestanden, attributen.get('href'));
        break;
      case 'script':
      case 'img':
      case 'source':
        add(found.bestanden, attributen.get('src'));
        break;
      case 'use':
        add(found.bestanden, attributen.get('href')?.replace(/#.*/, ''));
        break;
      case 'astro-island':
        add(found.bestanden, attributen.get('component-url'));
        add(found.bestanden, attributen.get('renderer-url'));
        break;
    }
  }
  return found;
}
