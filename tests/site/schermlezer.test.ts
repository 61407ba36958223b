import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from './browser.ts';
import { fetchToken, postForm, referenceIn } from './form-post.ts';
import { listen } from './virtual-reader.ts';

// What a screen reader says on the main way. The phrases stand in schermlezer/: whoever changes a page reads there what
// became of it, and renews them with `npx vitest --project site tests/site/schermlezer.test.ts -u`.
const { openPage } = useBrowser();
const twente = '/regio/twente/afspraak/';

/** Counts follow content; levels, places in a list and the names of levels of education do not. */
const withoutCounts = (phrase: string) =>
  phrase.replace(/(?<!\b(?:level|position|size|mbo) )\b\d+(?:[.,]\d{3})*\b/g, '#');
const expectPhrases = (phrases: string[], naam: string) =>
  expect(`${phrases.map(withoutCounts).join('\n')}\n`).toMatchFileSnapshot(`schermlezer/${naam}.txt`);
const sendEmpty = async (page: Page) => {
  await page.goto(twente);
  await page.getByRole('button', { name: 'Verstuur mijn aanvraag' }).last().click();
  await page.waitForLoadState();
};
const focused = (page: Page) => page.evaluate(() => document.activeElement?.className);

describe('a screen reader says', () => {
  test('what the start page is for, up to the finder', async () => {
    const page = await openPage();
    await visit(page, '/');
    await expectPhrases(await listen(page, { from: 'main', until: 'status' }), 'begin');
  });

  test('what a loket is, and what to do there', async () => {
    const page = await openPage();
    await visit(page, '/regio/twente/');
    const phrases = await listen(page, { from: 'main', until: 'region, Wat kunt u hier leren?' });
    await expectPhrases(phrases, 'loket');
  });

  test('what the matrix offers, up to the names of its columns', async () => {
    const page = await openPage();
    await visit(page, '/regio/twente/scholing/');
    await expectPhrases(await listen(page, { from: 'main', until: 'end of rowgroup' }), 'matrix');
  });

  test('the form in Arabic', async () => {
    const page = await openPage();
    await visit(page, '/ar/regio/twente/afspraak/');
    await expectPhrases(await listen(page, { from: 'main', until: 'end of form' }), 'formulier-arabisch');
  });

  test('first what is wrong in a form, and again with the field', async () => {
    const page = await openPage();
    await sendEmpty(page);
    expect(await focused(page)).toContain('lwl-error-summary');
    const summary = await listen(page, { from: 'alert', until: 'end of alert' });
    await expectPhrases(summary, 'fouten');
    const naam = await listen(page, { from: 'Uw naam', until: 'textbox, Uw naam' });
    await expectPhrases(naam, 'fout-veld');
    const links = summary.filter((phrase) => phrase.startsWith('link, '));
    const fault = links[1]!.slice('link, '.length);
    expect(naam.at(-1)).toContain(fault);
    expect(naam.at(-1)).toContain('invalid');
  });

  test('that a request was sent', async () => {
    const page = await openPage();
    const fields = { naam: 'Noor', email: 'noor@voorbeeld.nl', postcode: '7511', leeftijd: '27-' };
    const { location } = await postForm(twente, { ...fields, token: await fetchToken(twente) });
    await page.goto(location);
    const phrases = await listen(page, { from: 'main', until: 'end of main' });
    const referentie = referenceIn(location);
    expect(phrases).toContain(referentie);
    await expectPhrases(
      phrases.map((phrase) => phrase.replace(referentie, 'KENMERK')),
      'bedankt',
    );
  });
});

describe('on every page', () => {
  test.each(['/', '/regio/twente/', '/regio/twente/scholing/', twente, '/ar/', '/toegankelijkheid/'])(
    'the parts are announced, and nothing is nameless: %s',
    async (adres) => {
      const page = await openPage();
      await visit(page, adres);
      const phrases = await listen(page);
      expect(phrases[1]).toMatch(/^link, /);
      for (const part of ['banner', 'main', 'contentinfo'])
        expect([phrases.indexOf(part) > 0, phrases.indexOf(`end of ${part}`) > 0], part).toEqual([
          true,
          true,
        ]);
      const menus = phrases.filter((phrase) => phrase.startsWith('navigation'));
      expect(new Set(menus).size, 'names of menus').toBe(menus.length);
      expect(menus).not.toContain('navigation');
      const odd =
        /^\s*$|undefined|\[object|^(?:link|button|textbox|combobox|checkbox|radio|img|heading)(?:,\s*)?$/;
      expect(phrases.filter((phrase) => odd.test(phrase))).toEqual([]);
    },
  );
});

describe('is heard:', () => {
  test.each([
    ['a link without a name', '<a href="/over/"></a>', 'link'],
    ['not an error that is only seen', '<p>Naam</p><p aria-hidden="true">Fout</p>', 'Naam'],
    ['what is folded open', '<details open><summary>Meer</summary><p>Binnen</p></details>', 'Binnen'],
    ['not what is folded away', '<details><summary>Meer</summary><p>Binnen</p></details>', 'Meer'],
  ])('%s', async (_, html, expected) => {
    const page = await openPage();
    await page.goto('/over/');
    await page.evaluate((inside) => (document.querySelector('main')!.innerHTML = inside), html);
    const phrases = await listen(page, { from: 'main', until: 'end of main' });
    expect(phrases).toContain(expected);
    if (expected !== 'Binnen') expect(phrases.join()).not.toMatch(/Fout|Binnen/);
  });
});
