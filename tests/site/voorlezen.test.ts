import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Stem } from '../../src/domain/voorlezen/choose-voice.ts';
import { findBarriers, measureOverflow, useBrowser, visit, type Venster } from './browser.ts';
import { fakeSpeech } from './fake-speech.ts';

// With a fake voice: headless Chromium has none. So these tests know what would be said, and when; not how it sounds.
const { openPage } = useBrowser();
const DUTCH: Stem = { lang: 'nl-NL', localService: true, default: true };
const REMOTE: Stem = { ...DUTCH, localService: false };
const ENGLISH: Stem = { ...DUTCH, lang: 'en-US' };

/** A page in which each sentence says what should become of it. */
const MIXED = `<h1>Kop</h1><nav>Menu</nav><p>Een <a href="/">link</a> in\n de <i lang="en">sentence</i>. De tweede zin.</p>
  <p hidden>Verborgen</p><p aria-hidden="true">Versiering</p><p><span class="lwl-visually-hidden">Onzichtbaar</span></p>
  <form><label>Veld <input /></label><button>Knop</button></form><svg><title>Plaatje</title></svg>
  <ul><li>Punt een</li><li>Punt twee</li></ul><p>Regel een<br />Regel twee</p>
  <details><summary>Meer</summary><p>Dicht</p></details><details open><summary>Open</summary><p>Te lezen</p></details>
  <p>School · bol</p>
  <p>Leer met <button class="lwl-term">bbl</button><span popover>Uitleg</span>.</p>
  <table><tr>
<th>Wie</th>
<th>Wat?</th></tr><tr>
<td>Loket?</td>
<td>Advies</td></tr></table>
  <p lang="pl">Po polsku</p><p>Einde.</p>`;

async function openReader({ adres = '/over/', stemmen = [DUTCH], ...venster }: Opening = {}): Promise<Page> {
  const page = await openPage(venster);
  await fakeSpeech(page, stemmen);
  await visit(page, adres);
  return page;
}
interface Opening extends Venster {
  adres?: string;
  stemmen?: Stem[];
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const spoken = (page: Page) => page.evaluate(() => window.fakeSpeech.spoken);
const marked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('lwl-voorlezen') ?? [])].map(String).join().replace(/\s+/g, ' '),
  );

/** Waits for the sentence with this number (from 1) and returns what is said. */
async function hear(page: Page, number: number): Promise<string> {
  await expect.poll(async () => (await spoken(page)).length).toBe(number);
  return (await spoken(page)).at(-1)!;
}
/** Lets this sentence end and waits for the next. */
async function hearNext(page: Page): Promise<string> {
  const count = (await spoken(page)).length;
  await page.evaluate(() => window.fakeSpeech.finish());
  return hear(page, count + 1);
}

describe('the button to read a page aloud', () => {
  it.each<[string, Stem[], boolean]>([
    ['is there with a Dutch voice on the device', [ENGLISH, DUTCH], true],
    ['is not there when the voice would send the text to a server', [REMOTE], false],
    ['is not there without a Dutch voice', [ENGLISH], false],
    ['is not there without voices', [], false],
  ])('%s', async (_, stemmen, visible) => {
    const page = await openReader({ stemmen });
    expect(await button(page, 'Lees voor').isVisible()).toBe(visible);
  });

  it('comes when the voices come late, and moves nothing', async () => {
    const page = await openReader({ stemmen: [] });
    const top = () => page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().top);
    const before = await top();
    await page.evaluate((stem) => window.fakeSpeech.arrive([stem]), DUTCH);
    await button(page, 'Lees voor').waitFor();
    expect(await top()).toBe(before);
  });

  it('is not there without JavaScript', async () => {
    const page = await openPage({ javaScript: false });
    await page.goto('/over/');
    expect(await page.getByRole('button', { includeHidden: true, name: 'Lees voor' }).isVisible()).toBe(
      false,
    );
  });

  it.each([
    '/over/',
    '/regio/twente/',
    '/regio/twente/scholing/techniek-industrie/',
    '/scholing/techniek-industrie/mbo-2/',
  ])('stands on %s', async (adres) => {
    const page = await openReader({ adres, width: 320 });
    await button(page, 'Lees voor').click();
    expect(await hear(page, 1)).toBe((await page.locator('h1').innerText()).trim());
    expect(await measureOverflow(page)).toBe(0);
  });

  it('stands on a page in another language, with a voice of that language', async () => {
    const page = await openReader({ adres: '/en/over/', stemmen: [DUTCH, ENGLISH] });
    await button(page, 'Read aloud').click();
    expect(await hear(page, 1)).toBe(await page.locator('h1').innerText());
    expect(await page.evaluate(() => window.fakeSpeech.voice)).toBe('en-US');
  });

  it('is not there on a page in another language with a Dutch voice only', async () => {
    const page = await openReader({ adres: '/en/over/' });
    expect(await button(page, 'Read aloud').isVisible()).toBe(false);
  });

  it('fetches what reads only when it is pressed', async () => {
    const page = await openReader();
    await page.waitForLoadState('networkidle');
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await button(page, 'Lees voor').click();
    await hear(page, 1);
    expect(fetched).toEqual([expect.stringContaining('create-reader')]);
  });

  it('takes a double click for one', async () => {
    const page = await openReader();
    await button(page, 'Lees voor').dblclick();
    await hear(page, 1);
    expect(await button(page, 'Pauze').isVisible()).toBe(true);
  });

  it('says so when what reads cannot be fetched, and tries again', async () => {
    const page = await openReader();
    await page.route('**/create-reader*', (route) => route.abort('aborted'), { times: 1 });
    await button(page, 'Lees voor').click();
    await page.getByText('Voorlezen lukt nu niet.').waitFor();
    // By keyboard: a second click right after the first is a double click, and counts once.
    await button(page, 'Lees voor').press('Enter');
    await hear(page, 1);
    expect(await page.getByText('Voorlezen lukt nu niet.').count()).toBe(0);
  });
});

describe('reading', () => {
  it('says each sentence in its order, and leaves out what is hidden, moves or speaks another language', async () => {
    const page = await openReader();
    await page.locator('main article').evaluate((article, html) => (article.innerHTML = html), MIXED);
    await button(page, 'Lees voor').click();
    const heard = [await hear(page, 1)];
    while (heard.at(-1) !== 'Einde.') heard.push(await hearNext(page));
    expect(heard).toEqual([
      'Kop',
      'Een link in de sentence.',
      'De tweede zin.',
      'Punt een',
      'Punt twee',
      'Regel een',
      'Regel twee',
      'Meer',
      'Open',
      'Te lezen',
      'School, bol',
      'Leer met bbl.',
      'Wie, Wat?',
      'Loket?',
      'Advies',
      'Einde.',
    ]);
  });

  it('marks the sentence that is read and leaves the page as it is', async () => {
    const page = await openReader();
    const article = page.locator('main article');
    const before = await article.innerHTML();
    await button(page, 'Lees voor').click();
    await hear(page, 1);
    for (let count = 0; count < 5; count++) {
      const sentence = await hearNext(page);
      expect(await marked(page)).toBe(sentence);
    }
    expect(await article.innerHTML()).toBe(before);
  });

  it('pauses, and goes on with the same sentence', async () => {
    const page = await openReader();
    await button(page, 'Lees voor').click();
    await hear(page, 1);
    const sentence = await hearNext(page);
    await button(page, 'Pauze').click();
    await button(page, 'Lees verder').waitFor();
    expect(await marked(page)).toBe(sentence);
    await button(page, 'Lees verder').click();
    expect(await hear(page, 3)).toBe(sentence);
  });

  it('goes on at once with the same sentence, and takes the end of the cancelled one for nothing', async () => {
    const page = await openReader();
    await button(page, 'Lees voor').click();
    await hear(page, 1);
    const sentence = await hearNext(page);
    await button(page, 'Pauze').evaluate((pause: HTMLButtonElement) => {
      pause.click();
      pause.click();
    });
    expect(await hear(page, 3)).toBe(sentence);
    expect(await marked(page)).toBe(sentence);
  });

  it('is silent for a moment after a heading', async () => {
    const page = await openReader();
    await button(page, 'Lees voor').click();
    await hear(page, 1);
    const soon = await page.evaluate(async () => {
      window.fakeSpeech.finish();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return window.fakeSpeech.spoken.length;
    });
    expect(soon).toBe(1);
    await hear(page, 2);
  });

  it('brings a sentence into view, below the bar', async () => {
    const page = await openReader({ width: 320 });
    await button(page, 'Lees voor').click();
    await hear(page, 1);
    for (let sentence = 0; sentence < 20; sentence++) {
      await hearNext(page);
      const { top, bottom } = await page.evaluate(() => {
        const [range] = CSS.highlights.get('lwl-voorlezen')!;
        const bar = document.querySelector('[data-voorlezen]')!.getBoundingClientRect();
        const box = (range as Range).getBoundingClientRect();
        return { top: box.top - bar.bottom, bottom: innerHeight - box.bottom };
      });
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeGreaterThanOrEqual(0);
    }
  });

  it('leaves the page where a visitor scrolled to', async () => {
    const page = await openReader({ width: 320 });
    await button(page, 'Lees voor').click();
    await hear(page, 1);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const place = await page.evaluate(() => scrollY);
    await hearNext(page);
    expect(await page.evaluate(() => scrollY)).toBe(place);
  });

  it('stops, gives the focus back and begins anew', async () => {
    const page = await openReader();
    await button(page, 'Lees voor').click();
    const first = await hear(page, 1);
    await hearNext(page);
    await button(page, 'Stop').press('Enter');
    expect(await marked(page)).toBe('');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Lees voor');
    await page.keyboard.press('Enter');
    expect(await hear(page, 3)).toBe(first);
  });

  it('stops at Escape', async () => {
    const page = await openReader();
    await button(page, 'Lees voor').press('Space');
    const sentence = await hear(page, 1);
    await page.keyboard.press('Escape');
    await button(page, 'Lees voor').waitFor();
    expect(await page.evaluate(() => sessionStorage.getItem('cancelled'))).toBe(sentence);
  });

  it('says that it is done after the last sentence', async () => {
    const page = await openReader();
    await page.locator('main article').evaluate((article) => (article.innerHTML = '<p>Een. Twee.</p>'));
    await button(page, 'Lees voor').click();
    await hear(page, 1);
    await hearNext(page);
    await page.evaluate(() => window.fakeSpeech.finish());
    await page.getByRole('status').getByText('Klaar met voorlezen.').waitFor();
    expect(await button(page, 'Lees voor').isVisible()).toBe(true);
    expect(await marked(page)).toBe('');
  });

  it('says so when the voice fails', async () => {
    const page = await openReader();
    await button(page, 'Lees voor').click();
    await hear(page, 1);
    await page.evaluate(() => window.fakeSpeech.fail());
    await page.getByText('Voorlezen lukt nu niet.').waitFor();
    expect(await button(page, 'Stop').isVisible()).toBe(false);
  });

  it('falls silent when the page is left', async () => {
    const page = await openReader();
    await button(page, 'Lees voor').click();
    const sentence = await hear(page, 1);
    await page.goto('/');
    expect(await page.evaluate(() => sessionStorage.getItem('cancelled'))).toBe(sentence);
  });

  it('tells a screen reader nothing, so that there are no two voices', async () => {
    const page = await openReader();
    await button(page, 'Lees voor').click();
    await hear(page, 1);
    await hearNext(page);
    await button(page, 'Pauze').click();
    expect(await page.locator('[data-voorlezen] [role=status]').textContent()).toBe('');
  });

  it.each(['light', 'dark'] as const)(
    'has no barriers that axe finds, in %s, on a phone',
    async (colorScheme) => {
      const page = await openReader({ width: 320, colorScheme });
      await button(page, 'Lees voor').click();
      await hear(page, 1);
      await hearNext(page);
      expect(await findBarriers(page)).toEqual([]);
      for (const name of ['Pauze', 'Stop']) {
        const box = await button(page, name).boundingBox();
        expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44);
      }
    },
  );
});
