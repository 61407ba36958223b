import type { GitHostInstelling } from './git-host.ts';
import { GitHostFout } from './git-host.ts';
import { refusalToFout, unreachableFout, type Refusal } from './host-errors.ts';

/** A request that takes longer is given up. */
const PATIENCE_MS = 30_000;

/** Speaks JSON with a host's API in the name of one editor. */
export interface HostClient {
  /** Asks; throws {@link GitHostFout} for each answer that is not 2xx. */
  ask<T>(method: string, path: string, body?: unknown): Promise<T>;
  /** Asks for something that may be absent: undefined for 404. */
  find<T>(path: string): Promise<T | undefined>;
}

/** @param fetch for tests; the browser's own by default */
export function createHostClient(
  instelling: GitHostInstelling,
  authorization: string,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): HostClient {
  const request = async (method: string, path: string, body?: unknown) => {
    try {
      return await fetch(`${instelling.api}${path}`, {
        method,
        headers: {
          accept: 'application/json',
          authorization,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        body: body === undefined ? null : JSON.stringify(body),
        // A saved answer would show an editor a file from before the last change.
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
    } catch (cause) {
      throw unreachableFout(instelling.adres, cause);
    }
  };
  return {
    async ask<T>(method: string, path: string, body?: unknown) {
      const answer = await request(method, path, body);
      if (!answer.ok) throw refusalToFout(await readRefusal(answer), instelling);
      return readJson<T>(answer, instelling);
    },
    async find<T>(path: string) {
      const answer = await request('GET', path);
      if (answer.status === 404) return undefined;
      if (!answer.ok) throw refusalToFout(await readRefusal(answer), instelling);
      return readJson<T>(answer, instelling);
    },
  };
}

async function readJson<T>(answer: Response, { adres }: GitHostInstelling): Promise<T> {
  if (answer.status === 204) return undefined as T;
  try {
    return (await answer.json()) as T;
  } catch (cause) {
    // A sign-in page of a proxy, or an answer that was cut off.
    throw new GitHostFout(
      `De git-host ${adres} gaf een antwoord dat niet te lezen is. Meld u opnieuw aan. Helpt dat niet, meld dit dan aan de beheerder van de site.`,
      { cause },
    );
  }
}

async function readRefusal(answer: Response): Promise<Refusal> {
  const text = await answer.text().catch(() => '');
  return { status: answer.status, headers: answer.headers, text: saidBy(text) };
}

/** Hosts explain in `message` (a string, a list or an object) or `error`, GitHub in `errors[].message` too. */
function saidBy(text: string): string {
  try {
    const { message, error, errors } = JSON.parse(text) as Record<string, unknown>;
    return [message ?? error, errors]
      .filter(Boolean)
      .map((part) => (typeof part === 'string' ? part : JSON.stringify(part)))
      .join(' ');
  } catch {
    return '';
  }
}
