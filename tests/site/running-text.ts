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
      // From the last to the first: what stands within a block is read, and gone, before the block itself.
      return [...document.body.querySelectorAll<HTMLElement>(blocks!)].reverse().map((block) => {
        const text = block.innerText;
        block.remove();
        return text.replace(/\s+/g, ' ').trim();
      });
    },
    [BLOCKS, APART],
  );
  return texts
    .filter((text) => /\p{L}/u.test(text))
    .reverse()
    .map((tekst) => ({ tekst, zin: /[.!?]$/.test(tekst) }));
}

/** The words of the names on a page, which may come back in its sentences: "Naar de site van …". */
export async function readNames(page: Page): Promise<Set<string>> {
  const names = await page.locator(`:is(${NAMES})`).allTextContents();
  return new Set(names.join(' ').match(/[\p{L}\p{M}'’-]+/gu));
}
