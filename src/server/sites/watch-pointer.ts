import { setTimeout as pause } from 'node:timers/promises';
import { ConfigFout } from '../config-fout.ts';
import type { Log } from '../log.ts';
import { parsePointer, readPointerText } from './pointer.ts';
import type { Pointer } from './pointer.ts';

export interface WatchParts {
  sitesDir: string;
  /** Mark of the code that this process runs. */
  code: string;
  /** The text of the pointer when the site was first loaded. */
  seen: string | undefined;
  /** Loads and shows the build. @throws when it is not whole */
  show(pointer: Pointer): Promise<void>;
  /** Called now and then: the site that is shown must not be removed. */
  markUse(): void;
  log: Log;
  /** Between two looks, and before a build that failed is tried again; in milliseconds. */
  every?: number;
  again?: number;
}

/** Well within the time that a build counts as in use, in milliseconds. */
const MARK_EVERY = 60_000;

/**
 * Looks each second whether another build became public. A look is one small read, works for any number of processes,
 * and needs no signal that could be missed.
 */
export function watchPointer(parts: WatchParts): { stop(): Promise<void> } {
  const { every = 1_000, again = 30_000 } = parts;
  const stopping = new AbortController();
  const { signal } = stopping;
  let { seen } = parts;
  let marked = -Infinity;
  const loop = async (): Promise<void> => {
    while (!signal.aborted) {
      if (performance.now() - marked > MARK_EVERY) {
        parts.markUse();
        marked = performance.now();
      }
      const text = readOrKeep(parts.sitesDir, seen);
      const shown = text === seen || text === undefined || (await tryToShow(parts, text));
      if (shown) seen = text;
      await pause(shown ? every : again, undefined, { signal, ref: false }).catch(() => {});
    }
  };
  const ended = loop();
  return {
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
}

/** A file that cannot be read this moment says nothing new. */
function readOrKeep(sitesDir: string, seen: string | undefined): string | undefined {
  try {
    return readPointerText(sitesDir);
  } catch {
    return seen;
  }
}

/** @returns whether nothing is left to do with this text; the site stays as it was when not */
async function tryToShow({ code, show, log }: WatchParts, text: string): Promise<boolean> {
  try {
    const pointer = parsePointer(text);
    if (pointer.code !== code) {
      log({
        soort: 'fout',
        waar: 'vernieuwen',
        fout: 'andere versie: herstart het programma',
        bouw: pointer.folder,
      });
      return true;
    }
    await show(pointer);
    log({ soort: 'server', staat: 'vernieuwd', bouw: pointer.folder });
    return true;
  } catch (error) {
    // Only our own words: those of an unknown error may hold anything.
    const fout = error instanceof ConfigFout ? error.message : (error as Error).name;
    log({ soort: 'fout', waar: 'vernieuwen', fout });
    return false;
  }
}
