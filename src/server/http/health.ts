import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OutboxStorage, WachtrijStand } from '../outbox/storage.ts';
import { readRenewal } from '../sites/renewal.ts';
import type { Renewal } from '../sites/renewal.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A mail that is due for longer means that none leaves. */
const LONGEST_WAIT = HOUR;
/** Purging happens every day; two hours of grace. */
const LONGEST_SINCE_PURGE = 26 * HOUR;
/** A git host that is away for a moment is nobody's worry; a build that is refused stays refused. */
const LONGEST_FAILING = 10 * MINUTE;
/** Renewed every day after midnight: a day of 25 hours, and time to build. */
const LONGEST_SINCE_RENEWAL = 26 * HOUR;

/** Why the site is not healthy; docs/beheer.md says what to do. */
export type Reden = 'opslag' | 'wachtrij' | 'geparkeerd' | 'opruimen' | 'vernieuwen';

/** `/gezondheid`: tells a monitor whether requests can be accepted, mails leave and pages are true. Numbers only. */
export async function answerHealth(
  req: IncomingMessage,
  res: ServerResponse,
  parts: { storage: Pick<OutboxStorage, 'readStand'>; config: { distDir: string; sitesDir: string } },
  now: number,
): Promise<number | undefined> {
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.setHeader('Allow', 'GET, HEAD');
    return 405;
  }
  const stand = await parts.storage.readStand(now).catch(() => undefined);
  const redenen = judgeHealth(stand, readRenewal(parts.config), now);
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
export function judgeHealth(stand: WachtrijStand | undefined, renewal: Renewal, now: number): Reden[] {
  const { publicSince = now, failingSince = now } = renewal;
  const { oudsteWachtendSinds = now, geparkeerd = 0, laatsteOpruiming = -Infinity } = stand ?? {};
  const redenen: [Reden, boolean][] = [
    ['opslag', stand === undefined],
    ['wachtrij', now - oudsteWachtendSinds > LONGEST_WAIT],
    ['geparkeerd', geparkeerd > 0],
    ['opruimen', stand !== undefined && now - laatsteOpruiming > LONGEST_SINCE_PURGE],
    ['vernieuwen', now - failingSince > LONGEST_FAILING || now - publicSince > LONGEST_SINCE_RENEWAL],
  ];
  return redenen.filter(([, waar]) => waar).map(([reden]) => reden);
}
