import type { Antwoord, Taak, Uitkomsten } from './taak.ts';

/** Longest that a file may take, in milliseconds. */
export const DEADLINE = 10_000;

/** What went wrong, in words for an editor: what, and the remedy. */
export class RekenFout extends Error {
  override name = 'RekenFout';
}

const LATE =
  'Uw bestand kost te veel tijd. Wij zijn na 10 seconden gestopt. Download de matrix opnieuw en plak uw rijen daarin, zonder opmaak.';
const LOCKED =
  'Uw browser kan dit bestand niet openen. Sluit het eerst in Excel. Staat het op een netwerkschijf? Zet het dan op uw eigen computer.';
const BROKEN =
  'Er ging iets mis bij het lezen van uw bestand. Laad deze pagina opnieuw en probeer het nog een keer. Gaat het weer mis? Stuur het bestand naar de beheerder van de site.';

/**
 * Has the work done by a worker of its own, which ends with it.
 * @param signal ends the work at once: another file came
 * @throws {RekenFout} when it takes longer than {@link DEADLINE}, or fails
 * @throws {DOMException} AbortError after `signal`
 */
export function reken<T extends Taak>(
  taak: T,
  signal: AbortSignal,
  startWorker: () => Worker = ownWorker,
): Promise<Uitkomsten[T['soort']]> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(aborted());
    const worker = startWorker();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      worker.terminate();
    };
    const fail = (error: Error) => {
      end();
      reject(error);
    };
    const onAbort = () => fail(aborted());
    const timer = setTimeout(() => fail(new RekenFout(LATE)), DEADLINE);
    signal.addEventListener('abort', onAbort);
    worker.addEventListener('error', () => fail(new RekenFout(BROKEN)));
    worker.addEventListener('message', ({ data }: MessageEvent<Antwoord>) => {
      if ('onleesbaar' in data) return fail(new RekenFout(LOCKED));
      if ('mislukt' in data) return fail(new RekenFout(BROKEN));
      end();
      resolve(data.klaar as Uitkomsten[T['soort']]);
    });
    worker.postMessage(taak);
  });
}

const ownWorker = () => new Worker(new URL('./rekenaar.worker.ts', import.meta.url), { type: 'module' });
const aborted = () => new DOMException('Another file came.', 'AbortError');
