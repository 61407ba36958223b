import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../machine/root.mjs';

/** Folder of the build: `dist`, or another one that was asked for. */
export const DIST = resolve(ROOT, process.env.DIST_DIR || 'dist');
/** Folder of the files that the server sends as they are. */
export const CLIENT = join(DIST, 'client');

/** Addresses of all pages that are a file, A–Z: `/regio/twente/`, `/404.html`. */
export function listBuiltPages(): string[] {
  return globSync('**/*.html', { cwd: CLIENT })
    .map((file) => `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/'))
    .sort();
}

/** File of an address in the built site, whether it exists or not. */
export function fileOf(address: string): string {
  return join(CLIENT, address.endsWith('/') ? `${address}index.html` : address);
}

/** HTML of a built page. */
export function readBuiltPage(address: string): string {
  return readFileSync(fileOf(address), 'utf8');
}
