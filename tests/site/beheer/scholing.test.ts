import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addManyRows } from '../../../scripts/site/many-rows.ts';
import { findBarriers, measureOverflow, useBrowser, visit } from '../browser.ts';
import {
  type Cel,
  catchDownload,
  changeMatrix,
  downloadMatrix,
  give,
  openMatrixPagina,
  readUitslag,
} from './lever-matrix.ts';

// Nothing may leave for another server: `openPage` fails a test on any such request.
const { openPage } = useBrowser();

/** Gives a file with these mistakes, and waits for the verdict. */
async function giveMistakes(page: Page): Promise<Buffer> {
  await openMatrixPagina(page);
  const { bytes } = await downloadMatrix(page);
  const wrong = await changeMatrix(bytes, [
    [2, 'Niveau', 'mbo 7'],
    [3, 'Niveau', 'mbo 8'],
    [4, 'Sector', 'Ruimtevaart'],
  ]);
  await give(page, wrong, 'mijn matrix.xlsx');
  await page.getByRole('heading', { name: 'Er staan 3 fouten in uw bestand' }).waitFor();
  return wrong;
}
/** Gives a good file: one changed, one new. */
async function giveChanges(page: Page): Promise<void> {
  await openMatrixPagina(page);
  const { bytes } = await downloadMatrix(page);
  await give(page, await changeMatrix(bytes, [[2, 'Kosten (euro)', 1234]]));
  await page.getByRole('heading', { name: 'Uw bestand is goed' }).waitFor();
}

describe('the entrance', () => {
  test('leads to each part, from the site for visitors', async () => {
    const page = await openPage();
    await visit(page, '/over/');
    await page
      .getByRole('link', { name: 'pagina’s voor de redactie' })
      .or(page.locator('main a[href="/beheer/"]'))
      .click();
    await page.getByRole('heading', { name: 'Wat wilt u veranderen?' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Naar de matrix' }).click();
    await page.getByRole('heading', { name: 'De matrix met scholing' }).waitFor();
  });

  test.each(['/beheer/', '/beheer/scholing/'])('%s is not for search engines', async (adres) => {
    const page = await openPage();
    await visit(page, adres);
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
  });

  test('says plainly that Excel needs JavaScript', async () => {
    const page = await openPage({ javaScript: false });
    await page.goto('/beheer/scholing/');
    expect(await page.getByRole('main').innerText()).toContain('Deze pagina werkt alleen met JavaScript.');
    const other = await openPage();
    await openMatrixPagina(other);
    expect(await other.getByText('werkt alleen met JavaScript').count()).toBe(0);
  });
});

describe('the regio', () => {
  test('comes from the address, else from last time', async () => {
    const page = await openPage();
    await openMatrixPagina(page);
    await page.goto('/beheer/scholing/');
    await page.getByRole('button', { name: 'Download Twente (.xlsx)' }).waitFor();
    expect(new URL(page.url()).search).toBe('?regio=twente');
  });

  test('must be chosen first, also for a file that is dropped', async () => {
    const page = await openPage();
    await visit(page, '/beheer/scholing/?regio=bestaat-niet');
    await give(page, Buffer.from('id;titel\n'), 'a.csv');
    expect(await page.getByRole('alert').innerText()).toContain('Kies eerst uw regio, bij stap 1.');
    await page.getByLabel('Regio', { exact: true }).selectOption('twente');
    await page.getByRole('button', { name: 'Download Twente (.xlsx)' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('a file that comes back', () => {
  test('as it was changes nothing', async () => {
    const page = await openPage();
    await openMatrixPagina(page);
    const { naam, bytes } = await downloadMatrix(page);
    expect(naam).toMatch(/^scholing-twente-\d{4}-\d{2}-\d{2}\.xlsx$/);
    await give(page, bytes);
    const { titel, telling } = await readUitslag(page);
    expect(titel).toBe('Er verandert niets');
    expect({ ...telling, hetzelfde: telling.hetzelfde! > 10 }).toEqual({
      nieuw: 0,
      gewijzigd: 0,
      weg: 0,
      hetzelfde: true,
    });
  });

  test('with changes shows each, old and new, and gives the CSV', async () => {
    const page = await openPage();
    await openMatrixPagina(page);
    const { bytes } = await downloadMatrix(page);
    const sheet = (await readXlsx(bytes)).sheets[0]!;
    const last = sheet.rows.length;
    const copy = (kolom: string) => sheet.rows[1]![sheet.rows[0]!.indexOf(kolom)]!;
    const changed = await changeMatrix(bytes, [
      [2, 'Kosten (euro)', 1234],
      [last + 1, 'Titel', 'Voorbeeld: leren lassen'],
      ...['Opleider', 'Sector', 'Niveau', 'Leerweg', 'Plaatsen', 'Gecontroleerd op'].map(
        (kolom) => [last + 1, kolom, copy(kolom)] as Cel,
      ),
    ]);
    await give(page, changed);
    const { titel, telling } = await readUitslag(page);
    expect([titel, telling.nieuw, telling.gewijzigd, telling.weg]).toEqual(['Uw bestand is goed', 1, 1, 0]);
    const rows = await page.locator('.lwl-lijst--wijzigingen tbody tr').allInnerTexts();
    expect(rows.join('\n')).toMatch(/Kosten \(euro\)\s.*→ .*1\.?234/);
    expect(rows.join('\n')).toContain('Voorbeeld: leren lassen');
    const csv = await catchDownload(page, 'Download de CSV');
    expect(csv.naam).toBe('scholing.csv');
    expect(csv.bytes.toString('utf8')).toMatch(
      /1234[\s\S]*Voorbeeld: leren lassen|Voorbeeld: leren lassen[\s\S]*1234/,
    );
  });

  test('moves the focus to the verdict', async () => {
    const page = await openPage();
    await giveChanges(page);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('uitslag');
  });

  test('with mistakes tells row, column, what and remedy, by kind, and comes back marked', async () => {
    const page = await openPage();
    await giveMistakes(page);
    const groups = await page.locator('.lwl-melding--fout h3').allInnerTexts();
    expect(groups).toEqual([
      'Een niveau dat niet op de lijst staat',
      'Een sector die niet op de lijst staat',
    ]);
    const [first] = await page.locator('.lwl-melding--fout tbody tr').allInnerTexts();
    expect(first).toMatch(/rij 2, kolom E \(Niveau\)\s+Niveau "mbo 7".*\s+Kies uit: /);
    expect(await page.getByRole('button', { name: 'Download de CSV' }).count()).toBe(0);

    const { naam, bytes } = await catchDownload(page, 'Download het bestand met de fouten gemarkeerd');
    expect(naam).toBe('mijn matrix-met-fouten.xlsx');
    const marked = await readXlsx(bytes, { readStyles: true });
    expect(marked.sheets.map(({ name }) => name)).toContain('Fouten');
    expect(marked.sheets[0]!.cells!.get('1,4')!.comment!.text).toContain('mbo 7');
  });

  test('can be given again, mended, under the same name', async () => {
    const page = await openPage();
    await giveMistakes(page);
    const { bytes } = await downloadMatrix(page);
    await give(page, bytes, 'mijn matrix.xlsx');
    await page.getByRole('heading', { name: 'Er verandert niets' }).waitFor();
    await give(page, bytes, 'mijn matrix.xlsx');
    await page.getByRole('heading', { name: 'Er verandert niets' }).waitFor();
    expect(await page.locator('.lwl-melding--fout').count()).toBe(0);
  });

  test('may be dropped anywhere on the page, one at a time', async () => {
    const page = await openPage();
    await openMatrixPagina(page);
    const drop = (names: string[]) =>
      page.evaluate((files) => {
        const dataTransfer = new DataTransfer();
        for (const name of files) dataTransfer.items.add(new File(['%PDF-1.7'], name));
        document
          .querySelector('h1')!
          .dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      }, names);
    await drop(['a.xlsx', 'b.xlsx']);
    expect(await page.getByRole('alert').innerText()).toContain('Geef één bestand tegelijk.');
    await drop(['a.xlsx']);
    await page.getByRole('heading', { name: 'Dit bestand kunnen wij niet gebruiken' }).waitFor();
  });
});

describe('a file that cannot be used', () => {
  test.each([
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'Het bestand is geen Excel of CSV'],
    ['an empty file', Buffer.alloc(0), 'Het bestand is leeg'],
    ['half an Excel file', Buffer.from('PK\u0003\u0004kapot'), 'Het bestand is beschadigd'],
  ])('%s gets a clear answer', async (_, bytes, titel) => {
    const page = await openPage();
    await openMatrixPagina(page);
    await give(page, bytes);
    await page.getByRole('heading', { name: 'Dit bestand kunnen wij niet gebruiken' }).waitFor();
    expect(await page.locator('.lwl-melding--fout h3').allInnerTexts()).toEqual([titel]);
    expect(await page.getByRole('button', { name: /Download de CSV|gemarkeerd/ }).count()).toBe(0);
  });

  test('a file of 51 MB is refused by its size', async () => {
    const page = await openPage();
    await openMatrixPagina(page);
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(51 * 1024 * 1024)], 'groot.xlsx'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.getByRole('heading', { name: 'Dit bestand kunnen wij niet gebruiken' }).waitFor();
    expect(await page.locator('.lwl-melding--fout h3').allInnerTexts()).toEqual(['Het bestand is te groot']);
  });

  test('that keeps the worker busy is given up after 10 seconds, and the page goes on', async () => {
    const page = await openPage();
    await openMatrixPagina(page);
    await page.route('**/rekenaar.worker*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'onmessage = () => { for (;;); }' }),
    );
    await give(page, Buffer.from('id;titel\n'), 'a.csv');
    await page.getByRole('progressbar').waitFor();
    // The page is awake meanwhile.
    await page.getByRole('button', { name: 'Donker scherm' }).click();
    await page.getByRole('alert').waitFor({ timeout: 20_000 });
    expect(await page.getByRole('alert').innerText()).toContain('Wij zijn na 10 seconden gestopt.');
    await page.unroute('**/rekenaar.worker*');
    await give(page, Buffer.from('%PDF-1.7'), 'a.pdf');
    await page.getByRole('heading', { name: 'Dit bestand kunnen wij niet gebruiken' }).waitFor();
  });

  test('gives way to a second one', async () => {
    const page = await openPage();
    await openMatrixPagina(page);
    await page.route('**/rekenaar.worker*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'onmessage = () => { for (;;); }' }),
    );
    await give(page, Buffer.from('id;titel\n'), 'eerste.csv');
    await page.getByText('Wij lezen eerste.csv').waitFor();
    await page.unroute('**/rekenaar.worker*');
    await give(page, Buffer.from('%PDF-1.7'), 'tweede.pdf');
    await page.getByRole('heading', { name: 'Dit bestand kunnen wij niet gebruiken' }).waitFor();
    expect(await page.locator('.lwl-oordeel').innerText()).toContain('tweede.pdf');
  });
});

describe('a matrix of 3,000 new rows', () => {
  test('is answered soon, shows 100, and all when asked', async () => {
    const page = await openPage();
    await openMatrixPagina(page);
    const { bytes } = await downloadMatrix(page);
    const large = await addManyRows(bytes, 3000);
    const start = Date.now();
    await give(page, large);
    const { telling } = await readUitslag(page);
    // What it takes is measured by `npm run bench -- excel`.
    expect(Date.now() - start).toBeLessThan(10_000);
    expect(telling.nieuw).toBe(3000);
    const lines = page.locator('.lwl-lijst--wijzigingen tbody tr');
    expect(await lines.count()).toBe(100);
    await page.getByRole('button', { name: 'Toon alle 3.000 regels' }).last().click();
    await expect.poll(() => lines.count(), { timeout: 20_000 }).toBe(3000);
  });
});

describe.each([320, 1280])('at %i px', (width) => {
  test.each<[string, (page: Page) => Promise<unknown>]>([
    ['the entrance', (page) => visit(page, '/beheer/')],
    ['as the matrix opens', (page) => openMatrixPagina(page)],
    ['with mistakes', giveMistakes],
    ['with changes', giveChanges],
  ])('it has no barriers and does not scroll sideways: %s', async (_state, prepare) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await openPage({ width, colorScheme });
      await prepare(page);
      expect(await findBarriers(page)).toEqual([]);
      expect(await measureOverflow(page)).toBeLessThanOrEqual(0);
    }
  });
});
