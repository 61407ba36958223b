/** Why an archive is refused. */
export class ZipFout extends Error {
  readonly soort: 'kapot' | 'bom' | 'wachtwoord';
  constructor(soort: ZipFout['soort']) {
    super(`zip: ${soort}`);
    this.soort = soort;
  }
}

/** Most bytes of one part, of all parts together, and most parts. */
const [MAX_PART, MAX_TOTAL, MAX_ENTRIES] = [100e6, 120e6, 2_000];
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

interface Entry {
  naam: string;
  method: number;
  begin: number;
  einde: number;
}

/**
 * Unpacks an archive and counts what comes out while it comes out: what an entry says of its own size is not believed.
 * @throws {ZipFout} when it is damaged, locked, too big, or has parts that lie over each other
 */
export async function readZip(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  let left = MAX_TOTAL;
  for (const entry of listEntries(bytes)) {
    const data = bytes.subarray(entry.begin, entry.einde);
    const part = entry.method === 0 ? data : await inflate(data, Math.min(left, MAX_PART));
    if (part.length > Math.min(left, MAX_PART)) throw new ZipFout('bom');
    left -= part.length;
    parts.set(entry.naam, part);
  }
  return parts;
}

/** Names of the parts, without unpacking. */
export function zipNamen(bytes: Uint8Array): string[] {
  return listEntries(bytes).map(({ naam }) => naam);
}

function listEntries(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    if (count > MAX_ENTRIES) throw new ZipFout('bom');
    const entries: Entry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      const { entry, next } = readEntry(view, bytes, at);
      if (!entry.naam.endsWith('/')) entries.push(entry);
      at = next;
    }
    refuseOverlap(entries);
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw new ZipFout('kapot');
    throw error;
  }
}

/** The directory's end stands at most 64 kB before the end of the file. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === END) return at;
  throw new ZipFout('kapot');
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { entry: Entry; next: number } {
  if (view.getUint32(at, true) !== ENTRY) throw new ZipFout('kapot');
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) throw new ZipFout('wachtwoord');
  const method = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 20, true);
  const nameLength = view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  if ((method !== 0 && method !== 8) || view.getUint32(local, true) !== LOCAL) throw new ZipFout('kapot');
  const naam = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const einde = begin + size;
  if (einde > bytes.length) throw new ZipFout('kapot');
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return { entry: { naam, method, begin, einde }, next };
}

/** One piece of bytes that serves for many parts is how a small file becomes a very big one. */
function refuseOverlap(entries: readonly Entry[]): void {
  const sorted = [...entries].sort((a, b) => a.begin - b.begin);
  for (const [index, entry] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next && next.begin < entry.einde) throw new ZipFout('bom');
  }
  if (new Set(entries.map(({ naam }) => naam)).size !== entries.length) throw new ZipFout('kapot');
}

async function inflate(data: Uint8Array, limit: number): Promise<Uint8Array> {
  const stream = new Blob([data as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length;
      if (length > limit) throw new ZipFout('bom');
      chunks.push(read.value);
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error instanceof ZipFout ? error : new ZipFout('kapot');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
