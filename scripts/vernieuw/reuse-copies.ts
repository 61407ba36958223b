import {
  copyFileSync,
  existsSync,
  globSync,
  linkSync,
  mkdirSync,
  readFileSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** How long a script or style of an earlier build stays, in milliseconds: a page may stay open for days. */
const KEEP_ASSETS = 7 * 24 * 60 * 60_000;
const COPIES = ['.br', '.gz'];

/**
 * Gives files that did not change the compressed copies of the build before: compressing is most of the work, and an
 * edit changes few pages.
 * @returns how many files got theirs
 */
export function reuseCopies(before: string, client: string): number {
  const now = new Date();
  let reused = 0;
  // The gzip copy is made last: with it both are there.
  for (const copy of globSync('**/*.gz', { cwd: before })) {
    const file = copy.slice(0, -'.gz'.length);
    if (!isSame(join(before, file), join(client, file))) continue;
    for (const suffix of COPIES) {
      const target = join(client, file + suffix);
      linkOrCopy(join(before, file + suffix), target);
      // Newer than the file that it belongs to: else it would be made again.
      utimesSync(target, now, now);
    }
    reused += 1;
  }
  return reused;
}

/**
 * Takes over what pages of earlier builds still ask for: their names hold a hash, so they cannot be in the way.
 * Their dates stay those of the build that made them; after a week they are left behind.
 */
export function keepAssets(before: string, client: string, now: number): number {
  let kept = 0;
  for (const file of globSync('assets/**/*', { cwd: before })) {
    const [from, to] = [join(before, file), join(client, file)];
    const info = statSync(from);
    if (!info.isFile() || existsSync(to) || now - info.mtimeMs > KEEP_ASSETS) continue;
    mkdirSync(dirname(to), { recursive: true });
    linkOrCopy(from, to);
    utimesSync(to, info.atime, info.mtime);
    kept += 1;
  }
  return kept;
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [statSync(one, { throwIfNoEntry: false }), statSync(other, { throwIfNoEntry: false })];
  if (!a || !b || a.size !== b.size) return false;
  return readFileSync(one).equals(readFileSync(other));
}

/** A link costs no room; where the file system has none, a copy. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
