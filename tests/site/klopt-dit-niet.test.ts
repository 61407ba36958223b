import { simpleParser } from 'mailparser';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBarriers, siteBase, useBrowser } from './browser.ts';
import { fetchToken, postForm } from './form-post.ts';
import { listPost } from './post-box.ts';

const { openPage } = useBrowser();
const FORM = '/klopt-dit-niet/';
const reports = () => listPost().filter((naam) => naam.endsWith('-melding.eml'));

describe('a visitor who sees that something is wrong', () => {
  test('says so from the page itself, without JavaScript, and the desk of that regio gets it', async () => {
    const before = reports().length;
    const page = await openPage({ javaScript: false });
    await page.goto('/regio/achterhoek/');
    expect(await page.locator('footer p:has(a[href*="klopt-dit-niet"])').innerText()).toMatch(
      /^Laatst gecontroleerd op \d+ \w+ 20\d\d\./,
    );
    await page.getByRole('link', { name: 'Klopt dit niet?' }).click();
    expect(await page.locator('main').innerText()).toContain('Uw melding gaat naar Leerwerkloket Achterhoek');
    await page.getByLabel('Wat klopt er niet?').fill('De openingstijden zijn veranderd.');
    await page.getByLabel('Uw e-mailadres').fill('zoe@voorbeeld.test');
    await page.getByRole('button', { name: 'Verstuur' }).click();
    expect(await page.locator('h1').innerText()).toBe('Bedankt voor uw melding');

    await expect.poll(() => reports().length, { timeout: 15_000 }).toBe(before + 1);
    const mail = await simpleParser(readFileSync(join(process.env.SITE_VAR!, 'post', reports().at(-1)!)));
    expect(mail.to).toMatchObject({ value: [{ address: 'achterhoek@loket.example' }] });
    expect(mail.replyTo).toMatchObject({ value: [{ address: 'zoe@voorbeeld.test' }] });
    expect(mail.text).toContain('De openingstijden zijn veranderd.');
    expect(mail.text).toContain('/regio/achterhoek/');
    await page.getByRole('link', { name: 'Terug naar de bladzijde' }).click();
    expect(new URL(page.url()).pathname).toBe('/regio/achterhoek/');
  });

  test('hears every mistake at once, with what was typed kept', async () => {
    const page = await openPage();
    await page.goto(`${FORM}?pagina=/regelingen/`);
    expect(await page.locator('main').innerText()).toContain('naar de redactie van deze site');
    await page.getByLabel('Uw e-mailadres').fill('zoe bij voorbeeld');
    const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
    await page.getByRole('button', { name: 'Verstuur' }).click();
    expect((await answered).status()).toBe(422);
    expect(await page.locator('.lwl-error-summary li').count()).toBe(2);
    expect(await page.locator('#email').inputValue()).toBe('zoe bij voorbeeld');
    expect(await findBarriers(page)).toEqual([]);
  });
});

describe('the form', () => {
  test.each(['//kwaad.example/', 'https://kwaad.example/', '/a/"><b>kwaad</b>/', ''])(
    'never names or links %j as a page of this site',
    async (pagina) => {
      const html = await (await fetch(`${siteBase()}${FORM}?${new URLSearchParams({ pagina })}`)).text();
      expect(html).not.toContain('kwaad.example');
      expect(html).not.toContain('<b>kwaad');
      expect(html).not.toContain('name="pagina"');
      const token = await fetchToken(`${FORM}?pagina=/`);
      const answer = await postForm(FORM, { token, pagina, tekst: 'Test' });
      expect(answer.status).toBe(400);
    },
  );

  test('sent twice is one mail', async () => {
    const before = reports().length;
    const token = await fetchToken(`${FORM}?pagina=/regio/zeeland/`);
    const body = { token, pagina: '/regio/zeeland/', tekst: 'Dubbel geklikt.' };
    const answers = await Promise.all([1, 2].map(() => postForm(FORM, body)));
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    await expect.poll(() => reports().length, { timeout: 15_000 }).toBe(before + 1);
  });
});
