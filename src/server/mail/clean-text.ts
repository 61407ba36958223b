// Control characters but tab and new line; and the marks that turn the writing direction, which can disguise a text.

const UNPRINTABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** A visitor's text as it may stand in a mail: the same words, without characters that nobody can see. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(UNPRINTABLE, '')
    .trim();
}

/** On one line, so that a name cannot pretend to be the next field. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

/** A visitor's own text, marked as such on every line. */
export function quote(text: string): string {
  return cleanText(text)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
