import type { IncomingMessage, ServerResponse } from 'node:http';
import { renderErrorPage } from './error-page.ts';
import { errorText } from './error-texts.ts';
import type { ErrorText } from './error-texts.ts';
import { serveStatic } from './serve-static.ts';
import type { StaticFiles } from './static-files.ts';

/** How long a client may go on sending a form that was refused, in milliseconds. */
const LINGER = 2_000;

/** Answers with an error page: the one that the build made for this status, else one in the frame of the 404 page. */
export async function sendError(
  req: IncomingMessage,
  res: ServerResponse,
  files: StaticFiles,
  status: number,
  text: ErrorText = errorText(status),
): Promise<void> {
  if (res.headersSent) {
    // Half an answer is on its way; cutting it off is the only way to say that it failed.
    res.destroy();
    return;
  }
  for (const name of ['Content-Type', 'Content-Length', 'ETag']) res.removeHeader(name);
  res.setHeader('X-Robots-Tag', 'noindex');
  if (!req.complete) discardRest(req, res);
  const own = files.findErrorPage(status);
  if (own) {
    await serveStatic(req, res, files, own, status);
    return;
  }
  const frame = files.findErrorPage(404);
  const html = renderErrorPage(text, frame && (await files.read(frame, [])).body.toString('utf8'));
  res.setHeader('Cache-Control', 'no-store');
  res.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(html),
  });
  res.end(req.method === 'HEAD' ? undefined : html);
}

/**
 * The rest of a body that we do not want: read and thrown away for a moment, because a connection closed at once makes
 * the client lose our answer; then cut.
 */
function discardRest(req: IncomingMessage, res: ServerResponse): void {
  const timer = setTimeout(() => req.destroy(), LINGER);
  res.once('finish', () => req.resume());
  req.once('close', () => clearTimeout(timer));
}
