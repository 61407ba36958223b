import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { KOP, WERKKOPIE } from '../../src/beheer/cms/lokaal/werkkopie-client.ts';
import { cmsPolicy } from '../../src/server/http/cms-policy.ts';
import { CMS_ADRES } from './bundle-cms.ts';
import { readBundled, type Antwoord } from './bundled-file.ts';
import type { LokalePaginas } from './lokale-paginas.ts';
import { Geweigerd, type Werkkopie } from './werkkopie.ts';

/** Largest file that an editor writes, in bytes: the matrix of a large regio is about 1 MB. */
const LIMIT = 5 * 1024 * 1024;

/**
 * Server on this computer for the CMS on the working copy. It answers only its own address (a page of another site
 * that points its name here gets nothing) and changes files only for its own page.
 * @param folder the bundled CMS
 * @param hosts origins of a git host that the page may reach; none for the working copy
 * @param begin the other pages of the working copy
 */
export function createCmsServer(
  folder: string,
  kopie: Werkkopie,
  hosts: string[] = [],
  begin?: LokalePaginas,
): Server {
  return createServer((req, res) => {
    res.setHeader('Content-Security-Policy', cmsPolicy(hosts, false));
    answer(req, res, folder, kopie, begin).catch((error: unknown) => {
      const { status, message } =
        error instanceof Geweigerd
          ? error
          : new Geweigerd(500, 'Er ging iets mis. Kijk in het venster waar u dit startte.');
      if (status === 500) process.stderr.write(`${(error as Error).stack}\n`);
      res.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(message);
    });
  });
}

async function answer(
  req: IncomingMessage,
  res: ServerResponse,
  folder: string,
  kopie: Werkkopie,
  begin: LokalePaginas | undefined,
): Promise<void> {
  const host = req.headers.host ?? '';
  if (!/^(localhost|127\.0\.0\.1):\d+$/.test(host))
    throw new Geweigerd(421, 'Deze server werkt alleen op deze computer. Open http://localhost en de poort.');
  const { pathname } = new URL(req.url ?? '/', `http://${host}`);
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  if (pathname.startsWith(WERKKOPIE)) return answerWerkkopie(req, res, host, readPad(pathname), kopie);
  if (pathname === '/geen-host/graphql') return sendNoCommit(res);
  if (req.method !== 'GET' && req.method !== 'HEAD') throw new Geweigerd(405, 'Dit kan hier niet.');
  // The forms without a regio, and the address without a page, lead to where one is chosen.
  if (begin && ['/', '/beheer/formulieren/'].includes(pathname))
    return void res.writeHead(302, { Location: '/beheer/' }).end();
  if (pathname === '/') return void res.writeHead(302, { Location: `${CMS_ADRES}?regio=landelijk` }).end();
  const local = begin?.(pathname);
  if (local) {
    res.setHeader('Cache-Control', 'no-store');
    return send(res, local);
  }
  if (!pathname.startsWith(CMS_ADRES)) throw new Geweigerd(404, `Hier staat niets. Open ${CMS_ADRES}.`);
  send(res, readBundled(folder, pathname.slice(CMS_ADRES.length) || 'index.html'));
}

const send = (res: ServerResponse, { type, inhoud }: Antwoord): void =>
  void res.setHeader('Content-Type', type).end(inhoud);

/** @throws Geweigerd on an address that is not written as one */
function readPad(pathname: string): string {
  try {
    return decodeURIComponent(pathname.slice(WERKKOPIE.length));
  } catch {
    throw new Geweigerd(400, 'Dit adres klopt niet. Laad de bladzijde opnieuw.');
  }
}

/** The CMS asks a git host for its newest commit, also when it edits a folder. Here there is none to speak of. */
function sendNoCommit(res: ServerResponse): void {
  const nodes = [{ oid: '0'.repeat(40), message: '' }];
  const data = { repository: { ref: { target: { history: { nodes } } } } };
  res.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ data }));
}

async function answerWerkkopie(
  req: IncomingMessage,
  res: ServerResponse,
  host: string,
  pad: string,
  kopie: Werkkopie,
): Promise<void> {
  const { origin, 'sec-fetch-site': site } = req.headers;
  const own = (!origin || origin === `http://${host}`) && (!site || site === 'same-origin');
  if (!own || req.headers[KOP.toLowerCase()] !== '1')
    throw new Geweigerd(403, 'Alleen de eigen bladzijde mag bij de bestanden.');
  res.setHeader('Cache-Control', 'no-store');
  if (req.method === 'GET') {
    const [type, text] = pad === '' ? ['json', JSON.stringify(kopie.list())] : ['plain', kopie.read(pad)];
    const soort = type === 'json' ? 'application/json' : 'text/plain';
    return void res.writeHead(200, { 'Content-Type': `${soort}; charset=utf-8` }).end(text);
  }
  if (req.method === 'PUT') kopie.write(pad, await readBody(req));
  else if (req.method === 'DELETE') kopie.remove(pad);
  else throw new Geweigerd(405, 'Dit kan hier niet.');
  res.writeHead(204).end();
}

async function readBody(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of req as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LIMIT) throw new Geweigerd(413, 'Dit bestand is groter dan 5 MB. Maak het kleiner.');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
