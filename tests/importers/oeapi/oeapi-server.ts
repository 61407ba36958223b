import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Waarde } from '../../../src/importers/aanbod/waarde.ts';

/** Path → what is there: a list in pages, or one record. */
export type School = Record<string, Waarde>;
export type Storing = (response: ServerResponse) => void;

/** A stand-in for a school's OEAPI service, written after its list of fields: pages, a token, and faults on demand. */
export async function startSchool(inhoud: School, { token = '' } = {}) {
  const verzoeken: { pad: string; token: string | undefined }[] = [];
  const storingen: { pad: RegExp; storing: Storing }[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://x');
    verzoeken.push({ pad: url.pathname + url.search, token: request.headers.authorization });
    const index = storingen.findIndex(({ pad }) => pad.test(request.url!));
    if (index >= 0) return storingen.splice(index, 1)[0]!.storing(response);
    if (token && request.headers.authorization !== `Bearer ${token}`)
      return void response.writeHead(401).end();
    const found = inhoud[decodeURIComponent(url.pathname)];
    if (found === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(Array.isArray(found) ? toPage(found, url) : found));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    adres: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    verzoeken,
    stoor: (pad: RegExp, storing: Storing) => storingen.push({ pad, storing }),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

export const status =
  (code: number, headers: Record<string, string> = {}): Storing =>
  (response) =>
    response.writeHead(code, headers).end();
export const body =
  (bytes: string | Buffer): Storing =>
  (response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(bytes);

function toPage(items: Waarde[], url: URL) {
  const pageSize = Number(url.searchParams.get('pageSize') ?? 10);
  const pageNumber = Number(url.searchParams.get('pageNumber') ?? 1);
  return {
    pageSize,
    pageNumber,
    hasPreviousPage: pageNumber > 1,
    hasNextPage: pageNumber * pageSize < items.length,
    items: items.slice((pageNumber - 1) * pageSize, pageNumber * pageSize),
  };
}
