// `npm run beheer`: the forms for editors, on the working copy of this computer. Nothing goes to a git host.
//   --poort <nummer>   another port than 4330
//   --inhoud <map>     another folder than content/
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteData } from '../src/site-data.ts';
import { bundleCms, CMS_ADRES } from './beheer/bundle-cms.ts';
import { createCmsServer } from './beheer/cms-server.ts';
import { createWerkkopie } from './beheer/werkkopie.ts';
import { writeInstellingen } from './beheer/write-instellingen.ts';
import { ROOT } from './machine/root.mjs';
import { aloud, say } from './machine/say.mjs';

const { values: opties } = parseArgs({
  options: { poort: { type: 'string', default: '4330' }, inhoud: { type: 'string' } },
});
const inhoud = resolve(opties.inhoud ?? process.env.INHOUD ?? join(ROOT, 'content'));
process.env.INHOUD = inhoud;

const folder = mkdtempSync(join(tmpdir(), 'formulieren-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));

try {
  await aloud('Formulieren maken', async () => {
    await bundleCms(folder);
    writeInstellingen(folder, siteData());
  });
  const server = createCmsServer(folder, createWerkkopie(inhoud));
  server.on('error', (error: NodeJS.ErrnoException) => {
    const bezet = error.code === 'EADDRINUSE';
    process.stderr.write(
      bezet
        ? `Poort ${opties.poort} is bezet. Kies een andere: npm run beheer -- --poort 4331\n`
        : `${error.message}\n`,
    );
    process.exit(1);
  });
  server.listen(Number(opties.poort), '127.0.0.1', () => {
    const adres = `http://localhost:${opties.poort}${CMS_ADRES}`;
    say(`▸ Open ${adres}?regio=twente in een browser. Kies daar zelf een regio, of landelijk.`);
    say(`  U wijzigt de bestanden in ${inhoud}. Stoppen: Ctrl+C.`);
  });
} catch (error) {
  process.stderr.write(`De formulieren starten niet. ${(error as Error).message}\n`);
  process.exit(1);
}
