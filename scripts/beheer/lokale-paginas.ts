import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { REGIOS } from '../../src/beheer/lokaal/regios.ts';
import { loadContent } from '../../src/content-files/load-content.ts';
import { dutchDay } from '../../src/domain/dag/dutch-day.ts';
import { matrixBron } from '../../src/site-data/matrix-bron.ts';
import { ROOT } from '../machine/root.mjs';
import { readBundled, typeOf, type Antwoord } from './bundled-file.ts';
import { Geweigerd } from './werkkopie.ts';

/** Where the files of these pages stand. */
const ADRES = '/beheer/lokaal/';
const PAGINAS: Record<string, string> = {
  '/beheer/': 'begin.html',
  '/beheer/scholing/': 'scholing.html',
};
const MATRIX = /^\/beheer\/scholing\/([a-z0-9-]+)\.json$/;

/** Answers the pages of `npm run beheer` beside the CMS; undefined on an address that is none of them. */
export type LokalePaginas = (pathname: string) => Antwoord | undefined;

/** Bundles the first page and the page of the matrix, which the site has too, for a server without that site. */
export async function bundleLokaal(outDir: string): Promise<void> {
  const root = join(ROOT, 'src/beheer/lokaal');
  await build({
    root,
    configFile: false,
    base: ADRES,
    logLevel: 'error',
    publicDir: false,
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      assetsDir: 'deel',
      assetsInlineLimit: 0,
      target: 'esnext',
      modulePreload: false,
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { input: Object.values(PAGINAS).map((file) => join(root, file)) },
    },
  });
}

/**
 * The pages of `npm run beheer` beside the CMS. What they tell of the content is read anew each time: a form may have
 * just changed it.
 * @param folder what {@link bundleLokaal} made
 * @param content folder of the working copy
 */
export function createLokalePaginas(folder: string, content: string): LokalePaginas {
  return (pathname) => {
    if (pathname === REGIOS) return json(loadContent(content).content.regios.map(({ waarde }) => waarde));
    if (pathname === '/beheer/handboek/')
      throw new Geweigerd(404, 'Het handboek staat op de site. Op deze computer leest u docs/redactie.md.');
    const slug = MATRIX.exec(pathname)?.[1];
    if (slug) return json(readBron(content, slug));
    const file = PAGINAS[pathname] ?? (pathname.startsWith(ADRES) ? pathname.slice(ADRES.length) : undefined);
    return file === undefined ? undefined : readBundled(folder, file);
  };
}

const json = (value: unknown): Antwoord => ({ type: typeOf('.json'), inhoud: JSON.stringify(value) });

function readBron(folder: string, slug: string) {
  const { content } = loadContent(folder);
  if (!content.regios.some(({ waarde }) => waarde.slug === slug))
    throw new Geweigerd(404, 'Deze regio is er niet. Kies een regio op de eerste bladzijde.');
  const file = join(folder, 'regios', slug, 'scholing.csv');
  const csv = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  return matrixBron(content, slug, process.env.VANDAAG ?? dutchDay(new Date()), csv);
}
