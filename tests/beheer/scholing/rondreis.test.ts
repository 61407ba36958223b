import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportMatrix } from '../../../src/beheer/scholing/export-matrix.ts';
import { importMatrix } from '../../../src/beheer/scholing/import-matrix.ts';
import { markFouten } from '../../../src/beheer/scholing/mark-fouten.ts';
import { onzeRijen, verander } from './bestanden.ts';
import { CSV, maakBron, rij } from './bron.ts';
import { NL_CSV, saveInLibreOffice } from './libreoffice.ts';

/** Text that programs like to spoil: formulas, codes of Excel, quotes, letters from elsewhere. */
const LASTIG = '=1+1 _x000D_ "aanhaling"; <b>&amp;</b> é ü ş Ж 🙂 0123';
const csv = CSV.replace('"Rijden, stapelen en ""veilig"" laden."', `"${LASTIG.replaceAll('"', '""')}"`);
const eigen = maakBron().eigen.map((row) => (row.id === 'twente-heftruck' ? { ...row, omschrijving: LASTIG } : row));
const bron = maakBron({ eigen, csv });

const UNTOUCHED = { telling: { nieuw: 0, gewijzigd: 0, weg: 0, gelijk: 8 }, wijzigingen: [], meldingen: [], csv };

describe('Excel → site → Excel gives the same cells', () => {
  it('straight back', async () => {
    expect(await importMatrix(await exportMatrix(bron), 'matrix.xlsx', bron)).toEqual(UNTOUCHED);
  });

  it('after a change that the site took over', async () => {
    const changed = await verander((rijen, kolom) => {
      rijen[3]![kolom('Start')] = '1 september 2027';
      rijen[3]![kolom('Kosten (euro)')] = '€ 1.200,00';
      rijen[4]![kolom('Niveau')] = 'MBO 4';
    });
    const { csv: after } = await importMatrix(changed, 'matrix.xlsx', maakBron());
    const names = after!.split('\n')[0]!.split(',');
    const rows = after!
      .trim()
      .split('\n')
      .filter((line) => line.startsWith('roc-'))
      .map((line) => rij(Object.fromEntries(line.split(',').map((cell, index) => [names[index]!, cell]))));
    const own = maakBron().eigen.filter(({ id }) => id.startsWith('twente-'));
    const next = maakBron({ eigen: [...own, ...rows], csv: after });
    const cells = await onzeRijen(next);
    const find = (id: string) => cells.find((row) => row[0] === id)!;
    expect(find('roc-chauffeur-bbl').slice(7, 10)).toEqual([new Date('2027-09-01'), '2 jaar', 1200]);
    expect(find('roc-helpende-bol')[4]).toBe('mbo 4');
    expect((await importMatrix(await exportMatrix(next), 'matrix.xlsx', next)).csv).toBe(after);
  });
});

describe('a sheet that was saved in LibreOffice', () => {
  let saved: Uint8Array;
  beforeAll(async () => {
    saved = await saveInLibreOffice(await exportMatrix(bron), 'xlsx');
  }, 120_000);

  it('has the same cells', async () => {
    expect(await importMatrix(saved, 'matrix.xlsx', bron)).toEqual(UNTOUCHED);
  });

  // Without a window LibreOffice keeps no frozen rows of any file; those of our own are in export-matrix.test.ts.
  it('keeps its filter, drop-downs, dates and hidden sheet', async () => {
    const { sheets } = await readXlsx(saved, { readStyles: true });
    const [blad] = sheets;
    expect(sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
      ['Scholing', false],
      ['Uitleg', false],
      ['Lijsten', true],
    ]);
    expect(blad!.autoFilter?.range).toBe('A1:Q9');
    expect(blad!.dataValidations?.map(({ type }) => type)).toEqual(Array(5).fill('list'));
    expect(blad!.rows[1]![7]).toEqual(new Date('2027-02-01T00:00:00Z'));
    expect(blad!.rows[1]![9]).toBe(350);
  });

  it('is read as the CSV of a Dutch machine too, letters of Windows included', async () => {
    // Its letters have no Ж and no 🙂.
    const plain = maakBron();
    const bytes = await saveInLibreOffice(await exportMatrix(plain), NL_CSV);
    expect(new TextDecoder('latin1').decode(bytes).split(/\r?\n/)[0]).toContain('id;Titel;Opleider');
    const verslag = await importMatrix(bytes, 'matrix.csv', plain);
    expect(verslag).toEqual({ ...UNTOUCHED, csv: CSV });
  }, 120_000);

  it('is read when its mistakes were marked, and again when LibreOffice saved that', async () => {
    const { sheets } = await readXlsx(saved);
    sheets[0]!.rows[1]![4] = 'mbo 9';
    const wrong = await writeXlsx({ sheets: [{ name: 'Scholing', rows: sheets[0]!.rows }] });
    const verslag = await importMatrix(wrong, 'matrix.xlsx', bron);
    const marked = await saveInLibreOffice(await markFouten(wrong, verslag), 'xlsx');
    expect(await importMatrix(marked, 'matrix.xlsx', bron)).toEqual(verslag);
    const back = await readXlsx(marked, { readStyles: true });
    const cell = back.sheets[0]!.cells!.get('1,4')!;
    expect(cell.comment?.text).toContain('Niveau "mbo 9" staat niet op de lijst.');
    expect(cell.style?.fill).toMatchObject({ fgColor: { rgb: expect.stringMatching(/FFC7CE$/) } });
  }, 120_000);
});
