import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OutboxStorage, WachtrijStand } from '../outbox/storage.ts';

const HOUR = 60 * 60_000;
/** A mail that is due for longer means that none leaves. */
const LONGEST_WAIT = HOUR;
/** Purging happens every day; two hours of grace. */
const LONGEST_SINCE_PURGE = 26 * HOUR;

/** Why the site is not healthy; docs/beheer.md says what to do. */
export type Reden = 'opslag' | 'wachtrij' | 'geparkeerd' | 'opruimen';

/** `/gezondheid`: tells a monitor whether requests can be accepted and mails leave. Numbers only, no personal data. */
export async function answerHealth(
  req: IncomingMessage,
  res: ServerResponse,
  storage: Pick<OutboxStorage, 'readStand'>,
  now: number,
): Promise<number | undefined> {
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.setHeader('Allow', 'GET, HEAD');
    return 405;
  }
  const stand = await storage.readStand(now).catch(() => undefined);
  const redenen = judgeHealth(stand, now);
  const body = JSON.stringify({
    status: redenen.length === 0 ? 'goed' : 'storing',
    redenen,
    ...(stand ? { wachtrij: { wachtend: stand.wachtend, geparkeerd: stand.geparkeerd } } : {}),
  });
  res.setHeader('Cache-Control', 'no-store');
  res.writeHead(redenen.length === 0 ? 200 : 503, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  });
  res.end(req.method === 'HEAD' ? undefined : body);
  return undefined;
}

/** What is wrong; `stand` is absent when the storage did not answer. */
export function judgeHealth(stand: WachtrijStand | undefined, now: number): Reden[] {
  if (!stand) return ['opslag'];
  const { oudsteWachtendSinds = now, geparkeerd, laatsteOpruiming = -Infinity } = stand;
  const redenen: [Reden, boolean][] = [
    ['wachtrij', now - oudsteWachtendSinds > LONGEST_WAIT],
    ['geparkeerd', geparkeerd > 0],
    ['opruimen', now - laatsteOpruiming > LONGEST_SINCE_PURGE],
  ];
  return redenen.filter(([, waar]) => waar).map(([reden]) => reden);
}
