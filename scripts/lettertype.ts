/**
 * Makes the site's web fonts, weights 400 to 700, and prints their bytes. Run it after an upgrade of a font package; the
 * results are committed. Both are OFL 1.1.
 * - Atkinson Hyperlegible Next (Braille Institute): its letters are drawn so that look-alikes (I l 1, O 0) stay apart for
 *   people who read with difficulty. Latin for every page; Latin Extended-A (Polish, Turkish) in a file of its own.
 * - Noto Sans (Google): Cyrillic, which Atkinson does not have, for pages in Ukrainian.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const FONTS = [
  {
    source: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    target: 'atkinson-hyperlegible-next-400-700.woff2',
    // Printable Basic Latin and Latin-1, and the marks that Dutch texts use.
    letters: range(0x20, 0x7e) + range(0xa0, 0xff) + 'Œœ‘’‚“”„•…–—‹›€™−',
  },
  {
    source: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
    target: 'atkinson-hyperlegible-next-latin-ext-400-700.woff2',
    letters: range(0x100, 0x151) + range(0x154, 0x17f),
  },
  {
    source: 'noto-sans/files/noto-sans-cyrillic-wght-normal.woff2',
    target: 'noto-sans-cyrillic-400-700.woff2',
    // The Ukrainian alphabet, and the letters of its neighbours for names.
    letters: range(0x401, 0x45f) + 'Ґґ’№',
  },
];

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
}

for (const { source, target, letters } of FONTS) {
  const font = await subsetFont(readFileSync(`node_modules/@fontsource-variable/${source}`), letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  writeFileSync(`src/styles/lettertype/${target}`, font);
  console.log(`${target}: ${font.length} bytes`);
}
