import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = '.build-stamp';

/** The fingerprint of what a folder was built from; `undefined` when it was never built, or not to the end. */
export function readStamp(distDir: string): string | undefined {
  try {
    return readFileSync(join(distDir, FILE), 'utf8');
  } catch {
    return undefined;
  }
}

/** Says that the build in this folder is whole. */
export function writeStamp(distDir: string, fingerprint: string): void {
  writeFileSync(join(distDir, FILE), fingerprint);
}
