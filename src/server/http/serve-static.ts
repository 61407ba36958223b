import type { IncomingMessage, ServerResponse } from 'node:http';
import { readAcceptEncoding } from './accept-encoding.ts';
import type { StaticFile, StaticFiles } from './static-files.ts';

/** Answers with a file: 304 when the client has it, without body for HEAD, `status` for error pages. */
export async function serveStatic(
  req: IncomingMessage,
  res: ServerResponse,
  files: StaticFiles,
  file: StaticFile,
  status = 200,
): Promise<void> {
  const { body, etag, encoding } = await files.read(file, readAcceptEncoding(req.headers['accept-encoding']));
  if (file.compressed) res.setHeader('Vary', 'Accept-Encoding');
  if (status === 200) {
    res.setHeader('ETag', etag);
    res.setHeader('Cache-Control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (matches(req.headers['if-none-match'], etag)) {
      res.writeHead(304).end();
      return;
    }
  } else {
    res.setHeader('Cache-Control', 'no-store');
  }
  if (encoding) res.setHeader('Content-Encoding', encoding);
  res.writeHead(status, { 'Content-Type': file.type, 'Content-Length': body.length });
  res.end(req.method === 'HEAD' ? undefined : body);
}

function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  // Proxies may make an ETag weak (W/); for a question "is it still this?" that is the same.
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}
