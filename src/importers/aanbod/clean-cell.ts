const MOST_TEXT = 400;

/** Text for one cell: no line feeds, no characters that cannot be seen, single spaces. */
export function cleanText(text: string | undefined): string {
  return (text ?? '')
    .replace(/[\u200b-\u200f\u2028-\u202e\u2060\ufeff\p{Cc}]/gu, (char) => (/\s/.test(char) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whole sentences as far as 400 characters reach; a first sentence that is longer is cut at a word, with "…". */
export function shortenText(text: string | undefined): string {
  const clean = cleanText(text);
  if (clean.length <= MOST_TEXT) return clean;
  const head = clean.slice(0, MOST_TEXT);
  const end = Math.max(head.lastIndexOf('. '), head.lastIndexOf('! '), head.lastIndexOf('? '));
  return end > 0 ? head.slice(0, end + 1) : `${head.slice(0, head.lastIndexOf(' '))}…`;
}

/** A web address that a visitor can open, or undefined: "www.roc.example" gets its https://, "javascript:…" goes. */
export function toWebadres(text: string | undefined): string | undefined {
  const clean = cleanText(text);
  if (!clean || /\s/.test(clean)) return undefined;
  const withScheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(clean) ? clean : `https://${clean}`;
  if (!URL.canParse(withScheme)) return undefined;
  const { protocol, hostname, username, href } = new URL(withScheme);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && /^[^.]+\..+/.test(hostname) && !username ? href : undefined;
}
