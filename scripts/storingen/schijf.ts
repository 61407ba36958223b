import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';

/** A folder on a disk of its own, that can be filled up or locked. */
export interface Schijf {
  folder: string;
  /** How the disk is made, for the table. */
  hoe: string;
  /** What to put before the command of the site. */
  via: string[];
  /** Room for everything, and writable, from the next start on. */
  free(): void;
  remove(): void;
}

const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * A disk that is soon full: as root a real small one (tmpfs, ENOSPC), else a limit of the kernel on the size of a file
 * (`ulimit -f`, EFBIG). Both are real refusals of a write.
 */
export function createSmallDisk(folder: string): Schijf {
  mkdirSync(folder, { recursive: true });
  if (!isRoot()) {
    const disk: Schijf = {
      folder,
      hoe: 'ulimit -f op 600 KB',
      via: ['sh', '-c', 'ulimit -f 1200; exec "$@"', 'sh'],
      free: () => (disk.via = []),
      remove: () => {},
    };
    return disk;
  }
  mount('-t', 'tmpfs', '-o', 'size=1000k,mode=0700', 'tmpfs', folder);
  return {
    folder,
    hoe: 'tmpfs van 1000 KB',
    via: [],
    free: () => mount('-o', 'remount,size=64m', folder),
    remove: () => void execFileSync('umount', [folder], { stdio: 'ignore' }),
  };
}

/** A folder that can be made read-only: by mounting as root, who may write everywhere else; else by its rights. */
export function createLockableDisk(folder: string): Schijf & { lock(): void } {
  mkdirSync(folder, { recursive: true });
  if (!isRoot()) {
    const setMode = (mode: number): void => {
      execFileSync('chmod', ['-R', 'u=rwX', folder]);
      chmodSync(folder, mode);
      if (mode === 0o500) execFileSync('chmod', ['-R', 'a-w', folder]);
    };
    return {
      folder,
      hoe: 'zonder schrijfrecht',
      via: [],
      lock: () => setMode(0o500),
      free: () => setMode(0o700),
      remove: () => setMode(0o700),
    };
  }
  mount('-t', 'tmpfs', '-o', 'size=64m,mode=0700', 'tmpfs', folder);
  return {
    folder,
    hoe: 'alleen-lezen aangekoppeld',
    via: [],
    lock: () => mount('-o', 'remount,ro', folder),
    free: () => mount('-o', 'remount,rw', folder),
    remove: () => void execFileSync('umount', [folder], { stdio: 'ignore' }),
  };
}

function mount(...args: string[]): void {
  try {
    execFileSync('mount', args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  } catch (error) {
    throw new Error(
      `Deze proef koppelt als root een kleine schijf aan (mount), en dat mag hier niet: ${(error as { stderr?: string }).stderr?.trim() ?? 'mount ontbreekt'}. Start de proef als gewone gebruiker, of geef het recht CAP_SYS_ADMIN.`,
      { cause: error },
    );
  }
}
