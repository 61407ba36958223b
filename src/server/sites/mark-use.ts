import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** In the folder of a build: its date tells when a server last showed it. */
export const IN_USE = '.in-gebruik';
/** A build that was in use this long ago may still be shown, in milliseconds. */
export const IN_USE_FOR = 10 * 60_000;

/**
 * Says that a server shows this build, so that it is not removed: a server that could not take over the newest one
 * goes on with its own. Silent where the server may not write.
 */
export function markUse(distDir: string): void {
  try {
    writeFileSync(join(distDir, IN_USE), '');
  } catch {
    // Then only the newest two are safe.
  }
}
