import { setTimeout as wait } from 'node:timers/promises';

/** What a visit to an address told. */
export interface Bezoek {
  /** `niet-bekeken`: the other site would not let us look, or was out of order; nobody can say that the link is dead. */
  uitkomst: 'goed' | 'dood' | 'niet-bekeken';
  /** In Dutch, for an editor: "de pagina bestaat niet meer (404)". */
  reden?: string;
}

/** How patient a visit is; all in milliseconds but `pogingen`. */
export interface Geduld {
  pogingen: number;
  wachttijd: number;
  /** Pause before the second try; twice as long before each next. */
  pauze: number;
}

export const GEDULD: Geduld = { pogingen: 3, wachttijd: 15_000, pauze: 2000 };
const USER_AGENT = 'Mozilla/5.0 (compatible; leerwerkloket-linkcontrole/1.0; een bezoek per week)';
const MOST_REDIRECTS = 6;
/** The page is gone. */
const GONE = new Set([404, 410]);
/** HEAD is not for everybody; then GET tells. */
const ASK_AGAIN = new Set([400, 403, 404, 405, 406, 410, 500, 501, 503]);
/** The longest that another site may make us wait before another try. */
const LONGEST_WAIT = 30_000;
/** The front page of a site, also with its language. */
const FRONT = /^\/(?:(?:nl|en|nl-nl|home|index\.html?|index\.php)\/?)?$/i;

/** Looks whether a page of another site is there: HEAD, then GET; a redirect to a front page counts as dead. */
export async function visitLink(url: string, geduld: Geduld = GEDULD): Promise<Bezoek> {
  for (let poging = 1; ; poging += 1) {
    const { bezoek, nogEens, wachten } = await tryOnce(url, geduld);
    if (!nogEens || poging >= geduld.pogingen) return bezoek;
    await wait(Math.min(wachten ?? geduld.pauze * 2 ** (poging - 1), LONGEST_WAIT));
  }
}

interface Poging {
  bezoek: Bezoek;
  /** Another try may tell more. */
  nogEens?: boolean;
  /** What the other site asked for, in ms. */
  wachten?: number | undefined;
}

async function tryOnce(url: string, geduld: Geduld): Promise<Poging> {
  try {
    let answer = await follow(url, 'HEAD', geduld);
    if (ASK_AGAIN.has(answer.status)) answer = await follow(url, 'GET', geduld);
    return judge(url, answer);
  } catch (error) {
    return judgeFailure(error);
  }
}

interface Antwoord {
  status: number;
  /** Where it ended. */
  adres: string;
  wachten?: number | undefined;
}

async function follow(url: string, method: 'HEAD' | 'GET', geduld: Geduld): Promise<Antwoord> {
  let adres = url;
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    const response = await fetch(adres, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(geduld.wachttijd),
      headers: { 'user-agent': USER_AGENT, accept: 'text/html,*/*;q=0.5', 'accept-language': 'nl' },
    });
    await response.body?.cancel();
    const next = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || !next) {
      const seconds = Number(response.headers.get('retry-after'));
      return { status: response.status, adres, wachten: seconds > 0 ? seconds * 1000 : undefined };
    }
    adres = new URL(next, adres).href;
  }
  return { status: 310, adres };
}

function judge(url: string, { status, adres, wachten }: Antwoord): Poging {
  if (status >= 200 && status < 300) {
    const moved = adres !== url && !FRONT.test(new URL(url).pathname) && FRONT.test(new URL(adres).pathname);
    if (!moved) return { bezoek: { uitkomst: 'goed' } };
    return { bezoek: { uitkomst: 'dood', reden: 'de pagina is weg: de site leidt door naar de voorpagina' } };
  }
  if (GONE.has(status))
    return { bezoek: { uitkomst: 'dood', reden: `de pagina bestaat niet meer (${status})` } };
  if (status === 310) return { bezoek: { uitkomst: 'dood', reden: 'de site leidt steeds weer door' } };
  const bezoek: Bezoek = { uitkomst: 'niet-bekeken', reden: `de site gaf antwoord ${status}` };
  return { bezoek, nogEens: status === 429 || status >= 500, wachten };
}

/** A name that nobody has is dead; a site that gives no answer today may give one tomorrow. */
function judgeFailure(error: unknown): Poging {
  const { code } = ((error as Error).cause ?? {}) as { code?: string };
  if (code === 'ENOTFOUND') return { bezoek: { uitkomst: 'dood', reden: 'deze site bestaat niet' } };
  const reden =
    (error as Error).name === 'TimeoutError'
      ? 'de site gaf geen antwoord op tijd'
      : 'de site gaf geen antwoord';
  return { bezoek: { uitkomst: 'niet-bekeken', reden }, nogEens: true };
}
