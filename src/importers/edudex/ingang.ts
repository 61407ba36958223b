import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { SourceError } from '../aanbod/source-error.ts';

/** How files are opened, and what a reference within one leads to. */
export interface Ingang {
  /** Addresses to begin with. */
  begin: string[];
  open: (adres: string) => AsyncIterable<Uint8Array>;
  /** The address that a directory file means by `verwijzing`. Throws {@link SourceError} when it may not be followed. */
  volg: (van: string, verwijzing: string) => string;
}

/** Reads from disk: one file, or a folder with a directory.xml, or a folder with files. */
export function fromDisk(path: string): Ingang {
  if (!existsSync(path))
    throw new SourceError(`Het bestand "${path}" bestaat niet. Kijk of de naam en de map kloppen.`);
  return {
    begin: statSync(path).isDirectory() ? listFolder(path) : [path],
    open: (file) => createReadStream(file, { highWaterMark: 1 << 16 }),
    volg: (van, verwijzing) => followOnDisk(dirname(van), verwijzing),
  };
}

function listFolder(folder: string): string[] {
  const names = readdirSync(folder);
  if (names.includes('directory.xml')) return [join(folder, 'directory.xml')];
  const files = names.filter((name) => /\.(xml|json)$/i.test(name)).sort();
  if (files.length === 0)
    throw new SourceError(
      `In de map "${folder}" staat geen directory.xml en geen ander XML- of JSON-bestand.`,
    );
  return files.map((name) => join(folder, name));
}

/**
 * A directory names web addresses; on disk their files lie beside it, in the same folder or in the last folder of the
 * address. Nothing above the folder is ever opened.
 */
function followOnDisk(folder: string, verwijzing: string): string {
  const path = URL.canParse(verwijzing) ? decodeURIComponent(new URL(verwijzing).pathname) : verwijzing;
  const tries = [path.replace(/^\/+/, ''), join(basename(dirname(path)), basename(path)), basename(path)];
  const found = tries
    .map((each) => resolve(folder, each))
    .find(
      (each) =>
        !relative(resolve(folder), each).startsWith('..') && existsSync(each) && statSync(each).isFile(),
    );
  if (!found) throw new SourceError('bestand uit directory.xml ontbreekt');
  return found;
}
