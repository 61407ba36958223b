import type { Plugin } from 'vite';

const PROGRAM = /@sveltia\/cms\/npm\/index\.js$/;

/** A fault in the program of the CMS that cannot be mended while it runs. */
interface Fault {
  /** What the program does wrong, for who must look for it in a new version. */
  fault: string;
  from: RegExp;
  to: string;
}

/** By what is written rather than by the short names of the bundle, which change with each version. */
const FAULTS: Fault[] = [
  {
    // It waits for the end of its own transitions, and by this rule every change of every part is one: it did not answer
    // the mouse for who asks for less motion. What slides over the screen stays off.
    fault: 'gives every part of the page a transition of 1 ms when less motion is asked for',
    from: /@media \(prefers-reduced-motion\) \{\*,/g,
    to: '@media not all {*,',
  },
  {
    fault: 'writes the time with "a.m." and "p.m." in every language',
    from: /(hour:`numeric`,minute:`numeric`,hour12:)!0/g,
    to: '$1!1',
  },
  {
    // A draft is kept under the name of its file, and was thrown away under no name when the file was new: the form
    // then asked whether to restore what had just been saved.
    fault: 'throws the draft of a new file away under another name than it was kept',
    from: /(\{isNew:(\w+),collection:\w+,collectionName:(\w+),fileName:(\w+),originalEntry:\w+\}=[^]{0,3000}?\b[\w$]+\(\3,)(\2\?``:[\w$]+)\)/g,
    to: '$1$4??($5))',
  },
];

/**
 * Mends the program of the CMS when it is bundled.
 * @throws at build time when a new version no longer holds a fault as it is written here
 */
export function mendedProgram(): Plugin {
  return {
    name: 'mended-program',
    enforce: 'pre',
    transform: (code, id) => (PROGRAM.test(id) ? mendProgram(code) : undefined),
  };
}

/** @throws when a fault is not there */
export function mendProgram(code: string): string {
  return FAULTS.reduce((text, { fault, from, to }) => {
    const mended = text.replace(from, to);
    if (mended === text)
      throw new Error(
        `The CMS no longer ${fault}, or writes it otherwise. Try what it does now, and mend scripts/beheer/mended-program.ts.`,
      );
    return mended;
  }, code);
}
