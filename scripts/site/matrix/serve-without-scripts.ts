import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { listenLocally, type LocalServer } from '../listen-locally.ts';

/**
 * The site as a browser without JavaScript gets it, on a port of its own. axe is itself a script and needs timers, so a
 * browser that runs no scripts cannot be judged: here the pages have none, and `@media (scripting)` is answered as such
 * a browser does. Journeys in a browser with JavaScript switched off are tested apart (tests/site/journey.test.ts).
 */
export function serveWithoutScripts(base: string): Promise<LocalServer> {
  const server = createServer((req, res) => {
    pass(base, req, res).catch((error: Error) => res.writeHead(502).end(error.message));
  });
  return listenLocally(server);
}

async function pass(base: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const headers = { ...req.headers, 'accept-encoding': 'identity' };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const onward = request(base + req.url, { method: req.method, headers }, resolve).on('error', reject);
    req.pipe(onward);
  });
  const type = answer.headers['content-type'] ?? '';
  if (/^text\/(html|css)/.test(type)) {
    // It becomes shorter.
    delete answer.headers['content-length'];
    res.writeHead(answer.statusCode!, answer.headers);
    res.end(withoutScripts(await text(answer)));
  } else {
    res.writeHead(answer.statusCode!, answer.headers);
    answer.pipe(res);
  }
}

/** A page or style sheet without what needs JavaScript. */
export function withoutScripts(source: string): string {
  return source
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/\(scripting: ?none\)/g, 'all')
    .replace(/\(scripting: ?enabled\)/g, 'not all');
}
