import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteData } from '../../src/site-data.ts';

/**
 * Addresses that must be a file after the build and are not: one for every regio, matrix and training, whatever Astro
 * said about its success.
 */
export function findMissingPages(clientDir: string, site: Pick<SiteData, 'regios' | 'scholing'>): string[] {
  const regios = site.regios.flatMap(({ slug }) => [`/regio/${slug}/`, `/regio/${slug}/scholing/`]);
  const scholing = [...site.scholing.keys()].map((id) => `/scholing/${id}/`);
  return ['/', '/regio/', '/privacy/', '/over/', ...regios, ...scholing].filter(
    (address) => !existsSync(join(clientDir, address, 'index.html')),
  );
}
