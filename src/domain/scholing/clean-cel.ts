// Zero-width characters, the soft hyphen, marks of direction and the byte order mark: nobody sees them, nobody typed them.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
// Control characters but tab, line feed and carriage return.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/**
 * The text of a cell as its editor sees it: without invisible characters and spaces at the ends, on one line. A hard
 * space and a line break become a space; two spaces inside stay two.
 */
export function cleanCel(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .trim()
    .normalize('NFC');
}
