import { adresIn, readAdres, talenVan } from '../../src/domain/taal/adressen.ts';

/** A page as the plan of sitemaps needs it. */
interface Pagina {
  adres: string;
  /** Of its head: `noindex` keeps it out, on the real site too. */
  robots: string;
}

/** The most addresses that search engines read from one file. */
const MOST = 50_000;

/**
 * Which sitemap tells of which page: one per regio (what its loket is for), one per other language, one for the rest of
 * the country. A page says itself whether search engines may show it; nothing here repeats that.
 * @param pages all pages that are files
 * @param onDemand addresses of pages that the server renders, and search engines may show
 * @throws when a file would be longer than search engines read
 */
export function planSitemaps(pages: Iterable<Pagina>, onDemand: string[]): Map<string, string[]> {
  const plan = new Map<string, string[]>();
  const findable = [...pages].filter(({ robots }) => robots !== 'noindex').map(({ adres }) => adres);
  for (const adres of [...findable, ...onDemand]) {
    const naam = sitemapOf(adres);
    const known = plan.get(naam);
    if (known) known.push(adres);
    else plan.set(naam, [adres]);
  }
  for (const [naam, adressen] of plan) {
    adressen.sort();
    if (adressen.length > MOST)
      throw new Error(
        `De sitemap ${naam} is te lang (${adressen.length}). Verdeel hem in scripts/build/sitemaps.ts.`,
      );
  }
  return new Map([...plan].sort(([a], [b]) => a.localeCompare(b, 'nl')));
}

function sitemapOf(adres: string): string {
  const { taal, kern } = readAdres(adres);
  if (taal !== 'nl') return `taal-${taal}`;
  const [, slug] = /^\/regio\/([^/]+)\//.exec(kern) ?? [];
  return slug ? `regio-${slug}` : 'landelijk';
}

/** The form of each loket, in each language: rendered for each request, so no file tells of it. */
export function formAddresses(regios: readonly { slug: string }[]): string[] {
  return regios.flatMap(({ slug }) => {
    const kern = `/regio/${slug}/afspraak/`;
    return talenVan(kern).map((taal) => adresIn(taal, kern));
  });
}

/** The files of a plan by their address, and `/sitemap.xml` that names them. */
export function writeSitemaps(plan: Map<string, string[]>, site: URL): Map<string, string> {
  const files = new Map(
    [...plan].map(([naam, adressen]) => [`/sitemap/${naam}.xml`, list('urlset', 'url', adressen, site)]),
  );
  return new Map([...files, ['/sitemap.xml', list('sitemapindex', 'sitemap', [...files.keys()], site)]]);
}

function list(root: string, item: string, adressen: string[], site: URL): string {
  const items = adressen.map(
    (adres) => `<${item}><loc>${escapeXml(new URL(adres, site).href)}</loc></${item}>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...items,
    `</${root}>\n`,
  ].join('\n');
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
