import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { collectInlineHashes } from '../../src/server/http/inline-hashes.ts';
import { gegevens } from './fixture-gegevens.ts';

export const HOME = `<!doctype html><html lang="nl"><head><title>Voor</title><script>self.loaded = 1;</script></head><body><main><h1>Voor</h1>${'<p>tekst</p>'.repeat(200)}</main></body></html>`;
export const CSS = `body { color: #123; }\n`.repeat(100);
const NOT_FOUND =
  '<!doctype html><html lang="nl"><head><title>Weg</title><meta name="description" content="Weg"><link rel="canonical" href="/404/"><link rel="stylesheet" href="/assets/app.abc123.css"></head><body><header>Het loket</header><main id="inhoud"><h1>Niet gevonden</h1></main></body></html>';

/** Plays the part of Astro's handler: a form, a page that is slow, pages that fail. */
const ENTRY = `
const read = (req) => new URLSearchParams(req.body?.toString('utf8') ?? '');
const json = (res, status, body) => { res.writeHead(status, { 'Content-Type': 'application/json' }); res.end(JSON.stringify(body)); };
export async function handler(req, res, next, locals) {
  const { pathname } = new URL(req.url, 'http://x');
  if (pathname === '/token/') return json(res, 200, { token: locals.balie.createToken(), demo: locals.demo });
  if (pathname === '/stuur/' && req.method === 'POST') {
    const form = read(req);
    const acceptatie = await locals.balie.accept(JSON.parse(form.get('aanvraag')), form.get('token'));
    return json(res, 200, acceptatie);
  }
  if (pathname === '/echo/') return json(res, 200, { url: req.url, lengte: req.body?.length ?? 0, headers: req.headers, regios: locals.gebieden.regios.length });
  if (pathname === '/traag/') { await new Promise((ready) => setTimeout(ready, 700)); return json(res, 200, { klaar: true }); }
  if (pathname === '/meldt/') { process.stderr.write('10:15:30 [ERROR] Error: ' + req.url + ' ' + req.body + '\\n    at pagina (a.mjs:1:2)\\n'); return json(res, 500, {}); }
  if (pathname === '/gooit/') throw new Error('geheim van de bezoeker');
  if (pathname === '/kaal/') { res.writeHead(500, {}); return res.end(); }
  if (pathname === '/halverwege/') { res.writeHead(200, { 'Content-Type': 'text/html' }); res.write('<p>begin'); throw new Error('stuk'); }
  return next();
}
`;

/** Writes a small `dist/` as a build leaves it. */
export function writeFixtureDist(distDir: string): void {
  const write = (path: string, content: string | Buffer): void => {
    const file = join(distDir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  write('client/index.html', HOME);
  write('client/index.html.br', brotliCompressSync(HOME));
  write('client/index.html.gz', gzipSync(HOME));
  write('client/over/index.html', HOME.replaceAll('Voor', 'Over'));
  write('client/assets/app.abc123.css', CSS);
  write('client/assets/app.abc123.css.br', brotliCompressSync(CSS));
  write('client/assets/half.css.br.deel', 'half');
  write('client/.well-known/security.txt', 'Contact: https://voorbeeld.test/\n');
  write('client/404.html', NOT_FOUND);
  write('geheim.txt', 'buiten de map');
  write('server/entry.mjs', ENTRY);
  write('run-time/gegevens.json', JSON.stringify(gegevens));
  write(
    'run-time/gebieden.json',
    JSON.stringify({
      regios: [{ slug: 'twente', naam: 'Twente', aliassen: [] }],
      gemeenten: [],
      postcodes: {},
      woonplaatsen: [],
      aliassen: [],
    }),
  );
  write('run-time/omleidingen.json', JSON.stringify([{ van: '/oud/', naar: '/over/' }]));
  write('run-time/csp.json', JSON.stringify(collectInlineHashes([HOME])));
}
