import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { compressAsServed } from '../build/compress.ts';
import { listenLocally, type LocalServer } from '../site/listen-locally.ts';
import { mediaTypeOf } from '../../src/server/http/media-types.ts';

interface Answer {
  status: number;
  headers: Headers;
  body: Buffer;
}

/**
 * The demo as if it were the real site: a small server before it that takes away what keeps search engines out (the
 * header, the mark in the head, robots.txt), and nothing else. A page that is never for search engines keeps its own
 * mark. It compresses as the build does, so that a build without compression can be measured too.
 */
export function serveAsRealSite(base: string): Promise<LocalServer> {
  const known = new Map<string, Promise<Answer>>();
  const server = createServer((req, res) => {
    const address = req.url ?? '/';
    const answer = known.get(address) ?? load(base, address, req.headers);
    known.set(address, answer);
    void answer.then(
      ({ status, headers, body }) => res.writeHead(status, Object.fromEntries(headers)).end(body),
      (error: Error) => res.writeHead(502).end(error.message),
    );
  });
  return listenLocally(server);
}

async function load(base: string, address: string, { accept }: IncomingHttpHeaders): Promise<Answer> {
  if (address === '/robots.txt')
    return {
      status: 200,
      headers: new Headers({ 'Content-Type': 'text/plain' }),
      body: Buffer.from('User-agent: *\nDisallow:\n'),
    };
  const response = await fetch(base + address, {
    redirect: 'manual',
    headers: { 'Accept-Encoding': 'identity', ...(accept ? { Accept: accept } : {}) },
  });
  const { status } = response;
  const headers = new Headers(response.headers);
  for (const name of ['x-robots-tag', 'content-length', 'transfer-encoding', 'connection', 'keep-alive'])
    headers.delete(name);
  let body: Buffer = Buffer.from(await response.arrayBuffer());
  const type = headers.get('Content-Type') ?? '';
  if (type.startsWith('text/html')) body = Buffer.from(welcome(body.toString()));
  if (type.startsWith('text/html') || mediaTypeOf(new URL(address, base).pathname).compressed) {
    headers.set('Content-Encoding', 'br');
    body = await compressAsServed(address, body);
  }
  return { status, headers, body };
}

/** A page without the mark of the demo; `noindex`, which is the page's own, stays. */
export function welcome(html: string): string {
  return html.replace(/<meta name="robots" content="none"\s*\/?>/, '');
}
