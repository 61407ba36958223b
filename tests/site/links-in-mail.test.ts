import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withStorageClosed } from '../../scripts/site/matrix/close-storage.ts';
import { linkInMail } from '../../scripts/site/matrix/link-in-mail.ts';
import { LINK_VALID } from '../../src/server/outbox/signed-link.ts';
import { findBarriers, siteBase, useBrowser } from './browser.ts';
import { fetchToken, postForm, referenceIn } from './form-post.ts';
import { listPost } from './post-box.ts';
import { signLink } from './signed-links.ts';

const { openPage } = useBrowser();
const FORM = '/regio/achterhoek/afspraak/';
/** Words that no page behind a link may show. */
const CANARY = { naam: 'Kanarie Vogelzang', email: 'kanarie@voorbeeld.test', bericht: 'Zeegeheim op tafel' };

/** Sends a request as a program does; gives its reference and the visitor's own link. */
async function sendRequest(
  fields: Record<string, string> = {},
): Promise<{ referentie: string; own: string }> {
  const { location } = await postForm(FORM, {
    token: await fetchToken(FORM),
    vorm: 'gesprek',
    postcode: '7001',
    ...CANARY,
    ...fields,
  });
  const own = new URL(location, siteBase()).searchParams.get('b') ?? '';
  return { referentie: referenceIn(location), own };
}
const get = async (path: string) => {
  const answer = await fetch(siteBase() + path);
  return { status: answer.status, cache: answer.headers.get('cache-control'), html: await answer.text() };
};
const heading = (page: Page) => page.locator('h1').innerText();
const main = (page: Page) => page.locator('main').innerText();
/** Steps that the visitor sees as done. */
const doneSteps = async (own: string) => {
  const { html } = await get(`/afspraak/stand/?t=${own}`);
  return 4 - (html.match(/lwl-stand__open/g) ?? []).length;
};
const mailsOf = (referentie: string, soort: string) =>
  listPost().filter((naam) => naam.endsWith(`-${referentie}-${soort}.eml`));

describe('the links in the desk’s mail', () => {
  test('a program that opens them changes nothing; the button does, once', async () => {
    const { referentie, own } = await sendRequest();
    const takeUp = await linkInMail(process.env.SITE_VAR!, referentie, 'loket', '/afspraak/oppakken/');
    const talked = await linkInMail(process.env.SITE_VAR!, referentie, 'loket', '/afspraak/gesprek-gehad/');
    for (const link of [takeUp, talked, takeUp, talked]) expect((await get(link)).status).toBe(200);
    await expect.poll(() => doneSteps(own)).toBe(2);

    const page = await openPage({ javaScript: false });
    await page.goto(takeUp);
    expect(await heading(page)).toBe('Pakt u deze aanvraag op?');
    expect(await main(page)).toContain(referentie);
    await page.getByRole('button', { name: 'Ik pak dit op' }).click();
    expect(await heading(page)).toBe('Deze aanvraag is opgepakt');
    expect(await main(page)).toContain('Bedankt');
    expect(await doneSteps(own)).toBe(3);
    await page.reload();
    expect(await heading(page)).toBe('Deze aanvraag is opgepakt');

    const colleague = await openPage();
    await colleague.goto(takeUp);
    expect(await main(colleague)).toMatch(/al gemeld op \w+dag \d/);
    expect(await colleague.getByRole('button', { name: 'Ik pak dit op' }).count()).toBe(0);
    await colleague.getByRole('link', { name: 'Meld dat het gesprek is geweest' }).click();
    await colleague.getByRole('button', { name: 'Het gesprek is geweest' }).click();
    expect(await heading(colleague)).toBe('Het gesprek is geweest');
    expect(await doneSteps(own)).toBe(4);
  });

  test('a press at the same moment by two colleagues is one take-up', async () => {
    const { referentie } = await sendRequest();
    const press = () => postForm('/afspraak/oppakken/', { t: signLink('loket', referentie) });
    const answers = await Promise.all([press(), press()]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(answers.map(({ location }) => /klaar=([\w-]+)/.exec(location)?.[1]).sort()).toEqual([
      'al-gedaan',
      'gedaan',
    ]);
  });
});

describe('taking a request back', () => {
  test('erases it here, tells the desk once, and stops the desk’s buttons', async () => {
    const { referentie, own } = await sendRequest();
    await expect.poll(() => mailsOf(referentie, 'loket').length, { timeout: 15_000 }).toBe(1);
    const page = await openPage();
    await page.goto(`/afspraak/stand/?t=${own}`);
    await page.getByRole('link', { name: 'Ik neem mijn aanvraag terug' }).click();
    expect(await heading(page)).toBe('Wilt u uw aanvraag terugnemen?');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ja, ik neem mijn aanvraag terug' }).click();
    expect(await heading(page)).toBe('Uw aanvraag is teruggenomen');
    await page.reload();
    expect(await heading(page)).toBe('Uw aanvraag is teruggenomen');

    const again = await postForm('/afspraak/intrekken/', { t: own });
    expect(again.status).toBe(303);
    await expect.poll(() => mailsOf(referentie, 'ingetrokken').length, { timeout: 15_000 }).toBe(1);

    const desk = await openPage();
    await desk.goto(`/afspraak/oppakken/?t=${signLink('loket', referentie)}`);
    expect(await heading(desk)).toBe('Deze aanvraag is teruggenomen');
    expect(await desk.locator('main form').count()).toBe(0);
    expect(await doneSteps(own)).toBe(4); // No list of steps any more.
    expect((await get(`/afspraak/stand/?t=${own}`)).html).toContain('U heeft uw aanvraag teruggenomen');
  });

  test.each(['/afspraak/stand/', '/afspraak/intrekken/'])(
    '%s without a link says where it is',
    async (path) => {
      const { status, html } = await get(path);
      expect(status).toBe(200);
      expect(html).toContain('uw eigen mail');
      expect(html).toContain('Zoek uw loket');
    },
  );
});

describe('the mail after three months', () => {
  test('is off until the visitor says yes, and can be taken back', async () => {
    const { own } = await sendRequest();
    const page = await openPage({ javaScript: false });
    await page.goto(`/afspraak/stand/?t=${own}`);
    expect(await page.locator('#vervolg').isChecked()).toBe(false);
    await page.locator('#vervolg').check();
    await page.getByRole('button', { name: 'Bewaar mijn keuze' }).click();
    expect(await page.getByRole('status').innerText()).toContain('één mail');
    expect(await page.locator('#vervolg').isChecked()).toBe(true);
    await page.locator('#vervolg').uncheck();
    await page.getByRole('button', { name: 'Bewaar mijn keuze' }).click();
    expect(await page.getByRole('status').innerText()).toContain('geen mail');
    await page.goto(`/afspraak/stand/?t=${own}`);
    expect(await page.locator('#vervolg').isChecked()).toBe(false);
  });

  test('is not offered to who gave no e-mail address', async () => {
    const { own } = await sendRequest({ email: '', telefoon: '06 12345678' });
    const { html } = await get(`/afspraak/stand/?t=${own}`);
    expect(html).toContain('lwl-stand');
    expect(html).not.toContain('id="vervolg"');
  });

  test('ends with "het is goed zo", also when there is nothing to end any more', async () => {
    const { referentie } = await sendRequest({ vervolg: 'ja' });
    const page = await openPage();
    for (let times = 0; times < 2; times++) {
      await page.goto(`/afspraak/het-is-goed-zo/?t=${signLink('vervolg', referentie)}`);
      expect(await heading(page)).toBe('Is het goed zo?');
      await page.getByRole('button', { name: 'Ja, het is goed zo' }).click();
      expect(await heading(page)).toBe('Fijn dat het goed gaat');
    }
    const { html } = await get(`/afspraak/stand/?t=${signLink('bezoeker', referentie)}`);
    expect(html).not.toMatch(/<input[^>]*id="vervolg"[^>]*checked/);
  });
});

const PAGES = [
  ['/afspraak/oppakken/', 'loket', 'bezoeker'],
  ['/afspraak/gesprek-gehad/', 'loket', 'vervolg'],
  ['/afspraak/stand/', 'bezoeker', 'loket'],
  ['/afspraak/intrekken/', 'bezoeker', 'loket'],
  ['/afspraak/het-is-goed-zo/', 'vervolg', 'bezoeker'],
] as const;

describe.each(PAGES)('%s', (path, doel, other) => {
  test('refuses a link that is forged, too old, or for another page, and does nothing', async () => {
    const { referentie, own } = await sendRequest();
    const right = signLink(doel, referentie);
    const wrong = [
      'x',
      '<script>alert(1)</script>',
      right.slice(0, -1) + (right.endsWith('A') ? 'B' : 'A'),
      right.replace(referentie, referentie === 'AAAAAAAA' ? 'BBBBBBBB' : 'AAAAAAAA'),
      signLink(other, referentie),
      signLink(doel, referentie, Date.now() - LINK_VALID[doel] - 1000),
    ];
    for (const link of wrong) {
      const opened = await get(`${path}?${new URLSearchParams({ t: link })}`);
      const pressed = await postForm(path, { t: link });
      expect([opened.status, pressed.status], link).toEqual([404, 404]);
      expect(opened.html).toContain('Deze link werkt niet');
      expect(opened.html).not.toContain('<script>alert');
    }
    expect(await doneSteps(own)).toBeLessThan(3);
    expect((await get(`/afspraak/stand/?t=${own}`)).html).toContain('Hoe ver is uw aanvraag?');
  });

  test('is kept by nobody, and shows nothing of the visitor', async () => {
    const { referentie } = await sendRequest();
    const link = signLink(doel, referentie);
    const { status, cache, html } = await get(`${path}?t=${link}`);
    expect([status, cache]).toEqual([200, 'no-store']);
    expect(html).toMatch(/name="robots" content="noindex"/);
    for (const canary of Object.values(CANARY)) expect(html).not.toContain(canary);
    expect(html).not.toContain('7001');
    // The link is in the form and in links within the site, and in no other place of the page.
    const rest = html.replaceAll(`name="t" value="${link}"`, '').replaceAll(/href="\/afspraak\/[^"]*"/g, '');
    expect(rest).not.toContain(link);
  });
});

test.each(PAGES.slice(0, 4))('%s says kindly that an erased request is gone', async (path, doel) => {
  const { status, html } = await get(`${path}?t=${signLink(doel, 'AAAAAAAA')}`);
  expect(status).toBe(410);
  expect(html).toContain('Deze aanvraag is er niet meer');
});

test('a press while the storage does not answer changes nothing, and says so', async () => {
  const { referentie, own } = await sendRequest();
  await withStorageClosed(process.env.SITE_VAR!, async () => {
    const { status, html } = await postForm('/afspraak/oppakken/', { t: signLink('loket', referentie) });
    expect(status).toBe(503);
    expect(html).toContain('Er is niets veranderd');
  });
  expect(await doneSteps(own)).toBeLessThan(3);
});

describe('the page after sending', () => {
  test('gives who has no e-mail address the way back, and nobody else', async () => {
    const page = await openPage();
    await page.goto(FORM);
    await page.fill('#bel-naam', 'Ali');
    await page.fill('#bel-telefoon', '06 12345678');
    await page.fill('#bel-postcode', '7001');
    await page.getByRole('button', { name: 'Bel mij' }).click();
    await page.waitForURL(/\/bedankt\//);
    const thanks = page.url();
    await page.getByRole('link', { name: 'Bekijk hoe ver uw aanvraag is' }).click();
    expect(await main(page)).toContain(referenceIn(thanks));
    const { html } = await get(`${FORM}bedankt/?ref=${referenceIn(thanks)}`);
    expect(html).toContain(referenceIn(thanks));
    expect(html).not.toContain('/afspraak/stand/');
  });
});
