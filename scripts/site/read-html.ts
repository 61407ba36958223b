/** One start tag of a page: what links, scripts and islands are made of. */
export interface Tag {
  naam: string;
  attributen: Map<string, string>;
}

const NOISE = /<!--[\s\S]*?-->|(<(script|style)\b(?:"[^"]*"|'[^']*'|[^>"'])*>)[\s\S]*?<\/\2\s*>/gi;
const TAG = /<([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * The start tags of a built page, in order. It reads what our own build writes (html-validate guards that it is
 * well-formed), not any page of the web.
 */
export function readTags(html: string): Tag[] {
  return [...html.replace(NOISE, '$1').matchAll(TAG)].map(([, naam = '', rest = '']) => ({
    naam: naam.toLowerCase(),
    attributen: new Map(
      [...rest.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
        name.toLowerCase(),
        decode(double ?? single ?? bare ?? ''),
      ]),
    ),
  }));
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text as it is written in HTML, as it is read. */
export function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_, hex, decimal, named) =>
    named ? NAMED[named.toLowerCase()]! : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}
