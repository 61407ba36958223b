import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listToestanden } from '../../scripts/site/matrix/toestanden.ts';
import { groupBuiltPages } from '../../scripts/site/page-types.ts';

/** Addresses that a file in src/pages/ answers. */
function addressesOf(file: string): RegExp {
  const path = file
    .replace(/\.astro$/, '')
    .replace(/(^|\/)index$/, '')
    .replaceAll(/\[[^\]]+\]/g, '[^/]+');
  return new RegExp(path === '404' || path === '500' ? `^/${path}\\.html$` : `^/${path}${path ? '/' : ''}$`);
}
const routes = globSync('**/*.astro', { cwd: 'src/pages' }).sort();
const toestanden = listToestanden().map(({ adres }) => new URL(adres, 'http://site').pathname);

describe('the list of page types', () => {
  it('has every built page, each in one type', () => {
    expect(() => groupBuiltPages()).not.toThrow();
  });

  it('finds the routes', () => {
    expect(routes).toContain('regio/[slug]/afspraak/bedankt.astro');
  });

  it.each(routes)('has a state to judge of src/pages/%s', (file) => {
    const pattern = addressesOf(file);
    expect(toestanden.filter((adres) => pattern.test(adres))).not.toEqual([]);
  });
});
