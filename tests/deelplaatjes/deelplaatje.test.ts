import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { BREED, drawDeelplaatje, HOOG } from '../../src/deelplaatjes/draw-deelplaatje.ts';
import { drawAppIcon } from '../../src/deelplaatjes/draw-mark.ts';
import { renderPng } from '../../src/deelplaatjes/render-png.ts';
import { wrapWords } from '../../src/deelplaatjes/wrap-words.ts';
import { altOf, BEGIN, beeldVanSector, GESPREK, SCHOLING } from '../../src/domain/huisstijl/deel-beelden.ts';
import { siteData } from '../../src/site-data.ts';

const beelden = [BEGIN, SCHOLING, GESPREK, ...siteData().taxonomie.sectoren.map(beeldVanSector)];
const MERKEN = ['leerwerkloket', 'werkcentrum'] as const;

describe('the picture of a shared link', () => {
  it.each(beelden)('has a sign and a headline of at most three lines: $kop', (beeld) => {
    const svg = drawDeelplaatje('leerwerkloket', beeld);
    expect(svg.match(/font-weight="700"/g)!.length - 1).toBeLessThanOrEqual(3);
    expect(altOf('leerwerkloket', beeld)).toContain(beeld.kop);
  });

  it.each(MERKEN)('is as large as networks ask and light enough to be loaded: %s', async (merk) => {
    const longest = beelden.reduce((a, b) => (b.kop.length > a.kop.length ? b : a));
    const png = await renderPng(drawDeelplaatje(merk, longest), BREED);
    const { width, height } = PNG.sync.read(Buffer.from(png));
    expect([width, height]).toEqual([BREED, HOOG]);
    expect(png.length).toBeLessThan(60_000);
  });

  it('has letters: the font was found', async () => {
    const picture = (kop: string) => renderPng(drawDeelplaatje('leerwerkloket', { ...BEGIN, kop }), 300);
    expect(await picture('Leren')).not.toEqual(await picture('     '));
    expect(await picture('Leren')).not.toEqual(await picture('Loket'));
  });

  it('of a sector without a sign cannot be made', () => {
    expect(() => drawDeelplaatje('leerwerkloket', { naam: 'ruimtevaart', kop: 'Ruimtevaart' })).toThrow(
      'There is no sign for "ruimtevaart". Draw it in src/styles/beeld/sectoren.svg.',
    );
  });

  it('shows a name with & and < as it is', () => {
    expect(drawDeelplaatje('werkcentrum', { ...BEGIN, kop: 'A&B <C>' })).toContain('A&amp;B &lt;C>');
  });
});

describe('the icon on a home screen', () => {
  it.each(MERKEN)('leaves no corner open: %s', async (merk) => {
    const { data } = PNG.sync.read(Buffer.from(await renderPng(drawAppIcon(merk), 180)));
    expect(data[3], 'the first pixel is opaque').toBe(255);
  });
});

describe('a headline', () => {
  it.each([
    ['is cut between words', 'Verder leren of ander werk?', ['Verder leren of', 'ander werk?']],
    [
      'gives a long word its own line',
      'De schoonheidsverzorging hier',
      ['De', 'schoonheidsverzorging', 'hier'],
    ],
  ])('%s', (_, text, lines) => {
    expect(wrapWords(text, 15)).toEqual(lines);
  });
});
