import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunTimeData } from '../../src/domain/afspraak/aanvraag.ts';
import { ROOT } from '../../scripts/machine/root.mjs';
import { serveSite, type ServedSite } from '../../scripts/site/serve-site.ts';
import { useBrowser } from './browser.ts';

// The field `merk` of a loket decides colours, mark and the sentence about the other name. How a page is made up stays
// the same, and what the loket is called is a field of its own.
const { openPage } = useBrowser();

/** Header and beginning of a page, as somebody sees them when it opens. */
const TOP = { x: 0, y: 0, width: 1280, height: 560 };
const shoot = async (page: Page) => {
  await page.evaluate(() => document.fonts.ready);
  return PNG.sync.read(await page.screenshot({ clip: TOP }));
};
/** Share of pixels that differ, letters' soft edges aside; a tint of the other brand differs too. */
const differ = (one: PNG, other: PNG) =>
  pixelmatch(one.data, other.data, undefined, TOP.width, TOP.height, { threshold: 0.01 }) /
  (TOP.width * TOP.height);

/** How the top of a page is made up: each element with its classes, in their order; what is in a mark aside. */
const makeUp = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.lwl-header, .lwl-header *, main h1')]
      .filter((element) => !element.closest('svg') || element.tagName === 'svg')
      .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`.trim().toLowerCase()),
  );
/** Where the big parts lie, in whole pixels. */
const places = (page: Page) =>
  page.evaluate(() =>
    [
      '.lwl-header',
      '.lwl-header .lwl-logo__mark',
      '.lwl-header nav',
      'main',
      'main h1',
      '.lwl-lead, main h1 + p',
    ].map((part) => {
      const { x, y, height } = document.querySelector(part)!.getBoundingClientRect();
      return [part, ...[x, y, height].map(Math.round)].join(' ');
    }),
  );
const look = (page: Page) =>
  page.evaluate(() => {
    const colour = (part: string, name: 'color' | 'backgroundColor') =>
      getComputedStyle(document.querySelector(part)!)[name];
    return {
      merk: document.documentElement.dataset.merk,
      naam: document.querySelector('.lwl-header .lwl-logo__name')!.textContent,
      mark: [...document.querySelectorAll('.lwl-header .lwl-logo__mark path')].map((path) =>
        path.getAttribute('d'),
      ),
      logo: colour('.lwl-header .lwl-logo', 'color'),
      knop: colour('main .nl-button--primary', 'backgroundColor'),
      icoon: document.querySelector('link[rel="icon"]')!.getAttribute('href'),
      browserBalk: document.querySelector('meta[name="theme-color"]')!.getAttribute('content'),
      anders: document.querySelector('.lwl-footer__grid p:last-of-type')!.textContent.trim(),
    };
  });
/** The top of the page that is open now, in every way that this file compares. */
const seeTop = async (page: Page) => ({
  look: await look(page),
  makeUp: await makeUp(page),
  places: await places(page),
  shot: await shoot(page),
});

describe('the pages of a Leerwerkloket and of a Werkcentrum', () => {
  test.each(['light', 'dark'] as const)(
    'differ in colours and mark, not in make-up, when it is %s',
    async (colorScheme) => {
      const [twente, groningen] = [await openPage({ colorScheme }), await openPage({ colorScheme })];
      await twente.goto('/regio/twente/');
      await groningen.goto('/regio/groningen/');
      const [green, red] = [await look(twente), await look(groningen)];
      expect([green.merk, red.merk]).toEqual(['leerwerkloket', 'werkcentrum']);
      for (const part of ['naam', 'mark', 'logo', 'knop'] as const)
        expect(red[part], part).not.toEqual(green[part]);
      expect(await makeUp(groningen)).toEqual(await makeUp(twente));
      expect(differ(await shoot(twente), await shoot(groningen))).toBeGreaterThan(0.5);
    },
  );

  test.each([
    ['/regio/twente/', 'Werkcentrum'],
    ['/regio/groningen/', 'Leerwerkloket'],
  ])('each give the other name once: %s', async (adres, other) => {
    const page = await openPage();
    await page.goto(adres);
    expect((await page.locator('main').innerText()).split(other)).toHaveLength(2);
  });
});

// The request form is made for each visitor from what the build wrote about the lokets. So the same build with only this
// field of one loket changed shows what the field does: same regio, same name, same texts.
// The pages that are ready-made have the same header and layout (`BaseLayout`), but would need a second build.
describe('the field merk alone', () => {
  let folder: string;
  let changed: ServedSite;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'loket-merk-'));
    const [dist, other] = [join(ROOT, 'dist'), join(folder, 'dist')];
    mkdirSync(other);
    for (const part of ['client', 'server']) symlinkSync(join(dist, part), join(other, part));
    cpSync(join(dist, 'run-time'), join(other, 'run-time'), { recursive: true });
    const file = join(other, 'run-time', 'gegevens.json');
    const gegevens = JSON.parse(readFileSync(file, 'utf8')) as RunTimeData;
    gegevens.loketten.twente!.merk = 'werkcentrum';
    writeFileSync(file, JSON.stringify(gegevens));
    changed = await serveSite(folder, { DIST_DIR: other });
  });
  afterAll(async () => {
    await changed?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('changes colours and mark, and leaves every part in its place', async () => {
    const page = await openPage();
    await page.goto('/regio/twente/afspraak/');
    const before = await seeTop(page);
    const other = await openPage({ base: changed.base });
    await other.goto('/regio/twente/afspraak/');
    const after = await seeTop(other);

    expect([before.look.merk, after.look.merk]).toEqual(['leerwerkloket', 'werkcentrum']);
    for (const part of ['mark', 'logo', 'knop', 'icoon', 'browserBalk'] as const)
      expect(after.look[part], part).not.toEqual(before.look[part]);
    expect(before.look.anders).toBe('In sommige regio’s heet een Leerwerkloket nu Werkcentrum.');
    expect(after.look.anders).toBe('Dit Werkcentrum heette vroeger Leerwerkloket.');
    expect(after.look.naam).toBe(before.look.naam);
    expect(after.makeUp).toEqual(before.makeUp);
    expect(after.places).toEqual(before.places);
    expect(differ(before.shot, after.shot)).toBeGreaterThan(0.5);
    await page.reload();
    expect(differ(before.shot, await shoot(page)), 'the same page twice').toBe(0);
  });
});
