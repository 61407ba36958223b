import { resolve } from 'node:path';
import { readConfig } from '../../src/server/http/config.ts';
import { markCode } from '../../src/server/sites/code-mark.ts';
import { compressFolder } from '../build/compress.ts';
import { fingerprintInputs } from '../build/fingerprint.ts';
import { ROOT } from '../machine/root.mjs';
import { run } from '../machine/run.mjs';
import { aloud, say } from '../machine/say.mjs';
import { fetchContent } from './fetch-content.ts';
import type { RenewParts } from './renew.ts';
import { addressesToTry, tryOut } from './try-out.ts';

export interface RenewOptions {
  productie: boolean;
  haal: boolean;
}

/** The real build, the real trial and the settings of the operator. @throws ConfigFout */
export function realParts({ productie, haal }: RenewOptions): RenewParts {
  const { distDir, sitesDir } = readConfig(process.env);
  const content = resolve(ROOT, process.env.INHOUD ?? 'content');
  return {
    ...{ distDir, sitesDir, productie, say },
    code: markCode(ROOT),
    now: Date.now,
    ...(haal ? { fetch: () => void (fetchContent(content, ROOT) && say('▸ Nieuwe inhoud opgehaald')) } : {}),
    fingerprint: () => fingerprintInputs(ROOT, process.env, productie),
    build: async (folder) => {
      const args = ['scripts/build.ts', '--zonder-compressie', ...(productie ? ['--productie'] : [])];
      const code = await run(process.execPath, args, { env: { ...process.env, DIST_DIR: folder } });
      if (code !== 0) throw new Error('De nieuwe site is niet gebouwd: hierboven staat waarom.');
    },
    tryOut: (folder) => aloud('Proefdraaien', () => tryOut(folder, addressesToTry(folder))),
    compress: (folder) =>
      aloud('Comprimeren wat veranderde', async () => {
        const { gemaakt } = await compressFolder(folder);
        say(`  ${gemaakt} bestanden`);
      }),
  };
}
