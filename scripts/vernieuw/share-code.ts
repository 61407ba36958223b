import { createHash } from 'node:crypto';
import { existsSync, globSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isSiteFolder } from '../../src/server/sites/pointer.ts';

/** Beside the builds: the code that renders pages, by its mark. */
const CODE = 'code';
/** Astro draws a key for each build, for "server islands"; this site has none. */
const DRAWN_KEY = /"key":"[A-Za-z0-9+/]{43}="/;
/** Code that no build here uses any more may still run somewhere; it is small. In milliseconds. */
const KEEP_CODE = 30 * 24 * 60 * 60_000;

/**
 * Puts the `server/` folder of a build at a place that is named after what is in it, with a link to it in the build.
 * Most edits change pages and data, not the code that renders. Then the running server has this code already. It must
 * also outlive its first build: Astro imports the code of a page when that page is first asked for.
 */
export function shareCode(sitesDir: string, build: string): void {
  const own = join(build, 'server');
  const mark = markFolder(own);
  const shared = join(sitesDir, CODE, mark, 'server');
  if (existsSync(shared)) {
    rmSync(own, { recursive: true });
  } else {
    mkdirSync(dirname(shared), { recursive: true });
    renameSync(own, shared);
  }
  const now = new Date();
  utimesSync(dirname(shared), now, now);
  symlinkSync(join('..', CODE, mark, 'server'), own);
}

/** Removes code that no build here uses and that was last published a month ago. */
export function removeOldCode(sitesDir: string, now: number): void {
  const used = new Set(
    readdirSync(sitesDir)
      .filter(isSiteFolder)
      .map((folder) => markOf(join(sitesDir, folder))),
  );
  for (const mark of existsSync(join(sitesDir, CODE)) ? readdirSync(join(sitesDir, CODE)) : []) {
    const folder = join(sitesDir, CODE, mark);
    if (!used.has(mark) && now - lstatSync(folder).mtimeMs > KEEP_CODE) rmSync(folder, { recursive: true });
  }
}

function markOf(build: string): string | undefined {
  try {
    return basename(dirname(readlinkSync(join(build, 'server'))));
  } catch {
    return undefined; // Not a whole build.
  }
}

function markFolder(serverDir: string): string {
  const hash = createHash('sha256');
  for (const file of globSync('**/*.mjs', { cwd: serverDir }).sort()) {
    const text = readFileSync(join(serverDir, file), 'utf8');
    hash.update(`\0${file}\0`).update(file === 'entry.mjs' ? text.replace(DRAWN_KEY, '') : text);
  }
  return hash.digest('hex').slice(0, 32);
}
