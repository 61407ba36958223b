import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withStorageClosed } from '../../scripts/site/matrix/close-storage.ts';
import { linkInMail } from '../../scripts/site/matrix/link-in-mail.ts';
import { findBarriers, siteBase, useBrowser } from './browser.ts';
import { fetchToken, postForm, referenceIn } from './form-post.ts';
import { listPost } from './post-box.ts';

const { openPage } = useBrowser();
const FORM = '/regio/achterhoek/afspraak/';
const REFER = `${FORM}verwijzen/`;
const heading = (page: Page) => page.locator('h1').innerText();
const klaarIn = (address: string) => new URL(address, siteBase()).searchParams.get('klaar') ?? '';
const right = { soort: 'gemeente', jong: 'nee', email: 'klant@voorbeeld.test' };
const mailsOf = (referentie: string) => listPost().filter((naam) => naam.includes(`-${referentie}-`));

async function fillIn(page: Page, own = ''): Promise<void> {
  await page.goto(REFER);
  await page.getByLabel('Gemeente').check();
  await page.getByLabel('Nee', { exact: true }).check();
  await page.fill('#email', right.email);
  await page.fill('#verwijzerEmail', own);
}
const send = (page: Page) => page.getByRole('button', { name: 'Stuur mijn klant een mail' }).click();

describe('a professional refers somebody', () => {
  test('who gets a mail, fills in the form and decides', async () => {
    const page = await openPage({ javaScript: false });
    await fillIn(page, 'medewerker@gemeente.test');
    await send(page);
    expect(await heading(page)).toBe('Uw klant krijgt een mail');
    const referentie = klaarIn(page.url());
    expect(await page.locator('main').innerText()).toContain(referentie);
    expect(await page.content()).not.toContain(right.email);

    const link = await linkInMail(process.env.SITE_VAR!, referentie, 'verwijzing', FORM);
    expect(mailsOf(referentie).length).toBe(1);
    const client = await openPage();
    await client.goto(link);
    expect(await client.locator('#email').inputValue()).toBe(right.email);
    await client.fill('#naam', 'Noor');
    await client.fill('#postcode', '7001');
    await client
      .locator('form', { has: client.locator('#naam') })
      .getByLabel(/mag horen dat/)
      .check();
    await client.getByRole('button', { name: 'Verstuur mijn aanvraag' }).last().click();
    await client.waitForURL(/\/bedankt\//);
    const request = referenceIn(client.url());
    await expect
      .poll(() => mailsOf(request).map((naam) => naam.replace(/.*-[A-Z2-9]{8}-|\.eml$/g, '')), {
        timeout: 15_000,
      })
      .toEqual(expect.arrayContaining(['loket', 'bevestiging']));
    await expect
      .poll(() => listPost().some((naam) => naam.endsWith('-verwijzer-ontvangen.eml')), { timeout: 15_000 })
      .toBe(true);

    await page.goto(`${REFER}?klaar=${referentie}`);
    expect(await page.locator('main').innerText()).toContain('geen verwijzing laten zien');
  });

  test('and hears every mistake at once, with what was typed kept', async () => {
    const page = await openPage();
    await page.goto(REFER);
    await page.fill('#email', 'klant bij voorbeeld');
    const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
    await send(page);
    expect((await answered).status()).toBe(422);
    expect(await page.locator('.lwl-error-summary li').count()).toBe(3);
    expect(await page.locator('#email').inputValue()).toBe('klant bij voorbeeld');
    expect(await findBarriers(page)).toEqual([]);
    await page.locator('.lwl-error-summary a').first().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('soort');
  });

  test('and is led to the client’s own form when the client sits beside them', async () => {
    const page = await openPage();
    await page.goto(FORM);
    await page.getByRole('link', { name: 'Zo doet u dat' }).click();
    await page.getByRole('link', { name: 'Laat de klant het formulier zelf invullen' }).click();
    expect(new URL(page.url()).pathname).toBe(FORM);
  });
});

describe('a referral that is sent', () => {
  test('twice is one; with another content it asks first', async () => {
    const token = await fetchToken(REFER);
    const [first, second] = await Promise.all([1, 2].map(() => postForm(REFER, { token, ...right })));
    expect([first!.status, second!.status]).toEqual([303, 303]);
    expect(klaarIn(first!.location)).toBe(klaarIn(second!.location));
    const changed = await postForm(REFER, { token, ...right, email: 'ander@voorbeeld.test' });
    expect(changed.status).toBe(409);
    expect(changed.html).toContain('ander@voorbeeld.test');
    expect(changed.html).toContain(klaarIn(first!.location));
  });

  test('gives the same answer to an address that is known here and one that is not', async () => {
    const known = 'bekend@voorbeeld.test';
    const answers = [];
    for (const email of [known, known, 'onbekend@voorbeeld.test']) {
      const { status, location } = await postForm(REFER, { token: await fetchToken(REFER), ...right, email });
      const page = await (await fetch(siteBase() + location)).text();
      answers.push([status, page.replaceAll(klaarIn(location), 'KENMERK')]);
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  test.each([
    ['without a token', { token: '' }],
    ['with a forged token', { token: 'verzonnen' }],
    ['by a program that fills in every field', { website: 'https://koop.test' }],
  ])('%s asks to send again, and keeps what was typed', async (_, changes) => {
    const before = listPost().length;
    const { status, html } = await postForm(REFER, { token: await fetchToken(REFER), ...right, ...changes });
    expect(status).toBe(422);
    expect(html).toContain('Verstuur uw verwijzing nog een keer');
    expect(html).toContain(`value="${right.email}"`);
    expect(html).toMatch(/name="website" value=""/);
    const token = /name="token" value="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(listPost().filter((naam) => naam.endsWith('-verwijzing.eml')).length).toBeLessThanOrEqual(before);
    expect((await postForm(REFER, { token, ...right })).status).toBe(303);
  });

  test('while the storage does not answer keeps what was typed', async () => {
    const token = await fetchToken(REFER);
    await withStorageClosed(process.env.SITE_VAR!, async () => {
      const { status, html } = await postForm(REFER, { token, ...right });
      expect(status).toBe(503);
      expect(html).toContain(`value="${right.email}"`);
    });
    expect((await postForm(REFER, { token, ...right })).status).toBe(303);
  });

  test('to a loket that does not exist finds nothing', async () => {
    const answer = await fetch(`${siteBase()}/regio/nergens/afspraak/verwijzen/`);
    expect(answer.status).toBe(404);
  });
});
