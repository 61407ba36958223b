/**
 * The text of a CSV file: UTF-8, UTF-16 when it begins with that mark, else the encoding of Windows in the Netherlands.
 * Nothing when it is no text.
 */
export function decodeTekst(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    // Windows has no sign for these five; a file that holds them is no text of Windows.
    return /[\u0081\u008d\u008f\u0090\u009d]/.test(text) ? undefined : text;
  }
}
