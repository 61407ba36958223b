import { describe, expect, it } from 'vitest';
import { formAddresses, planSitemaps, writeSitemaps } from '../../../scripts/build/sitemaps.ts';

const pages = [
  { adres: '/', robots: '' },
  { adres: '/regio/', robots: '' },
  { adres: '/regio/twente/', robots: '' },
  { adres: '/regio/twente/scholing/zorg-welzijn/', robots: '' },
  { adres: '/scholing/01aa-25808-bbl/', robots: '' },
  { adres: '/en/regio/twente/', robots: '' },
  { adres: '/404.html', robots: 'noindex' },
];
const plan = planSitemaps(pages, ['/regio/twente/afspraak/']);
const files = writeSitemaps(plan, new URL('https://leerwerkloket.example'));

describe('the sitemaps of the real site', () => {
  it('are one per regio, one per language and one for the rest; a page that says no is in none', () => {
    expect(Object.fromEntries(plan)).toEqual({
      landelijk: ['/', '/regio/', '/scholing/01aa-25808-bbl/'],
      'regio-twente': ['/regio/twente/', '/regio/twente/afspraak/', '/regio/twente/scholing/zorg-welzijn/'],
      'taal-en': ['/en/regio/twente/'],
    });
  });

  it('are named in one index, with whole addresses', () => {
    expect(files.get('/sitemap.xml')).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        '<sitemap><loc>https://leerwerkloket.example/sitemap/landelijk.xml</loc></sitemap>',
        '<sitemap><loc>https://leerwerkloket.example/sitemap/regio-twente.xml</loc></sitemap>',
        '<sitemap><loc>https://leerwerkloket.example/sitemap/taal-en.xml</loc></sitemap>',
        '</sitemapindex>\n',
      ].join('\n'),
    );
    expect(files.get('/sitemap/taal-en.xml')).toContain(
      '<url><loc>https://leerwerkloket.example/en/regio/twente/</loc></url>',
    );
  });

  it('may not grow longer than search engines read', () => {
    const many = Array.from({ length: 50_001 }, (_, index) => ({ adres: `/scholing/${index}/`, robots: '' }));
    expect(() => planSitemaps(many, [])).toThrow('De sitemap landelijk is te lang (50001).');
  });

  it('have the form of each loket in each language', () => {
    const addresses = formAddresses([{ slug: 'twente' }]);
    expect(addresses).toContain('/regio/twente/afspraak/');
    expect(addresses).toContain('/en/regio/twente/afspraak/');
  });
});
