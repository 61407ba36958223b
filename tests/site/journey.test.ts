import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { awake, findBarriers, useBrowser, visit } from './browser.ts';
import { referenceIn } from './form-post.ts';
import { readLoketMail } from './post-box.ts';

// The main job, from the first page to the mail at the desk: regio → matrix → filter → training → request → mail.
const { openPage } = useBrowser();

async function expectMail(page: Page, title: string): Promise<void> {
  await page.waitForURL(/\/regio\/twente\/afspraak\/bedankt\/\?ref=/);
  const mail = await readLoketMail(referenceIn(page.url()));
  expect(mail.aan).toBe('twente@loket.example');
  expect(mail.tekst).toContain('Noor Bakker');
  expect(mail.tekst).toContain(title);
}
async function expectNoBarriers(page: Page): Promise<void> {
  expect(await findBarriers(page)).toEqual([]);
}

test('with JavaScript, by mouse, on a phone', async () => {
  const page = await openPage({ width: 320 });
  await visit(page, '/');
  await page.getByLabel('Uw postcode of woonplaats').fill('7511 ab');
  await page.getByRole('option', { name: 'Enschede (Twente)' }).click();
  await page.waitForURL('**/regio/twente/');
  await expectNoBarriers(page);
  await page.getByRole('link', { name: 'Bekijk de scholing' }).click();
  await page.waitForURL('**/regio/twente/scholing/');
  await awake(page);
  await page.getByLabel('Zoek een opleiding').fill('verzorgende');
  await page.getByText('Niveau', { exact: true }).first().click();
  await page.getByLabel(/^mbo 3/).check();
  await page.waitForURL(/niveau=mbo-3/);
  await expectNoBarriers(page);
  await page.locator('.lwl-offers a').first().click();
  await page.waitForURL('**/scholing/**');
  const title = await page.locator('h1').innerText();
  await expectNoBarriers(page);
  await page.locator('main a[href^="/regio/twente/afspraak/?scholing="]').click();
  await page.locator('#leeftijd-2').check();
  await page.fill('#naam', 'Noor Bakker');
  await page.fill('#email', 'noor@voorbeeld.nl');
  await page.fill('#postcode', '7511');
  await page.getByRole('button', { name: 'Verstuur mijn aanvraag' }).last().click();
  await expectMail(page, title);
  await expectNoBarriers(page);
});

test('without JavaScript', async () => {
  const page = await openPage({ javaScript: false });
  await page.goto('/');
  await page.getByLabel('Uw postcode of woonplaats').fill('Hengelo');
  await page.getByRole('button', { name: 'Zoek mijn loket' }).click();
  await page.getByRole('link', { name: /gemeente Hengelo/ }).click();
  await page.waitForURL('**/regio/twente/');
  await page.getByRole('link', { name: 'Bekijk de scholing' }).click();
  await page.locator('#matrix-tabel [data-sector="zorg-welzijn"] [data-niveau="mbo-3"] a').click();
  await page.locator('.lwl-offers a').first().click();
  const title = await page.locator('h1').innerText();
  await page.locator('main a[href^="/regio/twente/afspraak/?scholing="]').click();
  await page.locator('#leeftijd-2').check();
  await page.fill('#naam', 'Noor Bakker');
  await page.fill('#telefoon', '06 12345678');
  await page.fill('#postcode', '7551');
  await page.getByRole('button', { name: 'Verstuur mijn aanvraag' }).last().click();
  await expectMail(page, title);
});

test('with the keyboard alone', async () => {
  const page = await openPage();
  /** Tabs on until what has the focus fits, as somebody without a mouse does. */
  const tabTo = async (selector: string) => {
    for (let step = 0; step < 150; step++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    }
    throw new Error(`The Tab key never reaches ${selector}.`);
  };
  await visit(page, '/');
  await tabTo('input[name="q"]');
  await page.keyboard.type('enschede');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/regio/twente/');
  await tabTo('main a[href="/regio/twente/scholing/"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/regio/twente/scholing/');
  await awake(page);
  await tabTo('input[type="search"]');
  await page.keyboard.type('timmerman');
  await page.waitForURL(/zoek=timmerman/);
  await tabTo('.lwl-offers a');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/scholing\/[^/?]+\/(#.*)?$/);
  await page.waitForLoadState();
  const title = await page.locator('h1').innerText();
  await tabTo('main a[href^="/regio/twente/afspraak/?scholing="]');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/afspraak\/\?scholing=/);
  await tabTo('#leeftijd');
  // The second choice: "27 of ouder".
  await page.keyboard.press('ArrowDown');
  await tabTo('#naam');
  await page.keyboard.type('Noor Bakker');
  await tabTo('#email');
  await page.keyboard.type('noor@voorbeeld.nl');
  await tabTo('#postcode');
  await page.keyboard.type('7511');
  await page.keyboard.press('Enter');
  await expectMail(page, title);
});
