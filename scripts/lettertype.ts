/**
 * Makes the site's one web font: Atkinson Hyperlegible Next (Braille Institute, OFL 1.1), Latin, weights 400 to 700.
 * The letters are drawn so that look-alikes (I l 1, O 0) stay apart for people who read with difficulty.
 * Run it after an upgrade of the font package; the result is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const source =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const target = 'src/styles/lettertype/atkinson-hyperlegible-next-400-700.woff2';

/** Printable Basic Latin and Latin-1, and the marks that Dutch texts use. */
function latin(): string {
  const range = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
  return range(0x20, 0x7e) + range(0xa0, 0xff) + 'Œœ‘’‚“”„•…–—‹›€™−';
}

const font = await subsetFont(readFileSync(source), latin(), {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700 } },
});
writeFileSync(target, font);
console.log(`${target}: ${font.length} bytes`);
