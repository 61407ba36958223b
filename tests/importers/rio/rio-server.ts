import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Record_ = Record<string, unknown>;
/** Path of a list → its records. */
export type RioInhoud = Record<string, Record_[]>;
/** Answers in place of the service, once per entry; undefined lets the request through. */
export type Storing = (response: ServerResponse, request: IncomingMessage) => void;

/** A stand-in for RIO's LOD API, written after its list of fields: HAL, pages, ETags, and faults on demand. */
export async function startRio(inhoud: RioInhoud) {
  const verzoeken: { pad: string; ifNoneMatch: string | undefined; agent: string | undefined; op: number }[] =
    [];
  const storingen: { pad: RegExp; storing: Storing }[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://x');
    verzoeken.push({
      pad: url.pathname.replace('/api', '') + url.search,
      ifNoneMatch: request.headers['if-none-match'],
      agent: request.headers['user-agent'],
      op: Date.now(),
    });
    const index = storingen.findIndex(({ pad }) => pad.test(url.pathname + url.search));
    if (index >= 0) return storingen.splice(index, 1)[0]!.storing(response, request);
    answer(inhoud, url, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    adres: `${origin}/api`,
    inhoud,
    verzoeken,
    /** The next request whose path matches is answered by this. */
    stoor: (pad: RegExp, storing: Storing) => storingen.push({ pad, storing }),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

export const status =
  (code: number, headers: Record<string, string> = {}): Storing =>
  (response) =>
    response.writeHead(code, headers).end();
export const body =
  (bytes: string | Buffer, type = 'application/hal+json'): Storing =>
  (response) =>
    response.writeHead(200, { 'content-type': type }).end(bytes);
export const hangUp: Storing = (response) => response.destroy();

function answer(inhoud: RioInhoud, url: URL, request: IncomingMessage, response: ServerResponse): void {
  const [, , list = '', id] = url.pathname.split('/');
  const records = inhoud[list];
  if (!records) return void response.writeHead(404).end();
  const one = id && records.find((record) => record['id'] === id);
  if (id && !one) return void response.writeHead(404).end();
  const text = JSON.stringify(one || toPage(records, list, url));
  const etag = `"${text.length}-${[...text].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 999_983, 7)}"`;
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
  response.writeHead(200, { 'content-type': 'application/hal+json', etag }).end(text);
}

function toPage(records: Record_[], list: string, url: URL) {
  const [page, size] = ['page', 'pageSize'].map((name) => Number(url.searchParams.get(name)));
  const slice = records.slice(page! * size!, (page! + 1) * size!);
  const next = new URL(url);
  next.searchParams.set('page', String(page! + 1));
  return {
    _embedded: { [list]: slice },
    _links: { ...((page! + 1) * size! < records.length && { next: { href: next.pathname + next.search } }) },
  };
}
