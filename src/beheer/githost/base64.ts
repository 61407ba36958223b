/** UTF-8 text as base64, in pieces: a long argument list would overflow the stack. */
export function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (let start = 0; start < bytes.length; start += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(binary);
}

/** Base64 as UTF-8 text; hosts break it into lines. */
export function fromBase64(base64: string): string {
  const bytes = Uint8Array.from(atob(base64.replaceAll(/\s/g, '')), (character) => character.charCodeAt(0));
  // A byte order mark is part of the file: leaving it out would change a line that nobody touched.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
