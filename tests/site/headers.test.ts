import { describe, expect, it } from 'vitest';
import { groupBuiltPages } from '../../scripts/site/page-types.ts';
import { readParts } from '../../scripts/site/weigh-page.ts';
import { siteBase } from './browser.ts';

const get = (adres: string, init: RequestInit = {}) =>
  fetch(siteBase() + adres, { redirect: 'manual', ...init });
const script = async () => [...readParts(await (await get('/')).text()).modules][0]!;

describe('every answer', () => {
  it.each([
    ['a page', '/', 200],
    ['a page on demand', '/regio/vinden/?q=enschde', 200],
    ['a form', '/regio/twente/afspraak/', 200],
    ['data', '/gegevens/gebieden.json', 200],
    ['a redirect to the slash', '/regio', 308],
    ['a page that is not there', '/bestaat/niet/', 404],
    ['a regio that is not there', '/regio/atlantis/afspraak/', 404],
    ['an address that is broken', '/%ff', 400],
  ])('to %s has one policy without unsafe parts', async (_, adres, status) => {
    const { status: given, headers } = await get(adres);
    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(given).toBe(status);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('X-Robots-Tag'), 'the demo stays out of search engines').toBe('noindex');
  });

  it('carries no more inline scripts in its policy than the loader of islands needs', async () => {
    const policy = (await get('/')).headers.get('Content-Security-Policy')!;
    expect(policy.match(/'sha256-/g)?.length).toBeLessThanOrEqual(5);
  });
});

describe('files', () => {
  it('of the hashed kind may be kept for a year', async () => {
    expect((await get(await script())).headers.get('Cache-Control')).toBe(
      'public, max-age=31536000, immutable',
    );
  });

  it.each(groupBuiltPages().map(({ type, adressen }) => ({ naam: type.naam, adres: adressen[0]! })))(
    'come as brotli and know what did not change: $naam',
    async ({ adres }) => {
      const first = await get(adres, { headers: { 'Accept-Encoding': 'br' } });
      const etag = first.headers.get('ETag');
      if (first.status === 200) {
        expect(first.headers.get('Content-Encoding')).toBe('br');
        expect(
          (await get(adres, { headers: { 'If-None-Match': etag!, 'Accept-Encoding': 'br' } })).status,
        ).toBe(304);
      } else expect([first.status, etag]).toEqual([404, null]);
    },
  );

  it('are not to be found under the name of a compressed copy', async () => {
    expect((await get('/index.html.br')).status).toBe(404);
  });
});

describe('for machines', () => {
  it('robots.txt keeps search engines out of the demo', async () => {
    expect(await (await get('/robots.txt')).text()).toBe('User-agent: *\nDisallow: /\n');
  });

  it('security.txt says until when it is true, and that its address is an example', async () => {
    const text = await (await get('/.well-known/security.txt')).text();
    expect(text).toContain(
      '# Voorbeeld: dit adres bestaat niet.\nContact: mailto:beveiliging@loket.example\n',
    );
    const expires = new Date(/^Expires: (\S+)$/m.exec(text)![1]!);
    expect(expires.getTime()).toBeGreaterThan(Date.now());
    expect(expires.getTime()).toBeLessThan(Date.now() + 365 * 24 * 60 * 60 * 1000);
    expect(text).toMatch(
      /^Preferred-Languages: nl, en\nCanonical: https?:\/\/\S+\/\.well-known\/security\.txt$/m,
    );
  });
});
