import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../machine/root.mjs';
import { mendedProgram } from './mended-program.ts';
import { ownDutch } from './own-dutch.ts';
import { ownFilesOnly } from './own-files-only.ts';

/** Where the CMS stands on the site. */
export const CMS_ADRES = '/beheer/formulieren/open/';

/**
 * Bundles the CMS into files of our own, apart from Astro's build: what visitors get does not depend on it.
 * @param outDir folder that becomes {@link CMS_ADRES}
 */
export async function bundleCms(outDir: string): Promise<void> {
  await build({
    root: join(ROOT, 'src/beheer/cms/page'),
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [ownFilesOnly(), ownDutch(), mendedProgram()],
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      assetsDir: 'deel',
      assetsInlineLimit: 0,
      minify: true,
      target: 'esnext',
      modulePreload: false,
      chunkSizeWarningLimit: 5_000,
    },
  });
}
