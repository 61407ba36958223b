import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MATRIX_CODES } from '../../src/beheer/scholing/matrix-codes.ts';
import { CODES } from '../../src/content-files/check/codes.ts';

const text = readFileSync('docs/redactie.md', 'utf8');
/** Anchor → heading and what stands beneath it, up to the next heading. */
const chapters = new Map(
  [...text.matchAll(/^#{2,3} <a id="([^"]+)"><\/a>(.+)\n([\s\S]*?)(?=^#{1,3} |$(?![\s\S]))/gm)].map(
    ([, anchor, kop, body]) => [anchor!, { kop: kop!.trim(), body: body!.trim() }],
  ),
);
const kinds = [
  ...Object.entries(CODES),
  ...Object.entries(MATRIX_CODES).map(([code, { titel }]) => [`excel-${code}`, titel] as const),
];

describe('the handbook', () => {
  it.each(kinds)('explains %s, by its own title and with what to do', (anchor, titel) => {
    const chapter = chapters.get(anchor);
    expect(chapter?.kop).toBe(titel);
    expect(chapter?.body).toMatch(/\S[\s\S]*\*\*Wat u doet:\*\* \S/);
  });

  it('has no chapter on a mistake that does not exist', () => {
    const start = text.indexOf('id="meldingen-excel"');
    const anchors = [...text.slice(start).matchAll(/^### <a id="([^"]+)"/gm)].map(([, anchor]) => anchor);
    const known = new Set(kinds.map(([anchor]) => anchor));
    expect(anchors.filter((anchor) => !known.has(anchor!))).toEqual([]);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it('leads to chapters that are there', () => {
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor!);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((anchor) => !chapters.has(anchor))).toEqual([]);
  });

  it('has sentences of at most 20 words', () => {
    const prose = text
      .replace(/```[\s\S]*?```|^\|.*$|^#.*$|^!\[.*$/gm, '')
      .replace(/\]\([^)]*\)|[[*`]/g, '');
    const long = prose
      .split(/(?<=[.?!:])\s+|\n\s*\n|\n\d+\. |\n- /)
      .filter((sentence) => sentence.trim().split(/\s+/).length > 20);
    expect(long).toEqual([]);
  });
});
