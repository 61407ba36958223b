/** A block of a Markdown text as people read it, without signs. */
export interface Blok {
  soort: 'alinea' | 'kop' | 'cel';
  tekst: string;
  /** Line on which it begins, counted from 1. */
  regel: number;
}

/** The blocks of a Markdown text: paragraphs and list items (`alinea`), headings, and cells of tables. */
export function readMarkdownBlocks(markdown: string): Blok[] {
  const blocks: Blok[] = [];
  let open: Blok | undefined;
  const close = () => {
    if (open) blocks.push({ ...open, tekst: stripMarks(open.tekst) });
    open = undefined;
  };
  withoutCode(markdown)
    .split(/\r?\n/)
    .forEach((line, index) => {
      const regel = index + 1;
      const heading = /^#{1,6}\s+(.*)$/.exec(line);
      const item = /^\s*(?:[-*+]|\d+[.)])\s+(.*)$/.exec(line);
      if (line.trim() === '') close();
      else if (heading) {
        close();
        blocks.push({ soort: 'kop', tekst: stripMarks(heading[1]!), regel });
      } else if (/^\s*\|/.test(line)) {
        close();
        blocks.push(...cellsOf(line).map((tekst): Blok => ({ soort: 'cel', tekst, regel })));
      } else if (item || !open) {
        close();
        open = { soort: 'alinea', tekst: item?.[1] ?? line, regel };
      } else open = { ...open, tekst: `${open.tekst}\n${line}` };
    });
  close();
  return blocks.filter(({ tekst }) => tekst.trim() !== '');
}

/** Addresses of links in a Markdown text, each with its line. */
export function readMarkdownLinks(markdown: string): { href: string; regel: number }[] {
  return [...markdown.matchAll(/\]\(([^)\s]+)[^)]*\)/g)].map(({ 1: href, index }) => ({
    href: href!,
    regel: lineOf(markdown, index),
  }));
}

/** A link or an image of a Markdown text: what it says, where it leads to, and its line. */
export interface Verwijzing {
  soort: 'link' | 'beeld';
  tekst: string;
  href: string;
  regel: number;
}

const LINK_OF_BEELD = /(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(\s*<?([^)\s>]*)>?[^)]*\)/g;
/** Where a link by name leads to: `[naam]: /adres/`. */
const LINK_ONDERAAN = /^ {0,3}\[([^\]]+)\]:\s*<?([^\s>]+)>?/gm;
/** An address in the running text: in sharp brackets, or by itself. */
const KAAL_ADRES = /(?<!\]\(\s*<?)(?<![\w"'=])https?:\/\/[^\s)<>"\]]+/g;

/** All links and images of a Markdown text, code left out; HTML is not for our texts (`check-opmaak.ts`). The text of a bare address is that address. */
export function readVerwijzingen(markdown: string): Verwijzing[] {
  const text = withoutCode(markdown);
  const found = [...text.matchAll(LINK_OF_BEELD)].map((match) => {
    const [, mark, tekst = '', href = ''] = match;
    return {
      soort: mark ? ('beeld' as const) : ('link' as const),
      tekst: stripMarks(tekst),
      href,
      index: match.index,
    };
  });
  const named = [...text.matchAll(LINK_ONDERAAN)].map(({ 1: tekst = '', 2: href = '', index }) => ({
    soort: 'link' as const,
    tekst,
    href,
    index,
  }));
  const rest = [LINK_OF_BEELD, LINK_ONDERAAN].reduce((left, form) => left.replace(form, blankOut), text);
  const bare = [...rest.matchAll(KAAL_ADRES)].map(({ 0: adres, index }) => {
    const href = adres.replace(/[.,;:!?]+$/, '');
    return { soort: 'link' as const, tekst: href, href, index };
  });
  return [...found, ...named, ...bare]
    .sort((a, b) => a.index - b.index)
    .map(({ index, ...verwijzing }) => ({ ...verwijzing, regel: lineOf(text, index) }));
}

const blankOut = (match: string) => match.replace(/[^\n]/g, ' ');

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** Code and comments are no text; their lines stay, so that the numbers do. */
export function withoutCode(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```|<!--[\s\S]*?-->|`[^`\n]*`/gm, (code) =>
    code.replace(/[^\n]/g, ' '),
  );
}

function cellsOf(row: string): string[] {
  if (/^[\s|:-]+$/.test(row)) return [];
  return row
    .split('|')
    .map((cell) => stripMarks(cell).trim())
    .filter((cell) => cell !== '');
}

function stripMarks(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*>\s?/gm, '')
    .replace(/(\*\*|__|\*|(?<!\w)_|_(?!\w))/g, '');
}
