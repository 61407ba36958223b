import type { Plugin } from 'vite';
import { completeDutch, type Texts } from '../../src/beheer/cms/complete-dutch.ts';
import { NEDERLANDS } from '../../src/beheer/cms/nederlands.ts';

/** The file in which the CMS keeps its Dutch. */
const DUTCH = /@sveltia\/cms\/locales\/nl\.json$/;

/**
 * Puts our own Dutch in that of the CMS, which has no way to do so while it runs.
 * @throws at build time when the CMS no longer reads that file
 */
export function ownDutch(): Plugin {
  let done = false;
  return {
    name: 'own-dutch',
    enforce: 'pre',
    transform(code, id) {
      if (!DUTCH.test(id)) return undefined;
      done = true;
      return JSON.stringify(completeDutch(JSON.parse(code) as Texts, NEDERLANDS));
    },
    generateBundle() {
      if (!done)
        throw new Error(
          'The CMS no longer reads locales/nl.json, so it would speak half English. Look in node_modules/@sveltia/cms what it does now, and mend scripts/beheer/own-dutch.ts.',
        );
    },
  };
}
