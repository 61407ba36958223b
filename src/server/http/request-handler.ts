import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Balie } from '../../domain/afspraak/balie.ts';
import type { Log } from '../log.ts';
import type { OutboxStorage } from '../outbox/storage.ts';
import type { Config } from './config.ts';
import { allowGithost } from './githost-policy.ts';
import type { ErrorText } from './error-texts.ts';
import { answerHealth } from './health.ts';
import type { SiteHolder } from '../sites/live-site.ts';
import type { Site } from './load-site.ts';
import { checkHost, toOrigin } from './public-origin.ts';
import type { PublicOrigin } from './public-origin.ts';
import type { PostLimit } from './post-limit.ts';
import { BODY_LIMIT, readBody } from './read-body.ts';
import { renderPage } from './render-page.ts';
import { missesSlash, parseRequestPath } from './request-path.ts';
import type { RequestPath } from './request-path.ts';
import { mayBeFramed, setSecurityHeaders } from './security-headers.ts';
import { findSender } from './sender-address.ts';
import { sendError } from './send-error.ts';
import { serveStatic } from './serve-static.ts';

export interface HandlerParts {
  config: Config;
  sites: SiteHolder;
  balie: Balie;
  storage: OutboxStorage;
  /** Counts forms per network address before they are read. */
  postLimit: PostLimit;
  log: Log;
  now(): number;
}

/** A form in a preview reaches nobody, and says so. */
const NOT_IN_PREVIEW: ErrorText = {
  titel: 'Dit is een voorvertoning',
  zinnen: [
    'Uw formulier is niet verstuurd. In een voorvertoning kunt u alleen kijken.',
    'Wilt u echt iets versturen? Ga dan naar de openbare site.',
  ],
};

/** Answers every request: checks first, then files, then redirects, then the pages made on demand. Never rejects. */
export function createRequestHandler(
  parts: HandlerParts,
): (req: IncomingMessage, res: ServerResponse) => Promise<void> {
  return async (req, res) => {
    // One site from beginning to end, also when another becomes public meanwhile.
    const { site, securityHeaders } = parts.sites.current();
    setSecurityHeaders(res, securityHeaders, mayBeFramed(req.url ?? ''));
    allowGithost(res, req.url ?? '', site.inline.githost ?? []);
    logWhenDone(parts, req, res);
    try {
      if (parts.config.voorvertoning !== undefined && req.method === 'POST') {
        await sendError(req, res, site.files, 403, NOT_IN_PREVIEW);
        return;
      }
      const status = await answer(parts, site, req, res);
      if (status !== undefined) await sendError(req, res, site.files, status);
    } catch (error) {
      if (req.socket.destroyed) return; // The client went away: nobody waits for an answer.
      // Only the place: the message of an unknown error may repeat what a visitor typed.
      parts.log({ soort: 'fout', waar: 'verzoek', fout: describe(error) });
      await sendError(req, res, site.files, 500).catch(() => res.destroy());
    }
  };
}

/** Gives the answer, or the status of the error page to send. */
async function answer(
  parts: HandlerParts,
  site: Site,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<number | undefined> {
  const { config } = parts;
  const host = checkHost(req, config);
  if (host.uitkomst !== 'bekend') return host.uitkomst === 'ontbreekt' ? 400 : 421;
  const target = parseRequestPath(req.url ?? '');
  if (!target) return 400;
  const reading = req.method === 'GET' || req.method === 'HEAD';
  if (!reading && req.method !== 'POST') return refuseMethod(res, 'GET, HEAD, POST');

  const file = site.files.find(target.path);
  if (file)
    return reading
      ? serveStatic(req, res, site.files, file).then(() => undefined)
      : refuseMethod(res, 'GET, HEAD');
  if (target.path === '/gezondheid' || target.path === '/gezondheid/')
    return answerHealth(req, res, parts, parts.now());
  // Astro would read two slashes as one, a browser as the name of another site.
  // Addresses with an underscore are doors of the framework (`/_image/`, `/_actions/`) that this site does not use.
  if (target.path.includes('//') || target.path.startsWith('/_')) return 404;
  const location = findRedirect(site, target);
  if (location) return redirect(res, location);

  const afzender = findSender(req, config.behindProxy);
  if (!reading) {
    const wait = await parts.postLimit(afzender);
    if (wait !== undefined) {
      res.setHeader('Retry-After', wait);
      return 429;
    }
    const refused = await readForm(req, res, host.origin);
    if (refused !== undefined) return refused;
  }
  req.url = target.raw + target.query;
  const { gebieden, gegevens, demo } = site;
  return renderPage(site.renderPage, req, res, host.origin, {
    balie: parts.balie,
    gebieden,
    gegevens,
    demo,
    afzender,
  });
}

/** Reads the body before Astro does, so that size and time have a limit; leaves it on the request. */
async function readForm(
  req: IncomingMessage,
  res: ServerResponse,
  origin: PublicOrigin,
): Promise<number | undefined> {
  if (req.headers.origin !== toOrigin(origin)) return 403;
  // Older browsers do not send it; one that does knows better than an Origin that a program may have written.
  if ((req.headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin') return 403;
  // Asked "may I send it?" (Expect: 100-continue): only now that the rest is in order.
  if (req.headers.expect !== undefined && Number(req.headers['content-length'] ?? 0) <= BODY_LIMIT)
    res.writeContinue();
  const body = await readBody(req);
  if (!body) return 413;
  Object.assign(req, { body });
  return undefined;
}

interface Redirect {
  status: 301 | 308;
  location: string;
}

function findRedirect({ files, omleidingen }: Site, target: RequestPath): Redirect | undefined {
  const moved = omleidingen.get(target.path) ?? omleidingen.get(`${target.path}/`);
  if (moved !== undefined) return { status: 301, location: moved + target.query };
  // 308 keeps the method, so that a form posted to the address without slash is not lost.
  const needsSlash = files.find(`${target.path}/`) !== undefined || missesSlash(target);
  return needsSlash && !target.path.startsWith('//')
    ? { status: 308, location: `${target.raw}/${target.query}` }
    : undefined;
}

function redirect(res: ServerResponse, { status, location }: Redirect): undefined {
  res.setHeader('Cache-Control', 'no-cache');
  res.writeHead(status, { Location: location, 'Content-Length': 0 }).end();
  return undefined;
}

function refuseMethod(res: ServerResponse, allowed: string): number {
  res.setHeader('Allow', allowed);
  return 405;
}

function logWhenDone({ config, log }: HandlerParts, req: IncomingMessage, res: ServerResponse): void {
  if (!config.logRequests) return;
  const start = performance.now();
  const [pad] = (req.url ?? '').split(/[?#]/);
  res.once('close', () => {
    log({
      soort: 'verzoek',
      methode: req.method,
      pad: pad?.slice(0, 200),
      status: res.statusCode,
      ms: Math.round(performance.now() - start),
    });
  });
}

/** Name and place of an error, without its message. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const place = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '));
  return [error.name, place?.trim()].filter(Boolean).join(' ');
}
