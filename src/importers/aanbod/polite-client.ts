import { setTimeout as sleep } from 'node:timers/promises';
import pRetry, { AbortError } from 'p-retry';
import type { PageStore } from './page-store.ts';
import { readBody } from './read-body.ts';
import { SourceError } from './source-error.ts';

export interface ClientOpties {
  /** Base address; every request stays on its origin. */
  basis: string;
  store: PageStore;
  /** Milliseconds between two requests. */
  pauze: number;
  /** Bearer token; only ever sent to the origin of the base address, never kept or shown. */
  token?: string | undefined;
  /** Milliseconds before the second try; doubles at each next one. */
  eersteWacht?: number;
  /** Milliseconds for one request. */
  termijn?: number;
}

/** Asks a JSON service, one request at a time. */
export interface PoliteClient {
  /** The parsed answer; undefined when the service says that it does not exist (404). Throws SourceError. */
  getJson(url: string): Promise<unknown>;
}

const USER_AGENT = 'leerwerkloketten-importeer/1 (een opleiding per loket; een verzoek tegelijk)';
const TRIES = 5;
/** Seconds: a service that asks for more patience than this is asked again another time. */
const MOST_PATIENCE = 300;

/** Why a try failed, and how long the service asks to wait, in seconds. */
class FailedTry extends Error {
  readonly wacht: number;
  constructor(message: string, wacht = 0) {
    super(message);
    this.wacht = wacht;
  }
}

/**
 * Makes the client. It pauses between requests, says who it is, tries again after a fault of the line or the service
 * (5 tries, twice as long between them, or as long as Retry-After says), and asks with the ETag of what it has kept.
 */
export function createPoliteClient(opties: ClientOpties): PoliteClient {
  const { basis, store, pauze, eersteWacht = 1000 } = opties;
  const origin = originOf(basis);
  let last = 0;

  async function attempt(url: string): Promise<string | undefined> {
    await sleep(Math.max(0, last + pauze - Date.now()));
    const kept = store.read(url);
    try {
      const response = await request(url, kept?.etag ?? '', opties);
      if (response.status === 304 && kept) {
        store.write(kept);
        return store.readText(url);
      }
      await refuseStatus(response, url);
      if (response.status === 404) return undefined;
      const tekst = await readBody(response, url);
      checkJson(tekst, url);
      store.write({ url, etag: response.headers.get('etag') ?? '' }, tekst);
      return tekst;
    } catch (error) {
      throw error instanceof SourceError ? new AbortError(error) : error;
    } finally {
      last = Date.now();
    }
  }

  return {
    async getJson(url) {
      if (originOf(url) !== origin)
        throw new SourceError(
          `De bron verwijst naar een ander adres: ${new URL(url).origin}. Dat volgen wij niet. ` +
            'Klopt dat adres? Geef het dan zelf op bij de opdracht.',
        );
      const kept = store.read(url);
      if (kept && store.isFresh(kept)) return JSON.parse(store.readText(url)) as unknown;
      const tekst = await pRetry(() => attempt(url), {
        retries: TRIES - 1,
        minTimeout: eersteWacht,
        onFailedAttempt: ({ error, retriesLeft }) => waitAsAsked(error, retriesLeft),
      }).catch((error: unknown) => {
        throw error instanceof SourceError ? error : giveUp(url, error);
      });
      return tekst === undefined ? undefined : (JSON.parse(tekst) as unknown);
    },
  };
}

async function request(
  url: string,
  etag: string,
  { token, termijn = 30_000 }: ClientOpties,
): Promise<Response> {
  try {
    return await fetch(url, {
      headers: {
        accept: 'application/hal+json, application/json',
        'user-agent': USER_AGENT,
        ...(etag && { 'if-none-match': etag }),
        ...(token && { authorization: `Bearer ${token}` }),
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(termijn),
    });
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    throw new FailedTry(
      name === 'TimeoutError' ? 'geen antwoord op tijd' : (cause?.code ?? 'geen verbinding'),
    );
  }
}

/** Throws for every answer that is no page: FailedTry when another try may help, SourceError when it cannot. */
async function refuseStatus(response: Response, url: string): Promise<void> {
  const { status } = response;
  if (status === 200 || status === 404) return;
  await response.body?.cancel();
  if (status === 429 || status >= 500) {
    const wacht = readRetryAfter(response.headers.get('retry-after'));
    if (wacht > MOST_PATIENCE)
      throw new SourceError(
        `De bron vraagt om ${Math.ceil(wacht / 60)} minuten te wachten. Probeer het daarna opnieuw: ` +
          'wat al binnen is, blijft bewaard.',
      );
    throw new FailedTry(`antwoord ${status}`, wacht);
  }
  if (status >= 300 && status < 400)
    throw new SourceError(
      `${url} stuurt door naar ${response.headers.get('location') ?? 'een ander adres'}. Dat volgen wij niet. ` +
        'Klopt dat adres? Geef het dan zelf op bij de opdracht.',
    );
  throw new SourceError(
    `De bron weigert ${url} (antwoord ${status}). Controleer het adres en of u er bij mag.`,
  );
}

/** Seconds; a date is counted from now. */
function readRetryAfter(header: string | null): number {
  if (!header) return 0;
  if (/^\d+$/.test(header)) return Number(header);
  return Math.max(0, (Date.parse(header) - Date.now()) / 1000) || 0;
}

function checkJson(tekst: string, url: string): void {
  try {
    JSON.parse(tekst);
  } catch {
    throw new FailedTry(`het antwoord van ${url} is geen hele JSON`);
  }
}

async function waitAsAsked(error: Error, retriesLeft: number): Promise<void> {
  if (error instanceof FailedTry && error.wacht > 0 && retriesLeft > 0) await sleep(error.wacht * 1000);
}

function giveUp(url: string, error: unknown): SourceError {
  const why = error instanceof FailedTry ? error.message : String(error);
  return new SourceError(
    `De bron geeft ${url} niet, ook niet na ${TRIES} keer proberen: ${why}. Er is niets geschreven. ` +
      'Probeer het later opnieuw: wat al binnen is, blijft bewaard.',
    { cause: error },
  );
}

function originOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol))
    throw new SourceError(`"${url}" is geen webadres. Begin met https://.`);
  if (parsed.username || parsed.password)
    throw new SourceError('In het adres staat een naam of wachtwoord. Haal die weg.');
  return parsed.origin;
}
