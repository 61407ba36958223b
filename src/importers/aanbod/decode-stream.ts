import { SourceError } from './source-error.ts';

const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/;
/** Enough for a byte order mark and an XML declaration. */
const HEAD = 256;

/**
 * Text of a source, piece by piece, in the encoding that it says itself: by its byte order mark, else by its XML
 * declaration, else UTF-8. Throws {@link SourceError} on an encoding that does not exist, and on bytes that the encoding
 * does not have: names would be public with signs that nobody typed.
 */
export async function* decodeStream(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let read = 0;
  let head: Uint8Array[] = [];
  for await (const chunk of bytes) {
    let piece = chunk;
    if (!decoder) {
      head.push(chunk);
      piece = Buffer.concat(head);
      if (piece.length < HEAD) continue;
      head = [];
      decoder = createDecoder(piece);
    }
    const text = decode(decoder, piece, read, true);
    read += piece.length;
    if (text) yield text;
  }
  const rest = Buffer.concat(head);
  decoder ??= createDecoder(rest);
  const text =
    decode(decoder, rest, read, true) + decode(decoder, new Uint8Array(), read + rest.length, false);
  if (text) yield text;
}

function createDecoder(head: Uint8Array): TextDecoder {
  const name = nameOf(head);
  try {
    return new TextDecoder(name, { fatal: true });
  } catch {
    throw new SourceError(
      `Het bestand zegt dat zijn tekenset "${name}" is. Die kennen wij niet. Vraag de bron om een bestand in UTF-8.`,
    );
  }
}

function nameOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  return DECLARED.exec(Buffer.from(head.subarray(0, HEAD)).toString('latin1'))?.[1] ?? 'utf-8';
}

function decode(decoder: TextDecoder, piece: Uint8Array, read: number, stream: boolean): string {
  try {
    return decoder.decode(piece, { stream });
  } catch {
    throw new SourceError(
      `Tussen teken ${read + 1} en ${read + piece.length + 1} (in bytes) staat iets dat geen ${decoder.encoding.toUpperCase()} is. ` +
        'De tekenset klopt niet, of het bestand is onderweg beschadigd. Haal het opnieuw op, of vraag de bron om UTF-8.',
    );
  }
}
