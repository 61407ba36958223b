import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is known of an answer that is kept on disk; its text stands beside it, because it is large. */
export interface BewaardeBladzijde {
  url: string;
  /** The mark that the source gave to this version, or empty. */
  etag: string;
  /** The run that fetched it, or found it unchanged. */
  run: string;
}

export interface PageStore {
  /** True when an earlier run of today did not come to its end, and this one goes on from there. */
  readonly hervat: boolean;
  read(url: string): BewaardeBladzijde | undefined;
  /** The text of an answer that {@link read} knows. */
  readText(url: string): string;
  /** Without text: found unchanged. */
  write(bladzijde: Omit<BewaardeBladzijde, 'run'>, tekst?: string): void;
  /** True when it was fetched in this run, an interrupted part before it included: no need to ask again. */
  isFresh(bladzijde: BewaardeBladzijde): boolean;
  /** The run came to its end: the next one asks the source again, by ETag. */
  finish(): void;
}

/**
 * Keeps answers in `dir`, so that a run that is interrupted goes on where it stopped, and a second run of the same day
 * only asks what changed. Those of another day are thrown away: their addresses carry the day.
 */
export function openPageStore(dir: string, vandaag: string): PageStore {
  const stateFile = join(dir, 'voortgang.json');
  const state = readJson<{ dag: string; run: string | null }>(stateFile);
  if (state?.dag !== vandaag) rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const interrupted = state?.dag === vandaag && state.run;
  // A name, not a moment: two runs can begin in one millisecond, and clocks are set back.
  const run = interrupted || randomUUID();
  writeWhole(stateFile, { dag: vandaag, run });
  const fileOf = (url: string) =>
    join(dir, `${createHash('sha256').update(url).digest('hex').slice(0, 32)}.json`);
  return {
    hervat: run === interrupted,
    read: (url) => {
      const kept = readJson<BewaardeBladzijde>(fileOf(url));
      return kept?.url === url ? kept : undefined;
    },
    readText: (url) => readFileSync(`${fileOf(url)}.tekst`, 'utf8'),
    write: ({ url, etag }, tekst) => {
      // The text first: killed in between, the source is asked once more.
      if (tekst !== undefined) writeText(`${fileOf(url)}.tekst`, tekst);
      writeWhole(fileOf(url), { url, etag, run });
    },
    isFresh: (bladzijde) => bladzijde.run === run,
    finish: () => writeWhole(stateFile, { dag: vandaag, run: null }),
  };
}

/** Undefined too when it is no JSON: what was kept is a help, never a reason to stop. */
function readJson<T>(file: string): T | undefined {
  try {
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
  } catch {
    return undefined;
  }
}

function writeWhole(file: string, value: unknown): void {
  writeText(file, JSON.stringify(value));
}

/** By way of a file beside it: a process that is killed leaves no half page. */
function writeText(file: string, text: string): void {
  writeFileSync(`${file}.nieuw`, text);
  renameSync(`${file}.nieuw`, file);
}
