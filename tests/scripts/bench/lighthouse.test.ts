import { describe, expect, it } from 'vitest';
import { findMisses } from '../../../scripts/bench/lighthouse.ts';
import { welcome } from '../../../scripts/bench/as-real-site.ts';

type Regel = Parameters<typeof findMisses>[0];
const good: Regel = {
  naam: 'begin',
  adres: '/',
  vindbaar: true,
  status: 200,
  scores: { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 },
  verlies: {},
  lcp: 1300,
  tbt: 0,
  cls: 0,
  bytes: 66_000,
  machine: 1500,
};
const misses = (fields: Partial<Regel>) => findMisses({ ...good, ...fields });
const scores = (fields: Regel['scores']) => ({ ...good.scores, ...fields });

describe('the limits of Lighthouse', () => {
  it.each([
    ['are met', {}, []],
    [
      'are missed with the audits that cost it',
      { scores: scores({ performance: 98 }), verlies: { performance: ['total-blocking-time'] } },
      ['begin, /: performance 98 (total-blocking-time)'],
    ],
    ['count a shift that people see', { cls: 0.006 }, ['begin, /: CLS 0.006']],
    ['do not count a shift that rounds to nothing', { cls: 0.004 }, []],
    ['count SEO where search engines may come', { scores: scores({ seo: 92 }) }, ['begin, /: seo 92 ()']],
    ['do not count SEO elsewhere', { scores: scores({ seo: 66 }), vindbaar: false }, []],
    [
      'forgive a page that should answer 404 for doing so',
      {
        status: 404,
        scores: scores({ 'best-practices': 96 }),
        verlies: { 'best-practices': ['errors-in-console'] },
      },
      [],
    ],
    [
      'forgive no other page',
      { scores: scores({ 'best-practices': 96 }), verlies: { 'best-practices': ['errors-in-console'] } },
      ['begin, /: best-practices 96 (errors-in-console)'],
    ],
  ] as [string, Partial<Regel>, string[]][])('%s', (_, fields, expected) => {
    expect(misses(fields)).toEqual(expected);
  });
});

describe('the demo as if it were the real site', () => {
  it('loses the mark of the demo, and keeps that of a page which is never for search engines', () => {
    expect(welcome('<head><meta name="robots" content="none"><title>')).toBe('<head><title>');
    const own = '<head><meta name="robots" content="noindex"><title>';
    expect(welcome(own)).toBe(own);
  });
});
