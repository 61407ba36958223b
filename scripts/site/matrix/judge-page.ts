import type { Page } from 'playwright-core';
import { runAxe } from '../run-axe.ts';
import { findCutText, findHiddenFocus, measureOverflow, overlayStyle } from './in-page.ts';
import { findOordeel, ONBESLIST, type Onbeslist } from './onbeslist.ts';
import type { Weergave } from './vensters.ts';

/** What WCAG 1.4.12 says a visitor may do to the spacing of text. */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
/** The size of letters that a browser starts with, and twice that, as a visitor may choose in its settings. */
const FONT = { standard: 16, fixed: 13 };
const LARGE_FONT = { standard: 32, fixed: 26 };

/** What is wrong with the page as it looks now, each in a line; empty when nothing. Changes nothing on the page. */
export async function judgeLook(
  page: Page,
  weergave: Weergave,
  used = new Set<Onbeslist>(),
): Promise<string[]> {
  const problems = await findBarriers(page, weergave, used);
  const wide = await page.evaluate(measureOverflow);
  return wide > 0 ? [...problems, `${wide} px wider than the window`] : problems;
}

/** What goes wrong when a visitor takes the keyboard, or sets the text larger or wider. Moves the focus. */
export async function judgeHandling(page: Page): Promise<string[]> {
  const problems: string[] = [];
  // From here a focus set by a script looks like one set by the keyboard.
  await page.keyboard.press('Tab');
  problems.push(...(await page.evaluate(findHiddenFocus)));
  await page.evaluate(overlayStyle, TEXT_SPACING);
  const spaced = await page.evaluate(measureOverflow);
  if (spaced > 0) problems.push(`with more space in the text, ${spaced} px wider than the window`);
  for (const cut of await page.evaluate(findCutText))
    problems.push(`with more space in the text, cut off: ${cut}`);
  await page.evaluate(overlayStyle, '');
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: LARGE_FONT });
  const large = await page.evaluate(measureOverflow);
  if (large > 0) problems.push(`with letters twice as large, ${large} px wider than the window`);
  await browser.send('Page.setFontSizes', { fontSizes: FONT });
  await browser.detach();
  return problems;
}

/** Violations of axe, best practices and target sizes included, and what axe leaves open and nobody judged. */
async function findBarriers(page: Page, weergave: Weergave, used: Set<Onbeslist>): Promise<string[]> {
  const { violations, incomplete } = await runAxe(page, {
    rules: {
      'target-size': { enabled: true },
      // The visitor's own palette decides there, and a style still tells the site's colours of text.
      'color-contrast': { enabled: weergave !== 'eigen kleuren' },
    },
  });
  const wrong = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
  const open = incomplete.flatMap(({ id, nodes }) =>
    nodes.flatMap(({ target, any, all }) => {
      const oordeel = findOordeel(id, target.join(' '), ONBESLIST);
      if (oordeel) used.add(oordeel);
      return oordeel
        ? []
        : [
            `undecided: ${id} at ${target.join(' ')}: ${[...any, ...all].map(({ message }) => message).join(' ')}`,
          ];
    }),
  );
  return [...wrong, ...open];
}
