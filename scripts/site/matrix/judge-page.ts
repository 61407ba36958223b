import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { findCutText, findHiddenFocus, measureOverflow, overlayStyle } from './in-page.ts';
import { findOordeel, ONBESLIST, type Onbeslist } from './onbeslist.ts';

/** What WCAG 1.4.12 says a visitor may do to the spacing of text. */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
/** Letters twice as large, by the visitor's own setting. */
const LARGE_FONT = ':root { font-size: 200% !important }';

/** What is wrong with the page as it stands now, each in a line; empty when nothing. */
export async function judgePage(page: Page, used = new Set<Onbeslist>()): Promise<string[]> {
  const problems = await findBarriers(page, used);
  const wide = await page.evaluate(measureOverflow);
  if (wide > 0) problems.push(`${wide} px wider than the window`);
  // From here a focus set by a script looks like one set by the keyboard.
  await page.keyboard.press('Tab');
  problems.push(...(await page.evaluate(findHiddenFocus)));
  await page.evaluate(overlayStyle, TEXT_SPACING);
  const spaced = await page.evaluate(measureOverflow);
  if (spaced > 0) problems.push(`with more space in the text, ${spaced} px wider than the window`);
  for (const cut of await page.evaluate(findCutText))
    problems.push(`with more space in the text, cut off: ${cut}`);
  await page.evaluate(overlayStyle, LARGE_FONT);
  const large = await page.evaluate(measureOverflow);
  if (large > 0) problems.push(`with letters twice as large, ${large} px wider than the window`);
  await page.evaluate(overlayStyle, '');
  return problems;
}

/** Violations of axe, best practices and target sizes included, and what axe leaves open and nobody judged. */
async function findBarriers(page: Page, used: Set<Onbeslist>): Promise<string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
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
