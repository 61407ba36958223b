import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileOf, listBuiltPages, readBuiltPage } from '../../scripts/site/built-pages.ts';
import { readAdres } from '../../src/domain/taal/adressen.ts';
import { OP_VERZOEK } from '../../scripts/site/page-types.ts';
import { readHead } from '../../scripts/site/read-head.ts';
import type { Hoofd } from '../../scripts/site/read-head.ts';
import { siteBase } from './browser.ts';

// html-validate's own rule counts &#39; as five characters; here titles are measured as people read them.
const SITE = 'http://localhost:4321';
const heads = listBuiltPages().map((adres) => ({ adres, ...readHead(readBuiltPage(adres)) }));
/** What search engines may show, once the site is no demo. */
const findable = heads.filter(({ robots }) => robots !== 'noindex');
const first20 = <T>(list: T[]) => list.slice(0, 20);

/** Values that more than one page has, with the first pages that have it. */
function findShared(pages: { adres: string; value: string }[]): { value: string; adressen: string[] }[] {
  const seen = new Map<string, string[]>();
  for (const { adres, value } of pages) seen.set(value, [...(seen.get(value) ?? []), adres]);
  return [...seen]
    .filter(([, adressen]) => adressen.length > 1)
    .map(([value, adressen]) => ({ value, adressen: adressen.slice(0, 3) }));
}

describe('the head of every page', () => {
  it.each([
    ['title', 'titel', 70],
    ['description', 'beschrijving', 155],
  ] as const)('has a %s that search engines show whole', (_, field, longest) => {
    const wrong = heads.filter((head) => head[field].length < 5 || head[field].length > longest);
    expect(first20(wrong.map((head) => [head.adres, head[field]]))).toEqual([]);
  });

  it.each([
    ['title', 'titel'],
    ['description', 'beschrijving'],
  ] as const)('has a %s that no other page in its language has', (_, field) => {
    const pages = findable.map((head) => ({
      adres: head.adres,
      value: `${readAdres(head.adres).taal}: ${head[field]}`,
    }));
    expect(first20(findShared(pages))).toEqual([]);
  });

  it('names its own address as the one that counts', () => {
    const wrong = findable.filter(({ adres, canonical }) => canonical !== SITE + encodeURI(adres));
    expect(first20(wrong.map(({ adres, canonical }) => [adres, canonical]))).toEqual([]);
  });

  it('keeps search engines away from the demo', () => {
    expect(heads.filter(({ robots }) => !['none', 'noindex'].includes(robots))).toEqual([]);
  });
});

describe('a link that somebody shares', () => {
  const shared = ({ delen }: Hoofd, name: string) => delen.get(name) ?? '';

  it.each([
    'og:type',
    'og:locale',
    'og:site_name',
    'og:title',
    'og:description',
    'og:image:alt',
    'twitter:card',
  ])('has %s on every page', (name) => {
    expect(first20(heads.filter((head) => shared(head, name) === '').map(({ adres }) => adres))).toEqual([]);
  });

  it('has a picture that exists, with its whole address', () => {
    const missing = heads.filter((head) => {
      const { origin, pathname } = new URL(shared(head, 'og:image'));
      return origin !== SITE || !existsSync(fileOf(pathname));
    });
    expect(first20(missing.map(({ adres }) => adres))).toEqual([]);
  });

  it('has the picture of its sector, in the colours of its desk', () => {
    const picture = (adres: string) =>
      shared(
        heads.find((head) => head.adres === adres)!,
        'og:image',
      );
    const of = (pattern: RegExp) => picture(heads.find(({ adres }) => pattern.test(adres))!.adres);
    expect(picture('/')).toBe(`${SITE}/deelplaatje/leerwerkloket-begin.png`);
    expect(picture('/regio/groningen/')).toBe(`${SITE}/deelplaatje/werkcentrum-begin.png`);
    expect(of(/^\/regio\/groningen\/scholing\/zorg-welzijn\//)).toBe(
      `${SITE}/deelplaatje/werkcentrum-zorg-welzijn.png`,
    );
    expect(of(/^\/scholing\/horeca-toerisme\//)).toBe(
      `${SITE}/deelplaatje/leerwerkloket-horeca-toerisme.png`,
    );
  });

  it('leads to the address that counts', () => {
    expect(first20(heads.filter((head) => shared(head, 'og:url') !== head.canonical))).toEqual([]);
  });
});

describe('the head of a page that is rendered on demand', () => {
  const readServed = async (adres: string): Promise<Hoofd> =>
    readHead(await (await fetch(siteBase() + adres)).text());

  it.each(OP_VERZOEK.filter(({ status }) => status === 200))(
    'counts without what stands after the question mark: $naam',
    async ({ adres }) => {
      const { titel, beschrijving, canonical } = await readServed(adres);
      expect(canonical).toBe(new URL(adres, SITE).href.replace(/\?.*/, ''));
      expect([titel.length <= 70, beschrijving.length <= 155]).toEqual([true, true]);
    },
  );

  it('says which loket it is of', async () => {
    const two = await Promise.all(
      ['twente', 'zeeland'].map((slug) => readServed(`/regio/${slug}/afspraak/`)),
    );
    expect(new Set(two.map(({ titel }) => titel)).size).toBe(2);
    expect(new Set(two.map(({ beschrijving }) => beschrijving)).size).toBe(2);
  });

  it('keeps what one visitor asked out of search engines', async () => {
    const asked = ['/regio/vinden/?q=Spier', '/regio/twente/afspraak/bedankt/'];
    const robots = await Promise.all(asked.map(async (adres) => (await readServed(adres)).robots));
    expect(robots).toEqual(['noindex', 'noindex']);
  });
});

it('is measured: a title that two pages share is seen', () => {
  const pages = ['/een/', '/twee/'].map((adres) => ({ adres, value: 'Scholing' }));
  expect(findShared(pages)).toEqual([{ value: 'Scholing', adressen: ['/een/', '/twee/'] }]);
});
