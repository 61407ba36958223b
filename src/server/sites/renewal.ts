import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseDist } from './choose-dist.ts';

/** In the folder of the sites, for as long as the site cannot be renewed: since when, in milliseconds. */
const FILE = '.niet-vernieuwd';

/** How the renewal of the public site stands; both moments in milliseconds. */
export interface Renewal {
  /** When the build that is public began; absent when a person built it by hand. */
  publicSince?: number;
  /** Since when `npm run vernieuw` fails; absent when the last time went well. */
  failingSince?: number;
}

export function readRenewal({ distDir, sitesDir }: { distDir: string; sitesDir: string }): Renewal {
  const publicSince = chooseDist(distDir, sitesDir).pointer?.since;
  const failingSince = readFailure(sitesDir);
  return {
    ...(publicSince === undefined ? {} : { publicSince }),
    ...(failingSince === undefined ? {} : { failingSince }),
  };
}

/**
 * Keeps the moment of the first failure: who looks every minute fails every minute. Never throws: on a full disk the
 * failure itself must be told, not that it could not be noted.
 */
export function noteFailure(sitesDir: string, now: number): void {
  try {
    mkdirSync(sitesDir, { recursive: true });
    writeFileSync(join(sitesDir, FILE), String(now), { flag: 'wx' });
  } catch {
    // It was noted before, or cannot be: then the age of the public build tells it in the end.
  }
}

export function noteSuccess(sitesDir: string): void {
  rmSync(join(sitesDir, FILE), { force: true });
}

/** A file that says nothing counts as a failure of long ago: better told than not. */
function readFailure(sitesDir: string): number | undefined {
  try {
    return Number(readFileSync(join(sitesDir, FILE), 'utf8')) || 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
