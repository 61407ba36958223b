import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Virtual } from '@guidepup/virtual-screen-reader';
import type { Page } from 'playwright-core';

/**
 * The reader as a script for a page. Its package has one file for browsers, which ends by exporting what it made; a page
 * under our security policy can import nothing, so that the last line becomes a global.
 */
const READER = readFileSync(
  createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'),
  'utf8',
).replace(/export\{[\w$]+ as Virtual,([\w$]+) as virtual\}/, 'globalThis.virtualReader=$1');

interface Stretch {
  /** First phrase that counts; the reader itself starts at the top of the page. */
  from?: string;
  /** Last phrase, or its beginning. */
  until?: string;
}

/**
 * What a screen reader says while its user goes down the page step by step, in the real browser. It is a program without
 * a voice: NVDA, VoiceOver or TalkBack say the same things in other words and another order.
 * @throws when the page does not say `from` and later `until`
 */
export async function listen(
  page: Page,
  { from = 'document', until = 'end of document' }: Stretch = {},
): Promise<string[]> {
  await page.evaluate(`(() => {${READER}\n})()`);
  const spoken = await page.evaluate(async (last) => {
    const { virtualReader: reader } = globalThis as unknown as { virtualReader: Virtual };
    // A browser keeps from a screen reader what is folded away; this reader only knows what style sheets hide.
    const folded = new CSSStyleSheet();
    folded.replaceSync('details:not([open]) > :not(summary) { display: none }');
    document.adoptedStyleSheets.push(folded);
    await reader.start({ container: document.body });
    // After the last phrase it would begin again at the top, so that a page without this phrase never ends.
    for (let step = 0; step < 20_000; step++) {
      if ((await reader.lastSpokenPhrase()).startsWith(last)) break;
      await reader.next();
    }
    const log = await reader.spokenPhraseLog();
    await reader.stop();
    document.adoptedStyleSheets.pop();
    return log;
  }, until);
  const begin = spoken.findIndex((phrase) => phrase.startsWith(from));
  if (begin < 0 || !spoken.at(-1)!.startsWith(until))
    throw new Error(`The reader does not say “${from}” and later “${until}”, but:\n${spoken.join('\n')}`);
  return spoken.slice(begin);
}
