import type { Page } from 'playwright-core';

/** Names that come from others are read as they are: of trainingen, schools and places, of what letters stand for. */
const NAMES =
  '[data-namen], .lwl-offers, .lwl-national, .lwl-map, .lwl-matrix tbody, .lwl-link-list, .lwl-badges, .lwl-crumbs';
/** What is not read with the running text. */
const APART = `script, style, svg, [hidden], [popover], option, code, [aria-hidden="true"], [lang]:not([lang="nl"], html), ${NAMES}`;
const BLOCKS = 'p, li, dd, dt, h1, h2, h3, h4, caption, legend, label, summary, td, th, figcaption';

/** A piece of text of a page. */
export interface Stuk {
  tekst: string;
  /** Ends as a sentence does; a label, a heading or an item of a list often does not. */
  zin: boolean;
}

/** The text of a page block by block, without names that come from others. Takes the page apart: use it last. */
export async function readRunningText(page: Page): Promise<Stuk[]> {
  const texts = await page.evaluate(
    ([blocks, apart]) => {
      for (const part of document.body.querySelectorAll(apart!)) part.remove();
      const all = [...document.body.querySelectorAll<HTMLElement>(blocks!)];
      const read = new Map<HTMLElement, string>();
      // Innermost first: what stands within a block is read, and gone, before the block itself. All of one depth
      // together: the page is laid out again after each removal.
      while (read.size < all.length) {
        const innermost = all.filter((block) => !read.has(block) && !block.querySelector(blocks!));
        for (const block of innermost) read.set(block, block.innerText);
        for (const block of innermost) block.remove();
      }
      return all.map((block) => read.get(block)!.replace(/\s+/g, ' ').trim());
    },
    [BLOCKS, APART],
  );
  return texts.filter((text) => /\p{L}/u.test(text)).map((tekst) => ({ tekst, zin: /[.!?]$/.test(tekst) }));
}

/** The words of the names on a page, which may come back in its sentences: "Naar de site van …". */
export async function readNames(page: Page): Promise<Set<string>> {
  const names = await page.locator(`:is(${NAMES})`).allTextContents();
  return new Set(names.join(' ').match(/[\p{L}\p{M}'’-]+/gu));
}
