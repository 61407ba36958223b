import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content-files/load-content.ts';
import { visibleTexts } from '../../src/content-files/taal/visible-texts.ts';
import { VERTALINGEN, type Vertaling } from '../../src/domain/taal/talen.ts';
import { createWordFinder } from '../../src/domain/taal/find-words.ts';
import { findMisspellings } from '../../src/domain/taal/find-misspellings.ts';
import {
  findLongSentences,
  GEMIDDELD_MEESTE_WOORDEN,
  meanWords,
} from '../../src/domain/taal/measure-sentences.ts';
import { splitSentences } from '../../src/domain/taal/split-sentences.ts';
import { loadWoordenboek } from '../../scripts/check/load-woordenboek.ts';
import { OP_VERZOEK, pickSamples } from '../../scripts/site/page-types.ts';
import { useReader, visit } from './browser.ts';
import { readNames, readRunningText } from './running-text.ts';

// Sentences that stand in code are measured here, on the page. Those of content are only warned of by `npm run check`:
// an editor's sentence may not stop a build.
const { content } = loadContent('content');
const { moeilijk, kwetsend, spelling } = content.schrijfwijzer.waarde;
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const ofEditors = new Set(
  visibleTexts(content).flatMap(({ tekst }) => splitSentences(tekst).map((zin) => flat(zin.tekst))),
);
const findAvoided = createWordFinder([...moeilijk, ...kwetsend]);
const woordenboek = (await loadWoordenboek())!;
const own = new Set(spelling);
const known = (woord: string) => own.has(woord) || woordenboek.kent(woord);
const reader = useReader();
/** Pages in other languages are not Dutch, /huisstijl/ is for makers, and the handbook has a test of its own. */
const samples = [...pickSamples(), ...OP_VERZOEK.filter(({ bijzaak }) => !bijzaak)].filter(
  ({ adres }) =>
    !VERTALINGEN.includes(adres.split('/')[1] as Vertaling) &&
    adres !== '/huisstijl/' &&
    !adres.startsWith('/beheer/handboek/'),
);

describe('what a page says, names of trainingen and places aside', () => {
  it.each(samples)('$naam: $adres', async ({ adres }) => {
    const page = reader();
    await visit(page, adres);
    const names = await readNames(page);
    const stukken = await readRunningText(page);
    expect(stukken.length).toBeGreaterThan(5);
    const sentences = stukken.flatMap(({ tekst }) => splitSentences(tekst).map((zin) => zin.tekst));
    const ofCode = sentences.filter((zin) => !ofEditors.has(flat(zin)));

    expect(
      ofCode.filter((zin) => findLongSentences(zin).length > 0),
      'longer than twenty words',
    ).toEqual([]);
    expect(
      ofCode.flatMap((zin) => findAvoided(zin).map(({ gevonden }) => `${gevonden}: ${zin}`)),
      'words to avoid',
    ).toEqual([]);
    // A capital within a sentence begins a name.
    const misspelled = ofCode.flatMap((zin) =>
      findMisspellings(zin, known).filter(({ woord }) => !/\p{Lu}/u.test(woord) && !names.has(woord)),
    );
    expect(
      misspelled.map(({ woord }) => woord),
      'not in the dictionary',
    ).toEqual([]);
    const mean = meanWords(stukken.filter(({ zin }) => zin).map(({ tekst }) => tekst)) ?? 0;
    expect(mean, 'words per sentence').toBeLessThanOrEqual(GEMIDDELD_MEESTE_WOORDEN);
  });
});

describe('is measured:', () => {
  it('a long sentence on a page is seen, one in a window with an explanation is not read twice', async () => {
    const page = reader();
    await visit(page, '/regio/twente/scholing/');
    await page.evaluate(
      () => (document.querySelector('main p')!.textContent = `Een ${'woord '.repeat(25)}.`),
    );
    const stukken = await readRunningText(page);
    expect(stukken.filter(({ tekst }) => findLongSentences(tekst).length > 0)).toHaveLength(1);
    expect(stukken.map(({ tekst }) => tekst).join(' ')).not.toContain('Een officieel bewijs voor een deel');
  });
});
