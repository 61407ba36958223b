/**
 * Writes CSV: comma, LF, quotes where they are needed. A text that begins with = + - @, or with a tab or a line end, gets
 * an apostrophe before it: a spreadsheet would else read it as a formula, and run it.
 */
export function writeCsv(kop: readonly string[], rijen: readonly (readonly (string | number)[])[]): string {
  return [kop, ...rijen].map((rij) => `${rij.map(writeCell).join(',')}\n`).join('');
}

function writeCell(waarde: string | number): string {
  const text = String(waarde);
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
