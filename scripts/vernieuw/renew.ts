import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dutchDay } from '../../src/domain/dag/dutch-day.ts';
import { readPointer } from '../../src/server/sites/pointer.ts';
import { noteFailure, noteSuccess } from '../../src/server/sites/renewal.ts';
import { takeSlot } from '../../src/server/sites/slot.ts';
import { readStamp } from '../build/stamp.ts';
import { publish, removeOld, WORKSHOP } from './publish.ts';
import { keepAssets, reuseCopies } from './reuse-copies.ts';

export interface RenewParts {
  /** Folder with the builds and the pointer to the public one. */
  sitesDir: string;
  /** The build of `npm run build`: the public one until this command has run once. */
  distDir: string;
  /** Mark of the code that builds. */
  code: string;
  /** The real site: example data is refused. */
  productie: boolean;
  /** Brings the content up to date; absent: it is built as it stands. @throws Error with what to do */
  fetch?: () => void;
  /** Hash of all that decides what a build makes. */
  fingerprint(): string;
  /** Checks the content and builds into a folder. @throws when anything is wrong */
  build(distDir: string): Promise<void>;
  /** Runs the build in a server of its own. @throws when it does not work */
  tryOut(distDir: string): Promise<void>;
  /** Makes the compressed copies that are missing. */
  compress(clientDir: string): Promise<void>;
  /**
   * What went wrong before, by what it was built from: whoever looks every minute must not build the same mistake every
   * minute. Absent: a person asked, so it is tried.
   */
  failed?: Map<string, Error>;
  now(): number;
  say(line: string): void;
}

/** What came of it: the name of the build that became public, or why there was no need. */
export type Renewed = { folder: string; seconds: number } | { folder: undefined };

/**
 * Builds beside the public site and makes the result public. Whatever goes wrong before that, the old site stays.
 * Leaves for `/gezondheid` whether it went well.
 * @throws Error with what to do
 */
export async function renew(parts: RenewParts): Promise<Renewed> {
  const { sitesDir, productie, now } = parts;
  const free = takeSlot(join(sitesDir, '.slot'));
  if (!free)
    throw new Error('Er wordt op dit moment al vernieuwd. Wacht tot dat klaar is en probeer het opnieuw.');
  try {
    const open = findPublic(parts);
    if (open?.productie && !productie)
      throw new Error('De echte site is openbaar en deze bouw is een demo. Zet er --productie achter.');
    const renewed = await renewAlone(parts, open).catch((error: unknown) => {
      noteFailure(sitesDir, now());
      throw error;
    });
    noteSuccess(sitesDir);
    return renewed;
  } finally {
    free();
  }
}

/** A git host that is away does not stop the day: what is here is built when it must be, and then the fault is told. */
async function renewAlone(parts: RenewParts, open: Public | undefined): Promise<Renewed> {
  const start = parts.now();
  const notFetched = tryFetch(parts);
  const renewed = open && isCurrent(parts, open) ? { folder: undefined } : await replace(parts, open, start);
  if (notFetched)
    throw new Error(`De nieuwe inhoud is niet opgehaald. ${notFetched.message}`, { cause: notFetched });
  return renewed;
}

function tryFetch({ fetch }: RenewParts): Error | undefined {
  try {
    fetch?.();
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

async function replace(parts: RenewParts, open: Public | undefined, start: number): Promise<Renewed> {
  const { sitesDir, code, productie, say } = parts;
  await notTwice(parts, () => prepare(parts, open));
  const folder = publish(sitesDir, { code, productie, since: start });
  const seconds = (parts.now() - start) / 1000;
  say(`▸ Openbaar: ${folder} (na ${Math.round(seconds)} s)`);
  await parts.compress(join(sitesDir, folder, 'client'));
  removeOld(sitesDir, parts.now());
  return { folder, seconds };
}

/** Builds, takes over what can be kept of the public build, and tries the result. */
async function prepare(parts: RenewParts, open: Public | undefined): Promise<void> {
  const workshop = join(parts.sitesDir, WORKSHOP);
  await parts.build(workshop);
  if (open) {
    const [before, client] = [join(open.distDir, 'client'), join(workshop, 'client')];
    parts.say(`  ${reuseCopies(before, client)} bestanden hebben hun gecomprimeerde kopie al`);
    keepAssets(before, client, parts.now());
  }
  await parts.tryOut(workshop);
}

async function notTwice({ failed, fingerprint, now }: RenewParts, work: () => Promise<void>): Promise<void> {
  if (!failed) return work();
  const what = `${fingerprint()} ${dutchDay(new Date(now()))}`;
  const earlier = failed.get(what);
  if (earlier) throw earlier;
  try {
    await work();
    failed.clear();
  } catch (error) {
    failed.set(what, error as Error);
    throw error;
  }
}

interface Public {
  distDir: string;
  /** What the pointer says of it; absent when a person built it by hand. */
  since?: number;
  code?: string;
  productie?: boolean;
}

function findPublic({ sitesDir, distDir }: RenewParts): Public | undefined {
  const pointer = readPointer(sitesDir);
  if (pointer && existsSync(join(sitesDir, pointer.folder)))
    return { distDir: join(sitesDir, pointer.folder), ...pointer };
  return existsSync(join(distDir, 'client')) ? { distDir } : undefined;
}

/** The same content, code and settings, built today: windows and dates on the pages are true. */
function isCurrent({ fingerprint, now, code }: RenewParts, { distDir, since, code: built }: Public): boolean {
  if (since === undefined || built !== code) return false;
  if (dutchDay(new Date(since)) !== dutchDay(new Date(now()))) return false;
  return readStamp(distDir) === fingerprint();
}
