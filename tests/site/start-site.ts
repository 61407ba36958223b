import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite } from '../../scripts/site/serve-site.ts';

/**
 * Serves the built site once for all tests of this project. Tests find its address in `SITE_BASE`, and the folder where
 * it keeps requests and mails in `SITE_VAR`.
 */
export default async function startSite(): Promise<() => Promise<void>> {
  const varDir = mkdtempSync(join(tmpdir(), 'loket-site-'));
  const site = await serveSite(varDir);
  process.env.SITE_BASE = site.base;
  process.env.SITE_VAR = varDir;
  return async () => {
    await site.stop();
    rmSync(varDir, { recursive: true, force: true });
  };
}
