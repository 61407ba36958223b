// `npm run voorvertoning -- <tak of map>`: shows a change of content before it is public, at an address of its own.
//   --alleen-bouwen   build only; the pages stand in var/voorvertoning/<naam>/dist/client
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './machine/root.mjs';
import { isStopping, run } from './machine/run.mjs';
import { say } from './machine/say.mjs';
import { folderOf, previewSettings } from './voorvertoning/preview-settings.ts';
import { readContent } from './voorvertoning/read-content.ts';

const USAGE = 'npm run voorvertoning -- <tak of map> [--alleen-bouwen]';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'alleen-bouwen': { type: 'boolean', default: false } },
  });
  const [asked, ...more] = positionals;
  if (asked === undefined || more.length > 0) throw new Error(`Zo gebruikt u dit: ${USAGE}`);
  const folder = join(resolve(ROOT, process.env.VAR_DIR || 'var'), 'voorvertoning', folderOf(asked));
  const content = readContent(ROOT, asked, join(folder, 'inhoud'));
  const env = previewSettings(process.env, { ...content, folder });
  say(`▸ Voorvertoning van ${content.naam}`);
  const built = await run(process.execPath, ['scripts/build.ts', '--als-nodig', '--zonder-compressie'], {
    env,
  });
  if (built !== 0 && !isStopping()) throw new Error('Verbeter wat hierboven staat en probeer het opnieuw.');
  if (built === 0 && values['alleen-bouwen']) say(`▸ De pagina's staan in ${join(folder, 'dist', 'client')}`);
  else if (built === 0) process.exitCode = await run(process.execPath, ['src/server/http/main.ts'], { env });
  else process.exitCode = built;
} catch (error) {
  process.stderr.write(`Geen voorvertoning. ${(error as Error).message}\n`);
  process.exitCode = 1;
}
