import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunTimeData } from '../../../src/domain/afspraak/aanvraag.ts';
import { markCode } from '../../../src/server/sites/code-mark.ts';
import { ROOT } from '../../../scripts/machine/root.mjs';
import { writeMiniSite } from '../../../scripts/storingen/mini-site.ts';
import type { RenewParts } from '../../../scripts/vernieuw/renew.ts';

/** What tells one small site from another. */
export interface Kind {
  /** Stands in the text of the page and in the name of its script. */
  nummer: number;
  /** The desk is closed. */
  dicht?: boolean;
  /** The code that renders pages differs, too. */
  andereCode?: boolean;
}

/** Shows what the pages are told about the desk; tells which build renders it. */
const DESK_PAGE = (code: string): string => `
const answerMini = handler;
export { withDesk as handler };
async function withDesk(req, res, next, locals) {
  // As Astro does: the code of a page is imported when the page is first asked for.
  if (req.url === '/laat/') return (await import('./chunks/laat.mjs')).answer(res);
  if (req.url !== '/dicht/') return answerMini(req, res, next, locals);
  res.writeHead(200, { 'Content-Type': 'application/json' });
  res.end(JSON.stringify({ gesloten: locals.gegevens.loketten.twente.gesloten.length, code: '${code}' }));
}
`;

const LATE_PAGE = `export const answer = (res) => { res.writeHead(200, { 'Content-Type': 'text/plain' }); res.end('laat'); };`;

/** Writes a whole small build. */
export function writeSite(distDir: string, { nummer, dicht = false, andereCode = false }: Kind): void {
  writeMiniSite(distDir);
  const page = join(distDir, 'client', 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<h1>Proef', `<h1>Site ${nummer}`));
  mkdirSync(join(distDir, 'client', 'assets'), { recursive: true });
  writeFileSync(join(distDir, 'client', 'assets', `app.${nummer}.js`), `// ${nummer}\n`.repeat(100));
  const entry = join(distDir, 'server', 'entry.mjs');
  const mini = readFileSync(entry, 'utf8').replace('export async function handler', 'async function handler');
  writeFileSync(entry, mini + DESK_PAGE(andereCode ? `code ${nummer}` : 'code 0'));
  mkdirSync(join(distDir, 'server', 'chunks'), { recursive: true });
  writeFileSync(join(distDir, 'server', 'chunks', 'laat.mjs'), LATE_PAGE);
  if (dicht) closeDesk(join(distDir, 'run-time', 'gegevens.json'));
  writeFileSync(join(distDir, '.build-stamp'), String(nummer));
}

function closeDesk(file: string): void {
  const gegevens = JSON.parse(readFileSync(file, 'utf8')) as RunTimeData;
  gegevens.loketten.twente!.gesloten = [
    {
      van: '2020-01-01',
      tot: '2099-12-31',
      tekst: 'Dicht',
      alternatief: { naam: 'Loket Drenthe' },
      formulierOpen: false,
    },
  ];
  writeFileSync(file, JSON.stringify(gegevens));
}

/** A renewal whose build takes no time; everything after the build is real but the trial. */
export function createParts(
  folder: string,
  kind: Kind,
  changes: Partial<RenewParts> = {},
): RenewParts & { said: string[] } {
  const said: string[] = [];
  return {
    sitesDir: join(folder, 'sites'),
    distDir: join(folder, 'dist'),
    code: markCode(ROOT),
    productie: false,
    fingerprint: () => String(kind.nummer),
    build: async (distDir) => writeSite(distDir, kind),
    tryOut: async () => {},
    compress: async () => {},
    now: Date.now,
    say: (line) => said.push(line),
    said,
    ...changes,
  };
}
