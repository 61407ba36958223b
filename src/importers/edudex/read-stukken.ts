import { decodeStream } from '../aanbod/decode-stream.ts';
import { SourceError } from '../aanbod/source-error.ts';
import { readJson } from './read-json.ts';
import { readXml } from './read-xml.ts';
import type { Stuk } from './stuk.ts';

/** Files that are often given by mistake, by their first signs. */
const ANDERE: [RegExp, string][] = [
  [/^\x1f\x8b|^\x1f\ufffd/, 'Dit bestand is ingepakt (gzip). Pak het eerst uit.'],
  [
    /^PK[\x03\x05]/,
    'Dit is een zip of een Excelbestand. Pak het uit, of vraag om het EDU-DEX-bestand (XML of JSON).',
  ],
  [/^%PDF/, 'Dit is een pdf. Vraag om het EDU-DEX-bestand (XML of JSON).'],
  [/^<!doctype html|^<html/i, 'Dit is een webpagina. Kijk of het adres klopt, en of u moet inloggen.'],
];

/** What stands in an EDU-DEX file, JSON or XML by its first sign. Throws {@link SourceError} when it is neither. */
export async function* readStukken(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Stuk> {
  const pieces = decodeStream(refuseOthers(bytes))[Symbol.asyncIterator]();
  let head = '';
  while (!head.trim()) {
    const { value, done } = await pieces.next();
    if (done) throw new SourceError('Het bestand is leeg. Haal het opnieuw op.');
    head += value;
  }
  const sign = head.replace(/^\uFEFF/, '').trimStart();
  const all = join(head, pieces);
  if (sign.startsWith('<')) yield* readXml(all);
  else if (/^[[{]/.test(sign)) yield* readJson(all);
  else throw new SourceError('Dit is geen XML en geen JSON. Vraag om het EDU-DEX-bestand.');
}

async function* refuseOthers(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of bytes) {
    if (first) {
      const signs = Buffer.from(chunk.subarray(0, 64)).toString('latin1').trimStart();
      const other = ANDERE.find(([pattern]) => pattern.test(signs));
      if (other) throw new SourceError(other[1]);
    }
    first = false;
    yield chunk;
  }
}

async function* join(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
