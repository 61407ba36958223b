import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Encoding } from './accept-encoding.ts';
import { createByteCache } from './byte-cache.ts';
import { mediaTypeOf } from './media-types.ts';

/** One file of the build and the address that it answers. */
export interface StaticFile {
  file: string;
  type: string;
  compressed: boolean;
  /** Its name holds a hash of its content: browsers may keep it for ever. */
  immutable: boolean;
}
/** A file as it goes over the wire. */
export interface Representation {
  body: Buffer;
  etag: string;
  encoding?: Encoding;
}
export interface StaticFiles {
  /** Looks an address up. Only what was there at start is found, so no address can lead outside the folder. */
  find(path: string): StaticFile | undefined;
  /** A page that answers no address of its own: `404.html`. */
  findErrorPage(status: number): StaticFile | undefined;
  /** Reads a file in the best encoding of `accepted` that exists now. */
  read(file: StaticFile, accepted: Encoding[]): Promise<Representation>;
}

const ERROR_PAGE = /^\/(\d{3})\.html$/;
const SUFFIX = { br: '.br', gzip: '.gz' } as const;
/** Bytes of files kept in memory. */
const CACHE = 128 * 1024 * 1024;
/** Compression may follow behind the start: look again after this many milliseconds. */
const LOOK_AGAIN = 5_000;

/** Indexes the folder once; contents are read when they are first asked for. */
export function indexStaticFiles(clientDir: string): StaticFiles {
  const pages = new Map<string, StaticFile>();
  const errorPages = new Map<number, StaticFile>();
  for (const entry of readdirSync(clientDir, { recursive: true, withFileTypes: true })) {
    // `.deel`: a copy that is being written this moment.
    if (!entry.isFile() || /\.(br|gz|deel)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(clientDir, file).split(sep).join('/')}`;
    const { type, compressed } = mediaTypeOf(file);
    const found = { file, type, compressed, immutable: path.startsWith('/assets/') };
    const status = ERROR_PAGE.exec(path)?.[1];
    if (status !== undefined) errorPages.set(Number(status), found);
    else pages.set(path.replace(/\/index\.html$/, '/'), found);
  }
  return {
    find: (path) => pages.get(path),
    findErrorPage: (status) => errorPages.get(status),
    read: createReader(),
  };
}

function createReader(): StaticFiles['read'] {
  const bodies = createByteCache<Buffer>(CACHE);
  const hashes = new Map<string, string>();
  const variants = new Map<string, { exists: boolean; lookedAt: number }>();

  const load = async (file: string): Promise<Buffer> => {
    const known = bodies.get(file);
    if (known) return known;
    const body = await readFile(file);
    bodies.set(file, body, body.length);
    return body;
  };
  const hashOf = async (file: string): Promise<string> => {
    const known = hashes.get(file);
    if (known) return known;
    const hash = createHash('sha256')
      .update(await load(file))
      .digest('base64url')
      .slice(0, 22);
    hashes.set(file, hash);
    return hash;
  };
  const exists = async (variant: string): Promise<boolean> => {
    const known = variants.get(variant);
    if (known && (known.exists || performance.now() - known.lookedAt < LOOK_AGAIN)) return known.exists;
    const found = await stat(variant).then(
      (info) => info.isFile(),
      () => false,
    );
    variants.set(variant, { exists: found, lookedAt: performance.now() });
    return found;
  };

  return async ({ file, compressed }, accepted) => {
    const hash = await hashOf(file);
    for (const encoding of compressed ? accepted : []) {
      const variant = file + SUFFIX[encoding];
      // Each encoding has an ETag of its own: a cache must not mix their bytes.
      if (await exists(variant))
        return { body: await load(variant), etag: `"${hash}-${encoding}"`, encoding };
    }
    return { body: await load(file), etag: `"${hash}"` };
  };
}
