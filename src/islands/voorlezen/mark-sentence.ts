import type { Zin } from './collect-sentences.ts';

/** The name in `::highlight(…)`, in src/styles/voorlezen.css. */
const NAME = 'lwl-voorlezen';
/** How far down the window, as a part of it, a sentence comes that was out of sight. */
const LANDING = 0.3;

/** Colours a sentence, without touching the page's elements; browsers that cannot do that only read. */
export function markSentence(zin: Zin | undefined): void {
  if (!('highlights' in CSS)) return;
  if (zin) CSS.highlights.set(NAME, new Highlight(rangeOf(zin)));
  else CSS.highlights.delete(NAME);
}

/**
 * Brings the sentence into view when the visitor follows along: who scrolled away from the one before is left alone.
 * @param top height of the bar that lies over the page's start
 */
export function followSentence(zin: Zin, before: Zin | undefined, top: number): void {
  const box = rangeOf(zin).getBoundingClientRect();
  if (box.height === 0 || (box.top >= top && box.bottom <= innerHeight)) return;
  if (before) {
    const { top, bottom } = rangeOf(before).getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) return;
  }
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: box.top - innerHeight * LANDING, behavior: still ? 'instant' : 'smooth' });
}

function rangeOf({ van, tot }: Zin): Range {
  const range = document.createRange();
  range.setStart(...van);
  range.setEnd(...tot);
  return range;
}
