import { describe, expect, test } from 'vitest';
import { decodeStream } from '../../../src/importers/aanbod/decode-stream.ts';

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}
async function decode(bytes: Uint8Array, size = 3): Promise<string> {
  let text = '';
  for await (const piece of decodeStream(inPieces(bytes, size))) text += piece;
  return text;
}
const declared = (encoding: string, text: string) =>
  `<?xml version="1.0" encoding="${encoding}"?><a>${text}</a>`;

describe('text comes out in whatever pieces and encoding it comes', () => {
  test.each([1, 2, 7, 100_000])('UTF-8 in pieces of %i', async (size) => {
    expect(await decode(Buffer.from('café € 👍'.repeat(100)), size)).toBe('café € 👍'.repeat(100));
  });
  test.each(['windows-1252', 'iso-8859-1', 'ISO-8859-15'])('%s, as the file declares', async (encoding) => {
    expect(await decode(Buffer.from(declared(encoding, 'caf\u00e9'), 'latin1'))).toBe(
      declared(encoding, 'café'),
    );
  });
  test('UTF-16, by its byte order mark', async () => {
    expect(await decode(Buffer.from('\ufeffcafé', 'utf16le'))).toBe('café');
  });
  test('nothing at all', async () => {
    expect(await decode(new Uint8Array())).toBe('');
  });
});

describe('what cannot be right is refused, with the place and the remedy', () => {
  test('bytes that UTF-8 does not have', async () => {
    await expect(decode(Buffer.from('caf\u00e9 in de stad'.repeat(30), 'latin1'))).rejects.toThrow(
      /geen UTF-8 is.*vraag de bron om UTF-8/,
    );
  });
  test('a letter that is cut off at the end', async () => {
    await expect(decode(Buffer.from('café').subarray(0, 4))).rejects.toThrow(/geen UTF-8/);
  });
  test('an encoding that does not exist', async () => {
    await expect(decode(Buffer.from(declared('klingon', 'x')))).rejects.toThrow(
      /"klingon".*Die kennen wij niet/,
    );
  });
});
