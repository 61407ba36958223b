import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readPointer } from './pointer.ts';
import type { Pointer } from './pointer.ts';

/** The build that a server starts with. */
export interface Chosen {
  distDir: string;
  /** Absent for the build of `npm run build`. */
  pointer?: Pointer;
}

/**
 * The newest of the published build and the one of `npm run build`: whoever builds by hand sees what they built, and a
 * restart never brings back a site from before the last edit.
 */
export function chooseDist(distDir: string, sitesDir: string): Chosen {
  const pointer = readPointer(sitesDir);
  if (!pointer || pointer.since < builtAt(distDir)) return { distDir };
  const published = join(sitesDir, pointer.folder);
  return builtAt(published) === -Infinity ? { distDir } : { distDir: published, pointer };
}

/** When a build was completed, in milliseconds; `-Infinity` when it was not. */
function builtAt(distDir: string): number {
  return statSync(join(distDir, '.build-stamp'), { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;
}
