import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findMissingPages } from '../../../scripts/build/find-missing-pages.ts';
import type { SiteData } from '../../../src/site-data.ts';

const site = {
  regios: [{ slug: 'twente' }],
  scholing: new Map([['00gt-25573-bbl', {}]]),
} as unknown as SiteData;
const PAGES = [
  '',
  'regio',
  'privacy',
  'over',
  'regio/twente',
  'regio/twente/scholing',
  'scholing/00gt-25573-bbl',
];

function built(pages: string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'paginas-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const page of pages) {
    mkdirSync(join(root, page), { recursive: true });
    writeFileSync(join(root, page, 'index.html'), '');
  }
  return root;
}

describe('after a build', () => {
  it('nothing is missing when every regio, matrix and training has its page', () => {
    expect(findMissingPages(built(PAGES), site)).toEqual([]);
  });

  it.each(PAGES)('the page /%s is missed when it is not there', (page) => {
    const others = built(PAGES);
    rmSync(join(others, page, 'index.html'));
    expect(findMissingPages(others, site)).toEqual([page === '' ? '/' : `/${page}/`]);
  });
});
