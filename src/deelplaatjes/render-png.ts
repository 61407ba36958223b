import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import subsetFont from 'subset-font';

const FONT = 'src/styles/lettertype/atkinson-hyperlegible-next-400-700.woff2';
/** Printable Latin: what Dutch headlines are made of. */
const LETTERS = Array.from({ length: 0x17e - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join(
  '',
);

let ready: Promise<Uint8Array[]> | undefined;

/** Draws an SVG as PNG in the site's own font, `width` pixels wide. */
export async function renderPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= prepare();
  const fontBuffers = await ready;
  const resvg = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { fontBuffers } });
  const image = resvg.render();
  const png = new Uint8Array(image.asPng());
  image.free();
  resvg.free();
  return png;
}

/** Starts the renderer, and makes of the web font the two weights that it can read. */
async function prepare(): Promise<Uint8Array[]> {
  await initWasm(
    readFileSync(createRequire(resolve('package.json')).resolve('@resvg/resvg-wasm/index_bg.wasm')),
  );
  const font = readFileSync(resolve(FONT));
  const weigh = (wght: number) =>
    subsetFont(font, LETTERS, { targetFormat: 'sfnt', variationAxes: { wght } });
  return Promise.all([weigh(400), weigh(700)]);
}
