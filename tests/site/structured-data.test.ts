import { describe, expect, it } from 'vitest';
import { listBuiltPages, readBuiltPage } from '../../scripts/site/built-pages.ts';
import { readTags } from '../../scripts/site/read-html.ts';
import { readHead } from '../../scripts/site/read-head.ts';
import { siteBase } from './browser.ts';

type Data = Record<string, unknown>;

/** What must be there for search engines to use a thing of this type. */
const REQUIRED: Record<string, string[]> = {
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  WebSite: ['name', 'url', 'publisher'],
  Organization: ['name', 'url'],
  EducationalOrganization: ['name'],
  EducationalOccupationalProgram: ['name', 'description', 'url', 'provider', 'programType'],
  Course: ['name', 'description', 'provider'],
  Occupation: ['name', 'description', 'occupationLocation', 'skills'],
  CategoryCode: ['inCodeSet', 'codeValue'],
  Country: ['name'],
  Offer: ['priceCurrency'],
  GovernmentService: ['name', 'serviceType', 'provider', 'areaServed', 'availableChannel'],
};

/** The things that a page describes, those inside others too. */
function readThings(html: string): Data[] {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
  return blocks.flatMap(([, text = '']) => collect(JSON.parse(text) as unknown));
}
function collect(value: unknown): Data[] {
  if (Array.isArray(value)) return value.flatMap(collect);
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(collect);
  return '@type' in value ? [value as Data, ...inside] : inside;
}

const pages = listBuiltPages().map((adres) => {
  const html = readBuiltPage(adres);
  return { adres, html, things: readThings(html) };
});
const thingsOf = (adres: string) => pages.find((page) => page.adres === adres)!.things;

/** Properties that a thing lacks, by type; a type that is not in the list lacks everything. */
const findGaps = (things: Data[]): string[] =>
  things.flatMap((thing) => {
    const type = String(thing['@type']);
    return (REQUIRED[type] ?? ['a place in REQUIRED'])
      .filter((name) => !thing[name])
      .map((name) => `${type}: ${name}`);
  });

describe('what search engines read as data', () => {
  it('has what its type needs, on every page', () => {
    const wrong = pages.map(({ adres, things }) => ({ adres, gaps: findGaps(things) }));
    expect(wrong.filter(({ gaps }) => gaps.length > 0).slice(0, 20)).toEqual([]);
  });

  it('is the way back on every page that shows one, in the same words', () => {
    const different = pages.filter(({ html, things }) => {
      const [, nav] = /<nav class="[^"]*lwl-crumbs[^"]*"[^>]*>([\s\S]*?)<\/nav>/.exec(html) ?? [];
      if (!nav || readHead(html).robots === 'noindex') return false;
      const shown = readTags(nav)
        .filter(({ naam }) => naam === 'a')
        .map(({ attributen }) => attributen.get('href'));
      const items = things
        .filter((thing) => thing['@type'] === 'ListItem')
        .map(({ item }) => new URL(String(item)).pathname);
      return shown.join() !== items.slice(0, -1).join();
    });
    expect(different.map(({ adres }) => adres).slice(0, 20)).toEqual([]);
    expect(
      pages.filter(({ things }) => things.some((thing) => thing['@type'] === 'BreadcrumbList')).length,
    ).toBeGreaterThan(100);
  });

  it('says on the start page whose site it is', () => {
    expect(thingsOf('/').map((thing) => thing['@type'])).toEqual(['WebSite', 'Organization']);
  });

  it('says nothing of a desk that is an example', () => {
    const examples = pages.filter(({ html }) =>
      html.includes('Voorbeeld: dit loket is nog niet echt ingevuld'),
    );
    const told = examples.filter(({ things }) =>
      things.some((thing) => thing['@type'] === 'GovernmentService'),
    );
    expect(told.map(({ adres }) => adres)).toEqual([]);
    expect(examples.length).toBeGreaterThan(0);
  });

  it('stands on pages that are rendered on demand too', async () => {
    const html = await (await fetch(`${siteBase()}/regio/twente/afspraak/?vorm=bel-mij`)).text();
    const items = readThings(html).filter((thing) => thing['@type'] === 'ListItem');
    expect(items.map(({ item }) => new URL(String(item)).pathname)).toEqual([
      '/',
      '/regio/twente/',
      '/regio/twente/afspraak/',
    ]);
  });

  it('is measured: a property that is missing is seen', () => {
    expect(findGaps([{ '@type': 'WebSite', name: 'Loket', url: '/' }])).toEqual(['WebSite: publisher']);
    expect(findGaps([{ '@type': 'Recipe' }])).toEqual(['Recipe: a place in REQUIRED']);
  });
});
