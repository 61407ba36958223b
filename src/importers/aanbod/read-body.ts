import { SourceError } from './source-error.ts';

/** Bytes of one answer; a page of a list is far smaller. */
const MOST_BYTES = 50 * 1024 * 1024;

/**
 * The text of an answer, in the encoding that it names, else UTF-8. Throws SourceError when the bytes are something
 * else, or too many: guessing would put broken names on the site.
 */
export async function readBody(response: Response, url: string): Promise<string> {
  const charset = /charset="?([^";\s]+)/i.exec(response.headers.get('content-type') ?? '')?.[1] ?? 'utf-8';
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += (chunk as Uint8Array).byteLength;
    if (bytes > MOST_BYTES)
      throw new SourceError(`Het antwoord van ${url} is groter dan 50 MB. Controleer het adres.`);
    chunks.push(chunk as Uint8Array);
  }
  try {
    return new TextDecoder(charset, { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new SourceError(
      `Het antwoord van ${url} is geen geldige tekst (${charset}). Er is niets geschreven. Meld dit aan de bron.`,
    );
  }
}
