import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANDELIJK, toCmsInstelling } from '../../src/beheer/cms/config/cms-config.ts';
import { readKeuzes } from '../../src/beheer/cms/config/keuzes.ts';
import type { GitHostInstelling } from '../../src/beheer/githost/git-host.ts';
import type { SiteData } from '../../src/site-data.ts';

/**
 * Writes what the CMS shows each editor: one file per regio, and one for the landelijk redacteur.
 * @returns how many files
 */
export function writeInstellingen(outDir: string, site: SiteData, host?: GitHostInstelling): number {
  const keuzes = readKeuzes(site);
  const folder = join(outDir, 'config');
  mkdirSync(folder, { recursive: true });
  const editors = [LANDELIJK, ...site.regios.map(({ slug }) => slug)];
  for (const regio of editors)
    writeFileSync(join(folder, `${regio}.json`), JSON.stringify(toCmsInstelling({ regio, keuzes, host })));
  return editors.length;
}
