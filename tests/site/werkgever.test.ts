import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findBarriers, measureOverflow, siteBase, useBrowser } from './browser.ts';
import { postForm } from './form-post.ts';

const { openPage } = useBrowser();
const adres = '/regelingen/werkgever/';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** A card of a regeling, by its name. */
const card = (page: Page, naam: string) =>
  page.locator('.lwl-uitkomst').filter({ has: page.getByRole('heading', { name: naam, exact: true }) });
const read = async (page: Page, place: string) =>
  (await page.locator(place).innerText()).replaceAll('\u00a0', ' ');
const BANENAFSPRAAK = 'Loonkostenvoordeel doelgroep banenafspraak';

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('the calculator for employers, %s', (_, javaScript) => {
  test('shows the sum, the year, the wage beside it and the way to apply', async () => {
    const page = await openPage({ javaScript });
    await page.goto(adres);
    await page.getByLabel('Iemand in het doelgroepregister banenafspraak').check();
    await page.getByLabel('Hoeveel betaalde uren').fill('30');
    await page.getByLabel('Wat betaalt u per uur?').fill('16,50');
    await press(page, 'Reken uit');
    await page.getByRole('heading', { level: 1, name: 'Dit kunt u krijgen als werkgever' }).waitFor();

    const text = (await card(page, BANENAFSPRAAK).innerText()).replaceAll('\u00a0', ' ');
    expect(text).toContain('Per jaar: € 1.575,60');
    expect(text).toContain('30 uur × 52 weken × € 1,01 = € 1.575,60');
    expect(text).toContain('€ 1.575,60 is ongeveer 6% van het loon van € 25.740 per jaar.');
    expect(text).toContain('Dit is het bedrag van 2026.');
    const apply = card(page, BANENAFSPRAAK).getByRole('link', { name: 'Zo vraagt u dit aan' });
    expect(await apply.getAttribute('href')).toBe('/regelingen/lkv-banenafspraak/');
    expect(await read(page, 'section[aria-labelledby=in-het-kort]')).toContain(
      'zonder werkgeverslasten en vakantiegeld',
    );
    expect(await page.locator('section[aria-labelledby=hulp] a[href="/afspraak/"]').count()).toBe(1);
  });

  test('a mistake keeps what was filled in, and leads to its field', async () => {
    const page = await openPage({ javaScript });
    await page.goto(adres);
    await page.getByLabel('Iemand die bbl doet').check();
    await page.getByLabel('In welke regio staat uw bedrijf?').selectOption({ label: 'Twente' });
    await page.getByLabel('Hoeveel betaalde uren').fill('veel');
    await page.getByLabel('Wat betaalt u per uur?').fill('zestien');
    await press(page, 'Reken uit');

    await page.locator('.lwl-error-summary:focus').waitFor();
    expect(await page.title()).toMatch(/^Fout: /);
    expect(await page.getByLabel('Iemand die bbl doet').isChecked()).toBe(true);
    expect(await page.getByLabel('In welke regio staat uw bedrijf?').inputValue()).toBe('twente');
    expect(await page.locator('#vraag-uren').inputValue()).toBe('veel');
    expect(await page.locator('#vraag-uurloon').inputValue()).toBe('zestien');
    expect(await page.locator('.lwl-field--invalid').count()).toBe(2);
    await page.locator('.lwl-error-summary a').nth(1).click();
    await page.locator('#vraag-uurloon:focus').waitFor();
    if (javaScript) expect(await findBarriers(page)).toEqual([]);

    await page.locator('#vraag-uren').fill('32');
    await page.locator('#vraag-uurloon').fill('');
    await press(page, 'Reken uit');
    await page.getByRole('heading', { name: 'In het kort' }).waitFor();
  });

  test('at the maximum it gives no more, and says so', async () => {
    const page = await openPage({ javaScript });
    await page.goto(adres);
    await page.getByLabel('Iemand in het doelgroepregister banenafspraak').check();
    for (const [uren, button, bedrag, begrensd] of [
      ['38', 'Reken uit', '€ 1.995,76', false],
      ['39', 'Reken opnieuw', '€ 2.000', true],
    ] as const) {
      await page.locator('#vraag-uren').fill(uren);
      await press(page, button);
      await page.getByText(`${uren} uur × 52 weken`).waitFor();
      const text = (await card(page, BANENAFSPRAAK).locator('.lwl-rekening').innerText()).replaceAll(
        '\u00a0',
        ' ',
      );
      expect(text).toContain(`Per jaar: ${bedrag}\n`);
      expect(text.includes('U krijgt hoogstens € 2.000 per jaar (2026).')).toBe(begrensd);
    }
  });
});

test('an answer that is missing is named, and no amount is made up', async () => {
  const page = await openPage({ javaScript: false });
  await page.goto(adres);
  await page.getByLabel('Iemand in het doelgroepregister banenafspraak').check();
  await press(page, 'Reken uit');
  const sum = card(page, BANENAFSPRAAK).locator('.lwl-rekening');
  expect(await sum.innerText()).toContain('Er mist één antwoord: de betaalde uren per week');
  expect(await sum.innerText()).not.toContain('€');
});

test('amounts are not added when nobody knows whether they may be combined', async () => {
  const page = await openPage({ width: 320 });
  await page.goto(adres);
  await page.getByLabel('Iemand in het doelgroepregister banenafspraak').check();
  await page.getByLabel('Iemand met Wajong', { exact: true }).check();
  await page.locator('#vraag-uren').fill('40');
  await press(page, 'Reken uit');
  const text = await read(page, 'section[aria-labelledby=in-het-kort]');
  expect(text).toContain('Wij weten niet of u de regelingen samen mag gebruiken.');
  expect(text).not.toContain('€ 8.000');
  expect(await measureOverflow(page)).toBe(0);
  expect(await findBarriers(page)).toEqual([]);
});

test.each([
  ['nothing', {}, 200],
  ['values that no form offers', { 'f-persoon': ['bbl', 'paus'], 'f-contract': 'eeuwig' }, 422],
  ['quotes, tags and emoji', { uurloon: `"'<script>alert(1)</script>😀`, 'f-uren': '</form><b>' }, 422],
])('a form that was sent with %s is answered and not kept', async (_, fields, status) => {
  const answer = await postForm(adres, fields);
  expect(answer.status).toBe(status);
  expect(answer.html).not.toContain('<script>alert');
  const seen = await fetch(siteBase() + adres);
  expect(seen.headers.get('cache-control')).toContain('no-store');
});
