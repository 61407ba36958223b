import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../http/config.ts';
import { loadNextSite, loadSite } from '../http/load-site.ts';
import type { Log } from '../log.ts';
import { chooseDist } from './choose-dist.ts';
import { markCode } from './code-mark.ts';
import { holdSite } from './live-site.ts';
import type { SiteHolder } from './live-site.ts';
import { markUse } from './mark-use.ts';
import { readPointerText } from './pointer.ts';
import { watchPointer } from './watch-pointer.ts';

/** Folder of the program. */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface OpenSites extends SiteHolder {
  /** From now on, takes over each build that becomes public. */
  watch(): { stop(): Promise<void> };
}

/**
 * Loads the site that is public now.
 * @throws ConfigFout when it was not built, or not completely
 */
export async function openSites(config: Config, log: Log): Promise<OpenSites> {
  const { distDir, sitesDir, siteUrl, voorvertoning } = config;
  const code = markCode(ROOT);
  // Read before the choice: what becomes public in between is seen as new.
  const seen = readPointerText(sitesDir);
  const chosen = chooseDist(distDir, sitesDir);
  if (chosen.pointer && chosen.pointer.code !== code)
    log({ soort: 'fout', waar: 'vernieuwen', fout: 'andere versie: doe npm run vernieuw' });
  const holder = holdSite(await loadSite(chosen.distDir), {
    https: siteUrl.startsWith('https:'),
    hidden: voorvertoning !== undefined,
  });
  let shown = chosen.distDir;
  return {
    ...holder,
    watch: () =>
      watchPointer({
        ...{ sitesDir, code, seen, log },
        show: async ({ folder }) => {
          const next = join(sitesDir, folder);
          holder.swap(await loadNextSite(next));
          shown = next;
          markUse(shown);
        },
        markUse: () => markUse(shown),
      }),
  };
}
