import { setTimeout as wait } from 'node:timers/promises';
import type { Problem } from '../../src/content-files/located.ts';
import type { Webadres } from '../../src/content-files/check/web-addresses.ts';
import type { LinkCache } from './link-cache.ts';
import { GEDULD, visitLink, type Bezoek, type Geduld } from './visit-link.ts';

/** How the outside world is visited. */
export interface Bezoekwijze {
  geduld: Geduld;
  /** Sites at the same time. One site is visited page by page. */
  tegelijk: number;
  /** Pause between two pages of one site, in ms. */
  tussenpoos: number;
  /** Now, in ms since 1970. */
  nu: () => number;
  /** Told after each visit. */
  voortgang?: (klaar: number, totaal: number) => void;
}

export const BELEEFD: Bezoekwijze = { geduld: GEDULD, tegelijk: 8, tussenpoos: 1000, nu: Date.now };

/** Visits each address of other sites once and names the dead ones, at every place where they stand. */
export async function checkExternalLinks(
  addresses: readonly Webadres[],
  cache: LinkCache,
  wijze: Bezoekwijze = BELEEFD,
): Promise<Problem[]> {
  const found = await visitAll([...new Set(addresses.map(({ url }) => pageOf(url)))], cache, wijze);
  return addresses.flatMap((address) => describe(address, found.get(pageOf(address.url))));
}

async function visitAll(urls: string[], cache: LinkCache, wijze: Bezoekwijze): Promise<Map<string, Bezoek>> {
  const found = new Map<string, Bezoek>();
  const todo: string[] = [];
  for (const url of urls) {
    const known = cache.find(url, wijze.nu());
    if (known) found.set(url, known);
    else todo.push(url);
  }
  const sites = [...Map.groupBy(todo, hostOf).values()].sort((a, b) => b.length - a.length);
  let klaar = 0;
  const visitSites = async (): Promise<void> => {
    for (let site = sites.shift(); site; site = sites.shift()) {
      for (const [index, url] of site.entries()) {
        if (index > 0) await wait(wijze.tussenpoos);
        const bezoek = await visitLink(url, wijze.geduld);
        found.set(url, bezoek);
        cache.keep(url, bezoek, wijze.nu());
        klaar += 1;
        wijze.voortgang?.(klaar, todo.length);
      }
      cache.save();
    }
  };
  await Promise.all(Array.from({ length: wijze.tegelijk }, visitSites));
  return found;
}

/** A place within a page is not for the server. */
const pageOf = (url: string): string => url.split('#')[0]!;

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

function describe({ url, ...place }: Webadres, bezoek: Bezoek | undefined): Problem[] {
  if (!bezoek || bezoek.uitkomst === 'goed') return [];
  if (bezoek.uitkomst === 'dood')
    return [
      {
        ernst: 'fout',
        ...place,
        code: 'link-dood',
        wat: `De link ${url} werkt niet: ${bezoek.reden}.`,
        remedie: 'Zoek het nieuwe adres, of haal de link weg.',
      },
    ];
  return [
    {
      ernst: 'waarschuwing',
      ...place,
      code: 'link-niet-bekeken',
      wat: `De controle kon niet kijken bij ${url}: ${bezoek.reden}.`,
      remedie: 'Open de link zelf en kijk of hij klopt.',
    },
  ];
}
