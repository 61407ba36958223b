import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isSiteFolder, nameFolder, readPointer, writePointer } from '../../src/server/sites/pointer.ts';
import type { Pointer } from '../../src/server/sites/pointer.ts';
import { IN_USE, IN_USE_FOR } from '../../src/server/sites/mark-use.ts';
import { removeOldCode, shareCode } from './share-code.ts';

/** Where a build grows; it gets the name of its moment when it is whole. */
export const WORKSHOP = 'bouw';
/** Builds that stay: the public one and the one before. */
const KEEP = 2;

/** Gives a whole build its name and makes it public. @returns the name */
export function publish(sitesDir: string, { since, ...facts }: Omit<Pointer, 'folder'>): string {
  const folder = nameFolder(since, (name) => existsSync(join(sitesDir, name)));
  shareCode(sitesDir, join(sitesDir, WORKSHOP));
  renameSync(join(sitesDir, WORKSHOP), join(sitesDir, folder));
  writePointer(sitesDir, { folder, since, ...facts });
  return folder;
}

/** Removes builds that nobody needs: not among the newest two, not public, and no server says that it shows them. */
export function removeOld(sitesDir: string, now: number): string[] {
  const open = readPointer(sitesDir)?.folder;
  const folders = readdirSync(sitesDir).filter(isSiteFolder).sort().reverse();
  const old = folders
    .slice(KEEP)
    .filter((folder) => folder !== open && now - usedAt(join(sitesDir, folder)) > IN_USE_FOR);
  for (const folder of old) rmSync(join(sitesDir, folder), { recursive: true, force: true });
  removeOldCode(sitesDir, now);
  return old;
}

function usedAt(folder: string): number {
  return statSync(join(folder, IN_USE), { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;
}
