/** Elements whose text is not for readers. */
const HIDDEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'title',
  'head',
]);
/** Elements that end a piece of text: a space keeps the words on both sides apart. */
const BLOCK = /^(?:p|div|br|li|ul|ol|h[1-6]|tr|td|th|table|section|article|header|footer|hr|dd|dt|dl)$/;
/** Far more than a description needs; what comes after it would be cut off anyway. */
const MOST = 20_000;
const TAG = /^<(\/?)([a-z][a-z0-9:-]*)(?:[^>"']|"[^"]*"|'[^']*')*>/i;
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  ccedil: 'ç',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  bull: '•',
};

/**
 * The words of a piece of HTML as plain text, with single spaces. Scripts, styles and comments go with what is in
 * them. The result is text, never HTML: a page must escape it as any other text (an escaped tag comes out as signs).
 */
export function stripHtml(source: string): string {
  const html = source.slice(0, MOST);
  let out = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    out += html.slice(at, open < 0 ? undefined : open);
    if (open < 0) break;
    const [next, gap] = skipTag(html, open);
    out += gap;
    at = next;
  }
  return decodeEntities(out)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Where to read on after what begins with `<`, and what to put in its place. */
function skipTag(html: string, open: number): [next: number, gap: string] {
  if (html.startsWith('<!--', open)) return [after(html, '-->', open), ' '];
  if (/^<[!?]/.test(html.slice(open, open + 2))) return [after(html, '>', open), ' '];
  const match = TAG.exec(html.slice(open, open + 4000));
  // No tag: "minder dan 5 < 10" is text.
  if (!match) return [open + 1, /^<\/?[a-z]/i.test(html.slice(open, open + 3)) ? ' ' : '<'];
  const [tag, slash, written] = match;
  const name = written!.toLowerCase();
  if (!slash && HIDDEN.has(name)) return [after(html, `</${name}`, open + tag.length), ' '];
  return [open + tag.length, BLOCK.test(name) ? ' ' : ''];
}

/** Just behind the next `end` (of a closing tag: behind its `>`); the end of the text when it never comes. */
function after(html: string, end: string, from: number): number {
  const found = html.toLowerCase().indexOf(end, from);
  if (found < 0) return html.length;
  if (!end.startsWith('</')) return found + end.length;
  const close = html.indexOf('>', found);
  return close < 0 ? html.length : close + 1;
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (all, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name) return NAMED[name] ?? all;
      const code = decimal ? Number(decimal) : parseInt(hex!, 16);
      const sign = code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
      return sign ? String.fromCodePoint(code) : ' ';
    },
  );
}
