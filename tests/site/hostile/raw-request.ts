import { connect } from 'node:net';

/** A request as bytes: nothing of it is checked or put right on the way, as a browser or `node:http` would. */
export interface RawRequest {
  method?: string;
  target: string;
  /** Beside or instead of the usual ones; `undefined` leaves one out. */
  headers?: Record<string, string | undefined>;
  /** Lines after the headers, as they are. */
  extraLines?: string[];
  body?: string | Buffer;
  /** The size that is announced, where it is not the true one; `chunked` announces none. */
  announce?: number | 'chunked';
  /** Sends the body, but never its end. */
  unfinished?: true;
}

export interface Answer {
  status: number;
  headers: [name: string, value: string][];
  body: string;
}

const PATIENCE = 40_000;

/** Sends it and reads until the server closes; `undefined` when it closed without an answer. */
export function sendRaw(base: string, request: RawRequest): Promise<Answer | undefined> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect({ host: hostname, port: Number(port) });
    const late = setTimeout(() => {
      reject(new Error(`Geen antwoord en geen einde: ${request.target.slice(0, 80)}`));
      socket.destroy();
    }, PATIENCE);
    socket.on('connect', () => socket.write(toBytes(base, request)));
    socket.on('data', (chunk) => chunks.push(chunk));
    // A server that refuses a large body closes while we still write: what it said before counts.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(late);
      resolve(parseAnswer(Buffer.concat(chunks)));
    });
  });
}

function toBytes(base: string, { method = 'GET', target, ...request }: RawRequest): Buffer {
  const body = Buffer.from(request.body ?? '');
  const { announce = body.length } = request;
  const headers = {
    Host: new URL(base).host,
    Connection: 'close',
    ...(method === 'POST' && {
      Origin: base,
      'Content-Type': 'application/x-www-form-urlencoded',
    }),
    ...(announce === 'chunked'
      ? { 'Transfer-Encoding': 'chunked' }
      : announce > 0 && { 'Content-Length': String(announce) }),
    ...request.headers,
  };
  const lines = Object.entries(headers)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}`);
  const head = [`${method} ${target} HTTP/1.1`, ...lines, ...(request.extraLines ?? []), '', ''].join('\r\n');
  const sent = announce === 'chunked' ? inChunks(body, request.unfinished) : body;
  return Buffer.concat([Buffer.from(head, 'latin1'), sent]);
}

function inChunks(body: Buffer, unfinished: true | undefined): Buffer {
  const size = `${body.length.toString(16)}\r\n`;
  return Buffer.concat([Buffer.from(size), body, Buffer.from(unfinished ? '\r\n' : '\r\n0\r\n\r\n')]);
}

function parseAnswer(bytes: Buffer): Answer | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes.subarray(0, Math.max(end, 0)).toString('latin1').split('\r\n');
  const status = /^HTTP\/1\.1 (\d{3})/.exec(first)?.[1];
  if (status === undefined) return undefined;
  const rest = bytes.subarray(end + 4);
  // "Go on", or the like: the answer comes after it.
  if (status.startsWith('1')) return parseAnswer(rest);
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  const chunked = headers.some(([name, value]) => name === 'transfer-encoding' && value === 'chunked');
  return { status: Number(status), headers, body: (chunked ? outOfChunks(rest) : rest).toString('utf8') };
}

function outOfChunks(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const line = bytes.indexOf('\r\n', at);
    const size = parseInt(bytes.subarray(at, line).toString('latin1'), 16);
    if (line < 0 || !(size > 0)) break;
    parts.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
  return Buffer.concat(parts);
}
