import { readFileSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';
import { Geweigerd } from './werkkopie.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** What a server sends: the bytes or text, and what it is (Content-Type). */
export interface Antwoord {
  type: string;
  inhoud: string | Uint8Array;
}

/**
 * One file of a folder that was bundled for the browser.
 * @param rest its place in the folder, as it stands in the address
 * @throws Geweigerd where there is no such file, or it lies outside the folder
 */
export function readBundled(folder: string, rest: string): Antwoord {
  const path = resolve(folder, rest);
  try {
    if (path.startsWith(resolve(folder) + sep))
      return { type: typeOf(extname(path)), inhoud: readFileSync(path) };
  } catch (error) {
    if (!['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  throw new Geweigerd(404, 'Hier staat niets. Ga naar het begin: /');
}

/** @param extensie with its dot */
export const typeOf = (extensie: string): string => TYPES[extensie] ?? 'application/octet-stream';
