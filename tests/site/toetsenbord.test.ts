import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { awake, useBrowser } from './browser.ts';
import { referenceIn } from './form-post.ts';
import { readLoketMail } from './post-box.ts';

// Nothing but page.keyboard touches the pages here. After each step it is asked where the focus is: who cannot use a mouse
// is lost when it is nowhere. The way to a training and a request by keyboard is in journey.test.ts and afspraak.test.ts.
const { openPage } = useBrowser();

/** What has the focus, as its user would name it: a link or button by its words, a field by its id. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const naam = element.matches('input, select, textarea') ? element.id : element.innerText.trim();
    return element === document.body ? 'nothing' : `${element.tagName.toLowerCase()} ${naam}`;
  });
/** Tabs on until this has the focus; each stop on the way must be something, and seen. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let times = 1; times <= 150; times++) {
    await page.keyboard.press('Tab');
    const now = await focus(page);
    if (now === wanted) return;
    expect(now, `after ${times} times Tab, on the way to ${wanted}`).not.toBe('nothing');
  }
  throw new Error(`The Tab key never reaches ${wanted}.`);
}
/** Presses Enter and waits until the page that it leads to is there. */
async function enter(page: Page, adres: RegExp): Promise<void> {
  await page.keyboard.press('Enter');
  await page.waitForURL(adres);
  await awake(page);
}
/** Presses one key and says where the focus must be then. */
async function step(page: Page, key: 'Tab' | 'Enter', wanted: unknown): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(() => focus(page)).toEqual(wanted);
}
const language = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, getComputedStyle(document.body).direction]);

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('the keyboard alone, %s,', (_, javaScript) => {
  test('leads from a postcode to being called, a mistake included', async () => {
    const page = await openPage({ javaScript });
    await page.goto('/');
    if (javaScript) await awake(page);
    await tabTo(page, 'input vinder-q');
    await page.keyboard.type('7511 ab');
    await enter(page, /\/regio\/twente\//);
    await tabTo(page, 'a Vraag een gesprek aan');
    await enter(page, /\/regio\/twente\/afspraak\//);
    await tabTo(page, 'a Liever kort? Laat u bellen.');
    await enter(page, /#bel-mij$/);
    // The heading takes no focus, but the next Tab goes on from there.
    await step(page, 'Tab', 'input bel-leeftijd');
    await page.keyboard.press('ArrowDown');
    await step(page, 'Tab', 'input bel-naam');
    await page.keyboard.type('Toets Bord');
    await step(page, 'Tab', 'input bel-telefoon');
    await step(page, 'Tab', 'input bel-postcode');
    await page.keyboard.type('7511');
    await enter(page, /\?stap=versturen$/);

    expect(await focus(page)).toMatch(/^div Er klopt nog iets niet/);
    await step(page, 'Tab', 'a Vul uw telefoonnummer in. Dan kan het loket u bellen.');
    await step(page, 'Enter', 'input bel-telefoon');
    await page.keyboard.type('06 12345678');
    await tabTo(page, 'select bel-taal');
    await page.keyboard.type('Arab');
    await tabTo(page, 'input bel-tolk');
    await page.keyboard.press('Space');
    await step(page, 'Tab', 'button Bel mij');
    await enter(page, /\/bedankt\/\?ref=/);

    // A new page: a screen reader says its title, and the first Tab offers the way past the menu.
    expect([await page.title(), await focus(page)]).toEqual([expect.stringMatching(/^Bedankt/), 'nothing']);
    await step(page, 'Tab', 'a Naar de inhoud');
    await step(page, 'Enter', expect.stringMatching(/^main Bedankt, uw aanvraag is verstuurd/));
    const mail = await readLoketMail(referenceIn(page.url()));
    expect(mail.onderwerp).toContain('gebeld');
    expect(mail.tekst).toMatch(/Toets Bord[^]*06 12345678[^]*Arabisch/);
  });

  test.each([
    ['English', 'en', 'ltr', 'a Skip to content'],
    ['العربية', 'ar', 'rtl', 'a انتقل إلى المحتوى'],
  ])('leads to a loket in %s and back', async (naam, taal, dir, past) => {
    const page = await openPage({ javaScript });
    await page.goto('/regio/twente/');
    await tabTo(page, `a ${naam}`);
    await enter(page, new RegExp(`/${taal}/regio/twente/$`));
    expect(await language(page)).toEqual([taal, dir]);
    expect(await page.locator('h1').innerText()).toContain('Leerwerkloket Twente');
    await step(page, 'Tab', past);
    await tabTo(page, 'a Nederlands');
    await enter(page, /:\d+\/regio\/twente\/$/);
    expect(await language(page)).toEqual(['nl', 'ltr']);
    expect(await page.locator('h1').innerText()).toBe('Leerwerkloket Twente');
  });
});
