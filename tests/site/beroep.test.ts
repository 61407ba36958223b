import { describe, expect, it } from 'vitest';
import { findBarriers, measureOverflow, useBrowser } from './browser.ts';

const { openPage } = useBrowser();
const LASSER = '/beroepen/lasser/';

describe('the page of an occupation', () => {
  it('says what the source says and no more, and tries the work before the school', async () => {
    const page = await openPage({ javaScript: false });
    await page.goto(LASSER);
    expect(await page.getByRole('list', { name: 'In het kort' }).innerText()).toContain(
      'Hier is nu veel werk · landelijk beeld',
    );
    expect(await page.locator('main').innerText()).not.toMatch(/toekomst|kans op werk/i);
    const heads = await page.locator('main h2').allInnerTexts();
    expect(heads.indexOf('Eerst meelopen')).toBeLessThan(heads.indexOf('Zo leert u het'));
  });

  it('shows what only prepares apart from what leads to it', async () => {
    const page = await openPage({ javaScript: false });
    await page.goto(LASSER);
    const before = await page.locator('main').innerText();
    const [routes = '', rest = ''] = before.split('Een begin\n');
    expect(routes).toContain('Medewerker productietechniek');
    expect(routes).not.toContain('Assistent metaal-, elektro- en installatietechniek');
    expect(rest).toContain('Assistent metaal-, elektro- en installatietechniek');
  });

  it('opens the regio of the link without JavaScript, and leads to a training and to its neighbours', async () => {
    const page = await openPage({ javaScript: false, width: 320 });
    await page.goto('/beroepen/verzorgende/#in-twente');
    const twente = page.locator('[data-regio="twente"]');
    await expect.poll(() => twente.getAttribute('open')).not.toBeNull();
    expect(await measureOverflow(page)).toBe(0);
    const href = await twente.getByRole('link', { name: 'bol' }).first().getAttribute('href');
    expect(href).toMatch(/^\/scholing\/[a-z0-9-]+\/$/);
    await page.goto(href!);
    expect(await page.getByRole('link', { name: 'verzorgende', exact: true }).getAttribute('href')).toBe(
      '/beroepen/verzorgende/',
    );
  });

  it('with JavaScript puts the regio of the link first and its neighbours after it', async () => {
    const page = await openPage();
    await page.goto(`${LASSER}#in-twente`);
    expect(await findBarriers(page)).toEqual([]);
    const order = () =>
      page.locator('[data-regio]').evaluateAll((all) => all.map((one) => one.getAttribute('data-regio')));
    await expect.poll(async () => (await order())[0]).toBe('twente');
    const neighbours = (await page.locator('[data-regio="twente"]').getAttribute('data-buren'))!.split(' ');
    expect((await order()).slice(1, 1 + neighbours.length)).toEqual(neighbours);
  });

  it('takes no harm from a fragment that is no regio', async () => {
    const page = await openPage();
    await page.goto(`${LASSER}#in-"]<b>`);
    expect(await page.locator('[data-regio][open]').count()).toBe(0);
  });
});
