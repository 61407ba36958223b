import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withStorageClosed } from '../../scripts/site/matrix/close-storage.ts';
import { HOSTILE } from '../domain/afspraak/hostile.ts';
import { useBrowser } from './browser.ts';
import { fetchToken, postForm, referenceIn } from './form-post.ts';
import { listPost, readLoketMail } from './post-box.ts';

const { openPage } = useBrowser();
const twente = '/regio/twente/afspraak/';

/** Fills in fields by their id; a choice by its value. */
async function fill(page: Page, values: Record<string, string>) {
  for (const [id, value] of Object.entries(values))
    if (/leeftijd$/.test(id)) await page.locator(`[id^="${id}"][value="${value}"]`).check();
    else await page.fill(`#${id}`, value);
}
/** Of a person to a loket without rules; the one of Twente has a rule about age. */
const elsewhere = { naam: 'Zoë de Vries', email: 'zoe@voorbeeld.nl', postcode: '7511' };
const right = { leeftijd: '27-', ...elsewhere };
const send = (page: Page) => page.getByRole('button', { name: 'Verstuur mijn aanvraag' }).last().click();
const heading = (page: Page) => page.locator('h1').innerText();
const statusOf = (page: Page, act: () => Promise<unknown>) =>
  Promise.all([page.waitForResponse((answer) => answer.request().method() === 'POST'), act()]).then(
    ([answer]) => answer.status(),
  );
async function sentReference(page: Page): Promise<string> {
  await page.waitForURL(/\/bedankt\/\?ref=[A-HJ-NPR-Z2-9]{8}&b=/);
  return referenceIn(page.url());
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('the way to a talk, %s', (_, javaScript) => {
  test('leads from a training to one mail at the loket', async () => {
    const page = await openPage({ javaScript });
    await page.goto('/regio/twente/scholing/zorg-welzijn/mbo-3/');
    await page.locator('main a[href^="/scholing/"]').first().click();
    const title = await heading(page);
    await page.locator('main a[href^="/regio/twente/afspraak/?scholing="]').first().click();
    expect(await page.getByLabel(`Stuur mee: ${title}`).isChecked()).toBe(true);
    await fill(page, {
      ...right,
      telefoon: '06 12345678',
      bericht: 'Ik wil in de zorg.\nKan dat ’s avonds?',
    });
    await page.getByLabel('Ik heb werk').check();
    await page.getByLabel('Leren en werken tegelijk').check();
    await page.getByLabel('In de avond').check();
    await send(page);
    const referentie = await sentReference(page);
    expect(await page.locator('main').innerText()).toMatch(/bevestiging naar uw e-mailadres/);
    const mail = await readLoketMail(referentie);
    expect(mail.aan).toBe('twente@loket.example');
    for (const part of [
      'Zoë de Vries',
      '06 12345678',
      'Ik heb werk',
      'In de avond',
      '> Ik wil in de zorg.',
      title,
    ])
      expect(mail.tekst).toContain(part);
  });

  test('or to be called', async () => {
    const page = await openPage({ javaScript });
    await page.goto(twente);
    await page.getByRole('link', { name: 'Laat u bellen' }).click();
    await fill(page, {
      'bel-leeftijd': '27-',
      'bel-naam': 'Ali',
      'bel-telefoon': '+31 6 12345678',
      'bel-postcode': '7511 ab',
    });
    await page.locator('#bel-taal').selectOption({ label: 'Arabisch' });
    await page.getByRole('button', { name: 'Bel mij' }).click();
    const mail = await readLoketMail(await sentReference(page));
    expect(mail.onderwerp).toContain('gebeld');
    expect(mail.tekst).toMatch(/Taal: +Arabisch/);
    expect(await page.locator('main').innerText()).not.toContain('bevestiging');
  });
});

test('the keyboard alone is enough, mistakes included', async () => {
  const page = await openPage();
  /** Tabs forward until the element has the focus, as somebody without a mouse does. */
  const tabTo = async (id: string) => {
    for (let step = 0; step < 120; step++) {
      if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Met Tab komt niemand bij #${id}.`);
  };
  await page.goto('/scholing/00gt-25573-bbl/');
  await page.goto('/regio/twente/afspraak/?scholing=00gt-25573-bbl');
  await tabTo('leeftijd');
  await page.keyboard.press('ArrowDown');
  await tabTo('naam');
  await page.keyboard.type('Toets Bord');
  await page.keyboard.press('Enter');
  await page.locator('.lwl-error-summary').waitFor();
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('lwl-error-summary');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('email');
  await page.keyboard.type('toets@voorbeeld.nl');
  await tabTo('postcode');
  await page.keyboard.type('7511');
  await tabTo('situatie');
  await page.keyboard.press('ArrowDown');
  await tabTo('scholing');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const { tekst } = await readLoketMail(await sentReference(page));
  expect(tekst).toContain('Toets Bord');
  expect(tekst).toContain('Mijn baan staat op de tocht');
  expect(tekst).not.toContain('SCHOLING DIE');
});

describe('a form with mistakes', () => {
  test('says what is wrong, where, and keeps what was typed', async () => {
    const page = await openPage({ javaScript: false });
    await page.goto(`${twente}?scholing=00gt-25573-bbl`);
    await fill(page, {
      leeftijd: '27-',
      naam: ' "Zoë" ',
      email: 'a@x.nl, b@y.nl',
      postcode: '0000',
      bericht: '\n\nDag',
    });
    await page.getByLabel('Ander werk').check();
    await page.locator('#scholing').uncheck();
    expect(await statusOf(page, () => send(page))).toBe(422);
    expect(await page.title()).toMatch(/^Fout: /);
    expect(await page.locator('.lwl-error-summary a').allInnerTexts()).toEqual([
      'Vul één e-mailadres in, zoals naam@voorbeeld.nl. Meer mag niet.',
      'De postcode 0000 kennen wij niet. Kijk of de vier cijfers kloppen.',
    ]);
    const email = page.locator('#email');
    expect(await email.getAttribute('aria-invalid')).toBe('true');
    const described = (await email.getAttribute('aria-describedby'))!.split(' ');
    expect(await page.locator(`#${described.at(-1)}`).innerText()).toContain('Vul één e-mailadres in');
    expect(await page.locator('#naam').inputValue()).toBe(' "Zoë" ');
    expect(await email.inputValue()).toBe('a@x.nl, b@y.nl');
    expect(await page.locator('#bericht').inputValue()).toBe('\n\nDag');
    expect(await page.getByLabel('Ander werk').isChecked()).toBe(true);
    expect(await page.locator('#scholing').isChecked()).toBe(false);
  });

  test.each(['situatie', 'gespreksvorm'])('leads to the first choice of a group: %s', async (veld) => {
    const { html, status } = await postForm(twente, { ...right, token: 'x', [veld]: 'onzin' });
    expect([status, html.includes(`href="#${veld}"`), html.includes(`id="${veld}"`)]).toEqual([
      422,
      true,
      true,
    ]);
  });

  test('in the short form is told there', async () => {
    const page = await openPage();
    await page.goto(`${twente}?vorm=bel-mij`);
    await page.getByRole('button', { name: 'Bel mij' }).click();
    await page.locator('.lwl-error-summary a').nth(2).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('bel-telefoon');
  });
});

describe('what somebody may type', () => {
  test.each(HOSTILE)('arrives as it was typed: %s', async (_, text) => {
    const token = await fetchToken(twente);
    const { location } = await postForm(twente, { ...right, token, naam: text, bericht: text });
    const { tekst } = await readLoketMail(referenceIn(location));
    // Marks that turn the writing direction do not travel by mail; everything else does.
    const visible = text.replace(/[\u200e\u200f\u202e]/g, '').replace(/\s+/g, ' ');
    expect(tekst.replace(/\s+/g, ' ').split(visible)).toHaveLength(3);
  });

  test('comes back in every field when something is wrong', async () => {
    const page = await openPage({ javaScript: false });
    await page.goto(twente);
    for (const [wat, text] of HOSTILE) {
      await fill(page, { naam: text, email: text, telefoon: text, postcode: text, bericht: text });
      expect(await statusOf(page, () => send(page)), wat).toBe(422);
      for (const id of ['naam', 'telefoon', 'postcode', 'bericht'])
        expect(await page.locator(`#${id}`).inputValue(), `${wat} in ${id}`).toBe(text);
      expect(await page.locator('#email').getAttribute('value'), `${wat} in email`).toBe(text);
    }
  });

  test('without NUL, bells and headers of a mail', async () => {
    const token = await fetchToken(twente);
    const naam = 'Jan\0\x07\r\nBcc: kwaad@x.test';
    const { location } = await postForm(twente, { ...right, token, naam });
    const mail = await readLoketMail(referenceIn(location));
    expect(mail.aan).toBe('twente@loket.example');
    expect(mail.tekst).toContain('Jan Bcc: kwaad@x.test');
  });

  test('a text of 10 KB in each field comes back whole, with what is too much', async () => {
    const text = 'é😀"'.repeat(600);
    const token = await fetchToken(twente);
    const fields = {
      leeftijd: '27-',
      naam: text,
      email: text,
      telefoon: text,
      postcode: text,
      bericht: text,
    };
    const { status, html } = await postForm(twente, { ...fields, token });
    expect(status).toBe(422);
    expect(html).toContain(
      'Uw tekst heeft 1.800 tekens. Er passen er 1.000. Maak uw tekst 800 tekens korter.',
    );
    expect(html.match(/(?:é😀(?:"|&quot;|&#34;)){600}/g)).toHaveLength(5);
  });

  test('and twice in a row is never two requests', async () => {
    const before = listPost().length;
    const token = await fetchToken(twente);
    const answers = await Promise.all(Array.from({ length: 8 }, () => postForm(twente, { ...right, token })));
    expect(new Set(answers.map(({ location }) => referenceIn(location))).size).toBe(1);
    await readLoketMail(referenceIn(answers[0]!.location));
    await expect.poll(() => listPost().length).toBe(before + 2);
  });
});

describe('sent is sent once', () => {
  test('with a double click, a reload, and back and again', async () => {
    const page = await openPage();
    const before = listPost().length;
    await page.goto(twente);
    await fill(page, right);
    await page.getByRole('button', { name: 'Verstuur mijn aanvraag' }).dblclick();
    const referentie = await sentReference(page);
    await page.reload();
    expect(await heading(page)).toContain('Bedankt');
    await page.goBack();
    expect(await page.locator('#naam').inputValue()).toBe(right.naam);
    await send(page);
    expect(await sentReference(page)).toBe(referentie);
    await readLoketMail(referentie);
    await expect.poll(() => listPost().length).toBe(before + 2);
  });

  test('and a change afterwards can be sent as an addition', async () => {
    const page = await openPage({ javaScript: false });
    await page.goto(twente);
    await fill(page, right);
    await send(page);
    const first = await sentReference(page);
    await page.goBack();
    await fill(page, { ...right, bericht: 'Ik vergat iets.' });
    expect(await statusOf(page, () => send(page))).toBe(409);
    expect(await heading(page)).toBe('U heeft deze aanvraag al verstuurd');
    expect(await page.locator('main').innerText()).toContain(first);
    expect(await page.locator('#bericht').inputValue()).toBe('Ik vergat iets.');
    await page.getByRole('button', { name: 'Verstuur als aanvulling' }).first().click();
    const second = await sentReference(page);
    expect(second).not.toBe(first);
    const mail = await readLoketMail(second);
    expect(mail.onderwerp).toContain(`Aanvulling op ${first}`);
    expect(mail.tekst).toContain('> Ik vergat iets.');
  });

  test.each(['', 'verzonnen', 'AAAAAAAAAAAAAAAAAAAAAA.kk.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'])(
    'with a token that is not ours it is asked again, and then works: %j',
    async (token) => {
      const { status, html } = await postForm(twente, { ...right, token });
      expect([status, html.includes('Verstuur uw aanvraag nog een keer')]).toEqual([422, true]);
      const fresh = /name="token" value="([^"]+)"/.exec(html)![1]!;
      expect((await postForm(twente, { ...right, token: fresh })).status).toBe(303);
    },
  );
});

describe('exactly one loket', () => {
  test('is asked for when the postcode is of another regio', async () => {
    const page = await openPage({ javaScript: false });
    await page.goto(twente);
    await fill(page, { ...right, postcode: '7811' });
    expect(await statusOf(page, () => send(page))).toBe(422);
    expect([await heading(page), await page.title()]).toEqual([
      'Nog één vraag',
      expect.stringMatching(/^Nog één vraag/),
    ]);
    await page.getByRole('button', { name: 'Verstuur naar dit loket' }).click();
    expect(await page.locator('.lwl-error-summary a').allInnerTexts()).toEqual([
      'Kies het loket dat uw aanvraag krijgt.',
    ]);
    await page.getByLabel('Leerwerkloket Drenthe').check();
    await page.getByRole('button', { name: 'Verstuur naar dit loket' }).click();
    const mail = await readLoketMail(await sentReference(page));
    expect([mail.aan, new URL(page.url()).pathname]).toEqual([
      'drenthe@loket.example',
      '/regio/drenthe/afspraak/bedankt/',
    ]);
  });

  test('is asked for by gemeente when the postcode lies in two regios', async () => {
    const page = await openPage({ javaScript: false });
    await page.goto('/regio/drenthe/afspraak/?vorm=bel-mij');
    await fill(page, { 'bel-naam': 'Pesse', 'bel-telefoon': '0612345678', 'bel-postcode': '7933' });
    await page.getByRole('button', { name: 'Bel mij' }).click();
    expect(await heading(page)).toBe('Nog één vraag');
    // The form below it has choices of its own.
    const question = page.getByRole('group', { name: 'In welke gemeente woont u?' });
    expect(await question.locator('.lwl-choice').allInnerTexts()).toEqual([
      expect.stringMatching(/Gemeente Hoogeveen\s+Pesse, regio Drenthe/),
      expect.stringMatching(/Gemeente Westerveld\s+Pesse, regio Zwolle/),
    ]);
    await page.getByLabel('Gemeente Westerveld').check();
    await page.getByRole('button', { name: 'Ga verder' }).click();
    expect(await page.locator('legend').first().innerText()).toBe('Welk loket mag uw aanvraag lezen?');
    await page.locator('.lwl-choice', { hasText: 'het loket van uw postcode' }).click();
    await page.getByRole('button', { name: 'Verstuur naar dit loket' }).click();
    expect((await readLoketMail(await sentReference(page))).aan).toBe('regio-zwolle@loket.example');
  });
});

describe('the page after', () => {
  test('claims nothing about a request that it does not know', async () => {
    const token = await fetchToken(twente);
    const { location } = await postForm(twente, { ...right, token });
    const strange = [
      `${twente}bedankt/`,
      `${twente}bedankt/?ref=AAAAAAAA`,
      `${twente}bedankt/?ref=<script>`,
      location.replace('/twente/', '/drenthe/'),
    ];
    const page = await openPage();
    for (const address of strange) {
      expect((await page.goto(address))!.status()).toBe(200);
      expect(await heading(page)).toBe('Uw aanvraag');
      expect(await page.locator('main').innerText()).not.toMatch(/Bedankt|werkdag|kenmerk is/);
    }
  });

  test.each([
    '/regio/atlantis/afspraak/',
    '/regio/constructor/afspraak/',
    '/regio/atlantis/afspraak/bedankt/',
  ])('of a regio that does not exist is not found: %s', async (address) => {
    const page = await openPage();
    expect((await page.goto(address))!.status()).toBe(404);
    expect(await heading(page)).toBe('Deze pagina is er niet');
  });
});

test('a training that is not known is not sent along, and that is said', async () => {
  const page = await openPage();
  await page.goto(`${twente}?scholing=00gt-25573-bbl&scholing=bestaat-niet`);
  expect(await page.locator('[name=scholing]').count()).toBe(1);
  expect(await page.locator('main').innerText()).toContain('Eén scholing in uw link kennen wij niet.');
});

test('when the storage does not answer nothing is lost, and a second try works', async () => {
  const page = await openPage();
  await page.goto(twente);
  await fill(page, { ...right, bericht: 'Dit mag niet weg.' });
  await withStorageClosed(process.env.SITE_VAR!, async () => {
    expect(await statusOf(page, () => send(page))).toBe(503);
  });
  expect(await heading(page)).toBe('Versturen lukt nu niet');
  expect(await page.locator('#bericht').inputValue()).toBe('Dit mag niet weg.');
  expect(await page.getByLabel('Wat u heeft ingevuld').inputValue()).toContain('Dit mag niet weg.');
  await send(page);
  expect((await readLoketMail(await sentReference(page))).tekst).toContain('Dit mag niet weg.');
});

describe('who answers', () => {
  const youngest = { ...right, leeftijd: '0-26' };

  test('is told before anybody types, and is the Jongerenloket for who is under 27', async () => {
    const page = await openPage({ javaScript: false });
    await page.goto(twente);
    const notice = await page.locator('[data-wie-antwoordt]').innerText();
    expect(notice).toMatch(/^Bent u jonger dan 27 jaar\? Dan krijgt u antwoord van .*Jongerenloket/);
    expect(notice).toContain('Dit is nog niet bevestigd.');
    await fill(page, youngest);
    await send(page);
    const mail = await readLoketMail(await sentReference(page));
    expect(mail.aan).toMatch(/jongerenloket.*\.example$/);
    expect(await page.locator('.lwl-steps').innerText()).toContain('Jongerenloket');
  });

  test('is asked for where a rule needs it, and what was typed stays', async () => {
    const page = await openPage({ javaScript: false });
    await page.goto(twente);
    await fill(page, elsewhere);
    expect(await statusOf(page, () => send(page))).toBe(422);
    await page.getByRole('link', { name: 'Kies hoe oud u bent.' }).click();
    expect(await page.locator('#naam').inputValue()).toBe(right.naam);
    await page.locator('#leeftijd').check();
    await send(page);
    expect((await readLoketMail(await sentReference(page))).aan).toContain('jongerenloket');
  });

  test('is asked for on the page of another regio, when the postcode leads there', async () => {
    const page = await openPage({ javaScript: false });
    await page.goto('/regio/drenthe/afspraak/');
    expect(await page.locator('[name=leeftijd]').count()).toBe(0);
    await fill(page, { ...elsewhere, bericht: 'Dit blijft staan.' });
    await send(page);
    await page.locator('.lwl-choice', { hasText: 'het loket van uw postcode' }).click();
    await page.getByRole('button', { name: 'Verstuur naar dit loket' }).click();
    expect(await page.locator('legend').first().innerText()).toBe('Hoe oud bent u?');
    expect(await page.locator('[data-wie-antwoordt]').innerText()).toContain('Jongerenloket');
    expect(await page.locator('#bericht').inputValue()).toBe('Dit blijft staan.');
    await page.locator('#leeftijd').check();
    await page.getByRole('button', { name: 'Ga verder' }).click();
    const mail = await readLoketMail(await sentReference(page));
    expect(mail.aan).toContain('jongerenloket');
    expect(mail.tekst).toContain('> Dit blijft staan.');
  });
});

describe('what must not come along', () => {
  test('a number that may be a BSN is asked about, and passes when it is none', async () => {
    const page = await openPage({ javaScript: false });
    await page.goto(twente);
    await fill(page, { ...right, bericht: 'Ik ben klant 111 222 333.' });
    expect(await statusOf(page, () => send(page))).toBe(422);
    expect(await page.locator('.lwl-error-summary a').allInnerTexts()).toEqual([
      expect.stringContaining('Dit lijkt een BSN. Stuur dat niet mee.'),
    ]);
    await page.getByLabel('Dit is geen BSN').check();
    await send(page);
    expect((await readLoketMail(await sentReference(page))).tekst).toContain('111 222 333');
  });

  test('a field that nobody meets: not by sight, not by Tab, not by ear', async () => {
    const page = await openPage();
    await page.goto(twente);
    const traps = page.locator('[name=website]');
    expect(await traps.count()).toBe(2);
    for (const trap of await traps.all()) expect(await trap.isVisible()).toBe(false);
    expect(
      await page
        .getByRole('textbox', { includeHidden: false })
        .evaluateAll((all) => all.map((one) => one.getAttribute('name'))),
    ).not.toContain('website');
  });

  test('what a program sends is asked for again, kept, and then accepted', async () => {
    const token = await fetchToken(twente);
    const { status, html } = await postForm(twente, { ...right, token, website: 'https://koop.example' });
    expect([status, html.includes('Verstuur nog een keer'), html.includes('koop.example')]).toEqual([
      422,
      true,
      false,
    ]);
    expect(html).toContain(`value="${right.naam}"`);
    const { location } = await postForm(twente, { ...right, token });
    expect((await readLoketMail(referenceIn(location))).tekst).toContain(right.naam);
  });
});

describe('a mail after three months', () => {
  test('is off by itself, and needs an address', async () => {
    const page = await openPage({ javaScript: false });
    await page.goto(twente);
    const tick = page.locator('#vervolg');
    expect(await tick.isChecked()).toBe(false);
    await fill(page, { ...right, email: '' });
    await page.fill('#telefoon', '06 12345678');
    await tick.check();
    await send(page);
    expect(await page.locator('.lwl-error-summary a').getAttribute('href')).toBe('#vervolg');
    await page.fill('#email', right.email);
    await send(page);
    await sentReference(page);
  });
});

describe('a firm', () => {
  test('of three asks its question in a form of its own', async () => {
    const page = await openPage({ javaScript: false });
    await page.goto(twente);
    await page.getByRole('link', { name: 'Stel hier uw vraag' }).click();
    expect(await heading(page)).toBe('Stel uw vraag als werkgever');
    const sendFirm = () => page.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
    await sendFirm();
    expect(await page.locator('.lwl-error-summary a').allInnerTexts()).toEqual([
      'Vul uw naam in.',
      'Vul uw e-mailadres of uw telefoonnummer in. Dan kan het loket u bereiken.',
      'Vul uw postcode in. De vier cijfers zijn genoeg, zoals 7511.',
      'Vul een heel getal in, van 1 tot en met 100.000.',
      'Schrijf uw vraag op.',
    ]);
    await fill(page, { ...elsewhere, medewerkers: '3', bericht: 'Wij zoeken een leerling.' });
    await sendFirm();
    const mail = await readLoketMail(await sentReference(page));
    expect(mail.aan).toMatch(/\.example$/);
    expect(mail.tekst).toContain('Wij zoeken een leerling.');
    expect(mail.tekst).toMatch(/\b3\b/);
  });
});

test('a link of a referral that no longer works opens a form that can be sent', async () => {
  const page = await openPage({ javaScript: false });
  await page.goto(`${twente}?verwijzing=AAAAAAAA.kk.verzonnen`);
  expect(await page.locator('[data-verwezen]').innerText()).toContain('De link uit uw mail werkt niet meer.');
  await fill(page, right);
  await send(page);
  await sentReference(page);
});
