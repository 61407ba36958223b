import type { IncomingMessage, ServerResponse } from 'node:http';
import { compressAnswer } from './compress-answer.ts';
import type { PublicOrigin } from './public-origin.ts';
import type { PageHandler } from '../sites/import-handler.ts';

/**
 * Lets Astro render a page that is made on demand.
 * @returns the status of an error page that we must still send, or `undefined` when the answer was given
 */
export async function renderPage(
  handler: PageHandler,
  req: IncomingMessage,
  res: ServerResponse,
  origin: PublicOrigin,
  locals: object,
): Promise<number | undefined> {
  announceOrigin(req, origin);
  res.setHeader('Cache-Control', req.method === 'POST' ? 'no-store' : 'private, no-cache');
  await compressAnswer(req, res);
  let missing: number | undefined;
  const release = holdBareErrors(res, (status) => (missing = status));
  await handler(req, res, () => (missing = 404), locals);
  release();
  return missing;
}

/**
 * Astro compares the Origin of a form with the address it thinks it has. These headers carry the address that we
 * checked; what the client wrote in them is gone (astro.config.mjs lets Astro believe them for that reason).
 */
function announceOrigin(req: IncomingMessage, { protocol, host }: PublicOrigin): void {
  for (const name of ['forwarded', 'x-forwarded-for', 'x-forwarded-port']) delete req.headers[name];
  req.headers['x-forwarded-proto'] = protocol;
  req.headers['x-forwarded-host'] = host;
  req.headers.host = host;
}

/**
 * Astro answers some errors with a status and nothing else. Holds such an answer back, so that the visitor gets a page;
 * everything that has a content type passes.
 */
function holdBareErrors(res: ServerResponse, held: (status: number) => void): () => void {
  const { writeHead, write, end } = res;
  const release = (): void => void Object.assign(res, { writeHead, write, end });
  res.writeHead = ((status: number, ...rest: unknown[]) => {
    const headers = rest.find((part) => typeof part === 'object' && part !== null) ?? {};
    const bare =
      status >= 400 &&
      rest.length > 0 &&
      !Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
    if (!bare) {
      release();
      return Reflect.apply(writeHead, res, [status, ...rest]) as ServerResponse;
    }
    held(status);
    return Object.assign(res, { statusMessage: '', write: () => true, end: () => res });
  }) as ServerResponse['writeHead'];
  return release;
}
