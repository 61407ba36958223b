import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findBarriers, measureOverflow, siteBase, useBrowser } from './browser.ts';

const { openPage } = useBrowser();
const wijzer = '/regelingen/wijzer/';
const question = (page: Page) => page.locator('.lwl-wijzer__vraag');
const outcome = (page: Page) => page.locator('#uitkomst');

async function openWijzer(page: Page, address = wijzer) {
  await page.goto(address);
  await page.locator('#wijzer[data-wakker]').waitFor();
}
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Answers what is asked, by the words of the question. */
async function answer(page: Page): Promise<string> {
  const asked = (await question(page).textContent())!;
  if (asked.startsWith('Wat past bij u')) await page.getByLabel('Ik heb een WW-uitkering').check();
  else if (asked.startsWith('Wat zoekt u')) await page.getByLabel('Een opleiding of cursus').check();
  else if (asked.startsWith('Hoe oud')) await page.locator('#vraag-leeftijd').fill('34');
  else if (asked.startsWith('Hoe wilt u leren')) await page.getByLabel(/bbl/).check();
  else if (asked.includes('regio')) await page.locator('#vraag-regio').selectOption('twente');
  else {
    await press(page, 'Dat weet ik niet');
    return asked;
  }
  await press(page, 'Verder');
  return asked;
}

/** Answers until the outcome is there; gives the questions that were asked. */
async function answerAll(
  page: Page,
  between: () => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  const asked: string[] = [];
  while ((await outcome(page).count()) === 0) {
    await between();
    const last = await answer(page);
    asked.push(last);
    await page.waitForFunction(
      (text) =>
        document.querySelector('#uitkomst') ||
        document.querySelector('.lwl-wijzer__vraag')?.textContent !== text,
      last,
    );
  }
  return asked;
}
const found = (page: Page, group: string) =>
  page.locator(`section[aria-labelledby="groep-${group}"] h4`).allInnerTexts();

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('the decision aid, %s', (_, javaScript) => {
  test('leads somebody with WW in Twente to what they can try, in at most eight questions', async () => {
    const page = await openPage({ javaScript });
    if (javaScript) await openWijzer(page);
    else await page.goto(wijzer);
    const asked = await answerAll(page);
    expect(asked.length).toBeLessThanOrEqual(8);
    expect(new Set(asked).size).toBe(asked.length);
    const maybe = await found(page, 'misschien');
    expect(maybe[0]).toBe('UWV-scholing bij WW of Ziektewet');
    expect(maybe).toContain('Twents Fonds voor Vakmanschap');
    expect(maybe).not.toContain('Opijver, Achterhoeks Talentenfonds');
    await expectNoneOf(page);
  });

  test('keeps what is right when an age is not, and says how to mend it', async () => {
    const page = await openPage({ javaScript });
    if (javaScript) await openWijzer(page);
    else await page.goto(wijzer);
    await answer(page);
    await question(page).filter({ hasText: 'Wat zoekt u' }).waitFor();
    await answer(page);
    await question(page).filter({ hasText: 'Hoe oud' }).waitFor();
    await page.locator('#vraag-leeftijd').fill('<b>oud</b>');
    await press(page, 'Verder');
    await page.locator('.lwl-error-summary').waitFor();
    expect(await page.locator('.lwl-error-summary').innerText()).toContain(
      'Vul een heel getal in van 12 tot en met 99.',
    );
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('lwl-error-summary');
    expect(await page.locator('.lwl-wijzer__antwoorden').innerText()).toContain('Ik heb een WW-uitkering');
    // axe needs scripts.
    if (javaScript) expect(await findBarriers(page)).toEqual([]);
    else expect(await page.title()).toMatch(/^Fout: /);
  });

  test('goes back with the answer still there, and takes a change', async () => {
    const page = await openPage({ javaScript });
    if (javaScript) await openWijzer(page);
    else await page.goto(wijzer);
    await answer(page);
    await question(page).filter({ hasText: 'Wat zoekt u' }).waitFor();
    await press(page, 'Terug');
    await question(page).filter({ hasText: 'Wat past bij u' }).waitFor();
    expect(await page.getByLabel('Ik heb een WW-uitkering').isChecked()).toBe(true);
    await press(page, 'Bekijk de uitkomst tot nu toe');
    await outcome(page).waitFor();
    await page.getByRole('button', { name: /^Verander.*Uw situatie$/ }).click();
    await page.getByLabel('Ik heb bijstand').check();
    await press(page, 'Verder');
    await page.locator('.lwl-wijzer__lijst').filter({ hasText: 'Ik heb bijstand' }).waitFor();
  });
});

async function expectNoneOf(page: Page) {
  const why = page.locator('.lwl-uitkomst').first();
  expect(await why.locator('.lwl-voorwaarden__nee').count()).toBe(0);
  const no = page.locator('.lwl-wijzer__niet');
  await no.locator('summary').click();
  const reasons = await no
    .locator('.lwl-uitkomst')
    .evaluateAll((all) =>
      all
        .filter((one) => !one.querySelector('.lwl-voorwaarden__nee') && !/Gestopt/.test(one.textContent))
        .map((one) => one.textContent),
    );
  expect(reasons).toEqual([]);
}

describe('with JavaScript', () => {
  test('no answer ever goes to a server', async () => {
    const page = await openPage();
    const sent: string[] = [];
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      sent.push(`${request.method()} ${pathname}${search} ${request.postData() ?? ''}`.trim());
    });
    await openWijzer(page);
    await answerAll(page);
    expect(page.url()).toContain('#situatie=ww');
    // Nothing is asked for but the page and the files that every visitor gets; no query, no body.
    expect(sent.length).toBeGreaterThan(1);
    expect(
      sent.filter(
        (line) => !/^GET \/(regelingen\/wijzer\/|gegevens\/regelingen\.json|assets\/[\w.-]+)$/.test(line),
      ),
    ).toEqual([]);
  });

  test('nothing is kept until the visitor says so, and one button forgets it', async () => {
    const page = await openPage();
    await openWijzer(page, `${wijzer}#situatie=ww&doel=opleiding`);
    const kept = () => page.evaluate(() => localStorage.length);
    expect(await kept()).toBe(0);
    await press(page, 'Bewaar in deze browser');
    expect(await kept()).toBe(1);
    await press(page, 'Wis alles');
    expect(await kept()).toBe(0);
    expect(new URL(page.url()).hash).toBe('');
    await page.locator('.lwl-wijzer__antwoorden').waitFor({ state: 'detached' });
  });

  test('a shared link gives the same answers, with a code for a phone', async () => {
    const page = await openPage();
    await openWijzer(page, `${wijzer}#situatie=ww&doel=opleiding&leeftijd=34`);
    await press(page, 'Maak een link');
    const link = await page.getByLabel('Uw link').inputValue();
    await page.getByRole('img', { name: 'QR-code met uw antwoorden' }).waitFor();
    const other = await openPage();
    await openWijzer(other, link.slice(siteBase().length));
    expect(await other.locator('.lwl-wijzer__lijst').innerText()).toBe(
      await page.locator('.lwl-wijzer__lijst').innerText(),
    );
  });

  test('the back button goes one question back', async () => {
    const page = await openPage();
    await openWijzer(page);
    await answer(page);
    await question(page).filter({ hasText: 'Wat zoekt u' }).waitFor();
    await page.goBack();
    await question(page).filter({ hasText: 'Wat past bij u' }).waitFor();
  });

  test.each([
    ['an unknown fact', 'schoenmaat=43&doel=opleiding', 'schoenmaat'],
    ['an unknown answer', 'situatie=rijk&doel=opleiding', 'rijk'],
    ['HTML', 'situatie=<img src=x onerror=alert(1)>&doel=opleiding', '<img src=x onerror=alert(1)>'],
    ['an age that cannot be', 'leeftijd=900&doel=opleiding', '900'],
  ])('%s in the address is named, passed over, and the rest is read', async (_, hash, named) => {
    const page = await openPage();
    page.on('dialog', () => expect.unreachable('a script from the address ran'));
    await openWijzer(page, `${wijzer}#${hash}`);
    expect(await page.locator('.lwl-notice--warning').first().innerText()).toContain(named);
    expect(await page.locator('.lwl-wijzer__lijst').innerText()).toContain('Een opleiding of cursus');
  });

  test('an address of 8,001 letters gets a clear answer', async () => {
    const page = await openPage();
    await openWijzer(page, `${wijzer}#doel=${'a'.repeat(8000)}`);
    expect(await page.getByRole('alert').innerText()).toContain('Dit adres is te lang.');
    await question(page).waitFor();
  });
});

test('without JavaScript the page says above the first question where answers go', async () => {
  const page = await openPage({ javaScript: false });
  await page.goto(wijzer);
  expect(await page.locator('.lwl-notice').first().innerText()).toContain('Wij bewaren ze niet.');
});

test('the keyboard alone leads to the outcome', async () => {
  const page = await openPage();
  await openWijzer(page);
  const keys = async (...names: string[]) => {
    for (const name of names) await page.keyboard.press(name);
  };
  await page.getByLabel('Ik heb werk').focus();
  await keys('Space', 'Enter');
  await question(page).filter({ hasText: 'Wat zoekt u' }).waitFor();
  // The new question has the focus, so its first answer is one Tab away.
  await keys('Tab', 'Space', 'Enter');
  await question(page).filter({ hasText: 'Hoe oud' }).waitFor();
  await keys('Tab');
  await page.keyboard.type('45');
  await keys('Enter');
  while ((await outcome(page).count()) === 0) {
    const before = await question(page).textContent();
    const skip = page.getByRole('button', { name: 'Dat weet ik niet', exact: true });
    while (!(await skip.evaluate((button) => button === document.activeElement))) await keys('Tab');
    await keys('Enter');
    await page.waitForFunction(
      (text) => document.querySelector('.lwl-wijzer__vraag')?.textContent !== text,
      before,
    );
  }
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('uitkomst');
});

describe('for an adviser', () => {
  test('all questions stand on one page, empty, and the sheet names answers, day and sources', async () => {
    const page = await openPage();
    await openWijzer(page, `${wijzer}?vorm=gesprek`);
    expect(await page.locator('.lwl-wijzer__gesprek :checked:not(option)').count()).toBe(0);
    await page.getByLabel('Ik heb bijstand').check();
    await page.getByLabel('Een opleiding of cursus').check();
    await page.locator('#vraag-leeftijd').fill('28');
    await press(page, 'Maak het adviesblad');
    await page.getByText(/^Adviesblad van \d+ \w+ \d{4}$/).waitFor();
    expect(await page.locator('.lwl-wijzer__lijst').innerText()).toContain('Ik heb bijstand');
    expect(await found(page, 'misschien')).toContain('Scholing via de gemeente');
    expect(await page.locator('.lwl-uitkomst').first().innerText()).toMatch(/Bekeken op 22 november 2026/);
    await page.getByRole('img', { name: 'QR-code met uw antwoorden' }).waitFor();
  });

  test('a wrong number is named and nothing else is lost', async () => {
    const page = await openPage({ javaScript: false });
    await page.goto(`${wijzer}?vorm=gesprek`);
    await page.getByLabel('Ik heb bijstand').check();
    await page.locator('#vraag-leeftijd').fill('honderd');
    await press(page, 'Maak het adviesblad');
    expect(await page.locator('.lwl-error-summary').innerText()).toContain('Vul een heel getal in');
    expect(await page.getByLabel('Ik heb bijstand').isChecked()).toBe(true);
  });
});

describe('on a partner’s site', () => {
  test('the page may stand in a frame, and only that page may', async () => {
    const framed = await fetch(`${siteBase()}${wijzer}insluiten/`);
    expect(framed.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(framed.headers.get('x-frame-options')).toBeNull();
    const own = await fetch(siteBase() + wijzer);
    expect(own.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(own.headers.get('x-frame-options')).toBe('DENY');
  });

  test('it leads to an outcome and keeps nothing', async () => {
    const page = await openPage();
    await openWijzer(page, `${wijzer}insluiten/`);
    await answerAll(page);
    expect(await page.getByRole('button', { name: 'Bewaar in deze browser' }).count()).toBe(0);
  });
});

test('a forged form does no harm', async () => {
  const send = (body: string) =>
    fetch(siteBase() + wijzer, {
      method: 'POST',
      headers: { Origin: siteBase(), 'Content-Type': 'application/x-www-form-urlencoded' },
      body,
    });
  expect((await send('a=doel%3Dopleiding&vraag=__proto__&antwoord=x&actie=verder')).status).toBe(200);
  expect((await send('a=%00%ff&vraag=leeftijd&antwoord=-1&actie=verder')).status).toBe(422);
  expect((await send(`a=${'x'.repeat(8001)}&actie=uitkomst`)).status).toBe(400);
  const html = await (await send('a=situatie%3D%3Cscript%3Ealert(1)%3C%2Fscript%3E&actie=uitkomst')).text();
  expect(html).not.toContain('<script>alert(1)');
});

test('answers are in no log and no cache', async () => {
  const answer = await fetch(siteBase() + wijzer);
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

describe.each([320, 1280])('at %i px', (width) => {
  test('there is no barrier and no scrolling sideways at any step', async () => {
    const page = await openPage({ width });
    await openWijzer(page);
    await answerAll(page, async () => {
      expect(await findBarriers(page)).toEqual([]);
      expect(await measureOverflow(page)).toBe(0);
    });
    await page.locator('.lwl-wijzer__niet summary').click();
    for (const summary of await page.locator('.lwl-uitkomst summary').all()) await summary.click();
    expect(await findBarriers(page)).toEqual([]);
    expect(await measureOverflow(page)).toBe(0);
  });
});
