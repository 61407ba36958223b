// `npm run beheer`: the forms and the matrix for editors, on the working copy of this computer. Nothing goes to a git
// host.
//   --poort <nummer>   another port than 4330
//   --inhoud <map>     another folder than content/
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteData } from '../src/site-data.ts';
import { bundleCms } from './beheer/bundle-cms.ts';
import { createCmsServer } from './beheer/cms-server.ts';
import { bundleLokaal, createLokalePaginas } from './beheer/lokale-paginas.ts';
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
    await bundleCms(join(folder, 'cms'));
    await bundleLokaal(join(folder, 'lokaal'));
    writeInstellingen(join(folder, 'cms'), siteData());
  });
  const paginas = createLokalePaginas(join(folder, 'lokaal'), inhoud);
  const server = createCmsServer(join(folder, 'cms'), createWerkkopie(inhoud), [], paginas);
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
    say(`▸ Open http://localhost:${opties.poort}/beheer/ in een browser. Kies daar uw regio.`);
    say(`  U wijzigt de bestanden in ${inhoud}. Stoppen: Ctrl+C.`);
  });
} catch (error) {
  process.stderr.write(`De formulieren starten niet. ${(error as Error).message}\n`);
  process.exit(1);
}
