import { readdirSync, statSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { mediaTypeOf } from '../../src/server/http/media-types.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** A smaller file than this gains nothing. */
const SMALLEST = 200;
/** Brotli 11 takes ten times as long as 10 and saves 6%: only for what browsers keep for a year. */
const quality = (file: string): number => (file.includes('/assets/') ? 11 : 10);

/** Brotli at the quality that the site serves this file in. */
export function compressAsServed(file: string, body: Uint8Array): Promise<Buffer> {
  return brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality(file),
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

export interface Gecomprimeerd {
  /** Files that got a new smaller copy. */
  gemaakt: number;
  /** Files whose copies were there. */
  alGedaan: number;
}

/**
 * Puts a brotli and a gzip copy beside every text file in a folder; copies that are newer than their file stay. May be
 * stopped and run again: a copy appears whole or not at all. The work runs on zlib's own threads.
 * @param tell called after each file with how many are done and how many there are
 * @param only whether a file, by its path, is looked at; absent: all are
 */
export async function compressFolder(
  folder: string,
  { tell, only }: { tell?: (done: number, all: number) => void; only?: (file: string) => boolean } = {},
): Promise<Gecomprimeerd> {
  const { files, changed } = listCompressible(folder, only);
  const queue = changed.values();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const file of queue) {
      await writeCopies(file);
      tell?.((done += 1), changed.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return { gemaakt: changed.length, alGedaan: files - changed.length };
}

function listCompressible(
  folder: string,
  only: (file: string) => boolean = () => true,
): { files: number; changed: string[] } {
  const modified = new Map<string, { at: number; bytes: number }>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const { mtimeMs, size } = statSync(file);
    modified.set(file, { at: mtimeMs, bytes: size });
  }
  const files = [...modified].filter(
    ([file, { bytes }]) =>
      !/\.(br|gz|deel)$/.test(file) && bytes >= SMALLEST && mediaTypeOf(file).compressed && only(file),
  );
  // The gzip copy is made last: with it both are there.
  const changed = files.filter(([file, { at }]) => !((modified.get(`${file}.gz`)?.at ?? -1) >= at));
  return { files: files.length, changed: changed.map(([file]) => file) };
}

async function writeCopies(file: string): Promise<void> {
  const body = await readFile(file);
  await writeWhole(`${file}.br`, await compressAsServed(file, body));
  await writeWhole(`${file}.gz`, await zip(body, { level: 9 }));
}

async function writeWhole(file: string, body: Buffer): Promise<void> {
  await writeFile(`${file}.deel`, body);
  await rename(`${file}.deel`, file);
}
