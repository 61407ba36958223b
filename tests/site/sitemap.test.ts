import { describe, expect, it } from 'vitest';
import { formAddresses, planSitemaps } from '../../scripts/build/sitemaps.ts';
import { listBuiltPages, readBuiltPage } from '../../scripts/site/built-pages.ts';
import { readHead } from '../../scripts/site/read-head.ts';
import { siteData } from '../../src/site-data.ts';
import { siteBase } from './browser.ts';

// The demo has no sitemaps; here they are planned for its pages, as a build of the real site would.
const pages = listBuiltPages().map((adres) => ({ adres, ...readHead(readBuiltPage(adres)) }));
const forms = formAddresses(siteData().regios);
const plan = planSitemaps(pages, forms);
const all = [...plan.values()].flat();

describe('sitemaps', () => {
  it('tell of every page that search engines may show, once, and of nothing else', () => {
    const findable = pages.filter(({ robots }) => robots !== 'noindex').map(({ adres }) => adres);
    expect(all.toSorted()).toEqual([...findable, ...forms].toSorted());
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(1000);
  });

  it('leave out what is not for search engines', () => {
    expect(all.filter((adres) => /\/(404|500)\.html|\/(vinden|bedankt)\//.test(adres))).toEqual([]);
  });

  it('are one per regio, besides those of languages and of the country', () => {
    const names = [...plan.keys()].filter((naam) => !naam.startsWith('taal-'));
    expect(names.toSorted()).toEqual(
      ['landelijk', ...siteData().regios.map(({ slug }) => `regio-${slug}`)].toSorted(),
    );
  });

  it('name pages on demand that answer, and may be shown', async () => {
    const wrong: string[] = [];
    for (const adres of forms) {
      const response = await fetch(siteBase() + adres, { redirect: 'manual' });
      if (response.status !== 200 || readHead(await response.text()).robots !== 'none') wrong.push(adres);
    }
    expect(wrong).toEqual([]);
  });

  it('are not in the demo: it keeps search engines out', async () => {
    expect((await fetch(`${siteBase()}/sitemap.xml`)).status).toBe(404);
    expect(await (await fetch(`${siteBase()}/robots.txt`)).text()).not.toContain('Sitemap');
  });
});
