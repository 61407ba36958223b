import type { Plugin } from 'vite';

const PROGRAM = /@sveltia\/cms\/npm\/index\.js$/;
/** Begins the rule that gives every part of the page a transition of 1 ms. */
const RULE = '@media (prefers-reduced-motion) {*,';

/**
 * Takes away a rule by which the CMS did not answer the mouse for who asks for less motion: it waits for the end of its
 * own transitions, and by this rule every change of every part is one. What slides over the screen stays off.
 * @throws at build time when the CMS no longer holds the rule
 */
export function wholeMotion(): Plugin {
  return {
    name: 'whole-motion',
    enforce: 'pre',
    transform(code, id) {
      if (!PROGRAM.test(id)) return undefined;
      if (!code.includes(RULE))
        throw new Error(
          `The CMS no longer holds "${RULE}". Try it with less motion, and mend whole-motion.ts.`,
        );
      return code.replace(RULE, '@media not all {*,');
    },
  };
}
