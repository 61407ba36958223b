const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Packs parts into a plain archive, not compressed: it only travels from the gate to the library. */
export function writeZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [naam, data] of parts) {
    const name = new TextEncoder().encode(naam);
    const shared = [20, 0x0800, 0, 0, 0x21];
    const sizes = [crc32(data), data.length, data.length];
    const local = header([0x04034b50], shared, sizes, [name.length, 0]);
    directory.push(
      header([0x02014b50], [20, ...shared], sizes, [name.length, 0, 0, 0, 0], [0, offset]),
      name,
    );
    pieces.push(local, name, data);
    offset += local.length + name.length + data.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = header([0x06054b50], [0, 0, parts.size, parts.size], [size, offset], [0]);
  return join([...pieces, ...directory, end]);
}

/** Groups of numbers: 4 bytes each in the odd ones (first, third, fifth), 2 bytes each in the even ones. */
function header(...groups: number[][]): Uint8Array {
  const width = (group: number) => (group % 2 === 0 ? 4 : 2);
  const length = groups.reduce((sum, group, index) => sum + group.length * width(index), 0);
  const view = new DataView(new ArrayBuffer(length));
  let at = 0;
  for (const [index, group] of groups.entries())
    for (const value of group) {
      if (width(index) === 4) view.setUint32(at, value, true);
      else view.setUint16(at, value, true);
      at += width(index);
    }
  return new Uint8Array(view.buffer);
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
