import type { Plugin } from 'vite';
import { completeDutch, type Texts } from '../../src/beheer/cms/complete-dutch.ts';
import { NEDERLANDS } from '../../src/beheer/cms/nederlands.ts';

/** The file in which the CMS keeps its Dutch. */
const DUTCH = /@sveltia\/cms\/locales\/nl\.json$/;

/** Its program, which writes the time with "a.m." and "p.m." in every language. */
const PROGRAM = /@sveltia\/cms\/npm\/index\.js$/;
const TWELVE_HOURS = 'hour:`numeric`,minute:`numeric`,hour12:!0';

/**
 * Puts our own Dutch in that of the CMS, which has no way to do so while it runs, and lets its clock run to 24.
 * @throws at build time when the CMS no longer holds what is mended here
 */
export function ownDutch(): Plugin {
  let done = false;
  return {
    name: 'own-dutch',
    enforce: 'pre',
    transform(code, id) {
      if (PROGRAM.test(id)) return countTo24(code);
      if (!DUTCH.test(id)) return undefined;
      done = true;
      return JSON.stringify(completeDutch(JSON.parse(code) as Texts, NEDERLANDS));
    },
    generateBundle() {
      if (!done) throw gone('reads locales/nl.json, so it would speak half English');
    },
  };
}

function countTo24(code: string): string {
  if (!code.includes(TWELVE_HOURS)) throw gone(`holds ${TWELVE_HOURS}`);
  return code.replaceAll(TWELVE_HOURS, TWELVE_HOURS.replace('!0', '!1'));
}

const gone = (what: string) =>
  new Error(
    `The CMS no longer ${what}. Look in node_modules/@sveltia/cms what it does now, and mend scripts/beheer/own-dutch.ts.`,
  );
