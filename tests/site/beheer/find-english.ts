import type { Page } from 'playwright-core';
import { readTexts } from '../../beheer/cms/read-texts.ts';

/** Texts of the CMS in English that are none in Dutch. */
export function onlyEnglish(): string[] {
  const dutch = new Set(Object.values(readTexts('nl')));
  return Object.values(readTexts('en-US')).filter((text) => !text.includes('$') && !dutch.has(text));
}

/** The texts and names in a page, also of what is hidden, that are in a list. */
export function findTexts(page: Page, texts: string[]): Promise<string[]> {
  return page.evaluate((list) => {
    const wanted = new Set(list);
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) found.push(walker.currentNode.textContent ?? '');
    for (const name of ['aria-label', 'title', 'placeholder'])
      for (const part of document.querySelectorAll(`[${name}]`)) found.push(part.getAttribute(name)!);
    return [...new Set(found.map((text) => text.trim()).filter((text) => wanted.has(text)))];
  }, texts);
}
