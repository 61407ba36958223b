import { beforeAll, describe, expect, it } from 'vitest';
import { listBuiltPages } from '../../scripts/site/built-pages.ts';
import { crawlSite } from '../../scripts/site/crawl-site.ts';
import type { Wandeling } from '../../scripts/site/crawl-site.ts';
import { siteBase } from './browser.ts';

let walk: Wandeling;
beforeAll(async () => {
  walk = await crawlSite(siteBase());
}, 300_000);

describe('along the links of the site', () => {
  it('every page can be reached from the start page, or from that of the editors', () => {
    const pages = listBuiltPages().filter((adres) => !/^\/(404|500)\.html$/.test(adres));
    expect(pages.filter((adres) => !walk.bereikt.has(adres)).slice(0, 20)).toEqual([]);
  });

  it('the pages that are rendered on demand are reached too', () => {
    const wanted = ['/regio/vinden/', '/afspraak/', '/regio/twente/afspraak/', '/regio/zeeland/afspraak/'];
    expect(wanted.filter((adres) => !walk.bereikt.has(adres))).toEqual([]);
  });

  it('no link, fragment or file is broken', () => {
    expect(walk.kapot.slice(0, 50)).toEqual([]);
  });
});
