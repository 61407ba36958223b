import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { exportMatrix } from '../../../src/beheer/scholing/export-matrix.ts';
import { importMatrix } from '../../../src/beheer/scholing/import-matrix.ts';
import { markFouten } from '../../../src/beheer/scholing/mark-fouten.ts';
import { maakContainer, maakCsv, onzeRijen, verander } from './bestanden.ts';
import { maakBron } from './bron.ts';

const bron = maakBron();

/** The comments of a workbook's first sheet: "row,column" from 0 → text. */
async function opmerkingen(bytes: Uint8Array) {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const cells = [...(sheets[0]!.cells ?? [])];
  return {
    namen: sheets.map(({ name }) => name),
    rijen: sheets[0]!.rows,
    lijst: sheets.at(-1)!.rows,
    teksten: Object.fromEntries(cells.filter(([, { comment }]) => comment).map(([ref, { comment }]) => [ref, comment!.text])),
    rood: cells.filter(([, { style }]) => JSON.stringify(style?.fill ?? {}).includes('FFC7CE')).map(([ref]) => ref),
  };
}

it('colours each wrong cell and says in it what is wrong, and lists all on a sheet of its own', async () => {
  const wrong = await verander((rijen, kolom) => {
    rijen[1]![kolom('Niveau')] = 'mbo 9';
    rijen[4]![kolom('Start')] = 'doorlopend';
    rijen[1]![kolom('Kosten (euro)')] = 0;
  });
  const back = await opmerkingen(await markFouten(wrong, await importMatrix(wrong, 'matrix.xlsx', bron)));
  expect(back.namen).toEqual(['Scholing', 'Fouten']);
  expect(back.rood).toEqual(['1,4', '4,7']);
  expect(Object.keys(back.teksten)).toEqual(['1,4', '1,9', '4,7']);
  expect(back.teksten['4,7']).toMatch(/^"doorlopend" is geen datum die bestaat\.\s+Schrijf dag-maand-jaar/);
  expect(back.lijst.map((row) => row.slice(0, 4))).toEqual([
    ['Rij', 'Kolom', 'Naam', 'Soort'],
    [2, 'E', 'Niveau', 'fout'],
    [5, 'H', 'Start', 'fout'],
    [2, 'J', 'Kosten (euro)', 'waarschuwing'],
  ]);
});

it('takes the old marks away when the file comes back with fewer mistakes', async () => {
  const wrong = await verander((rijen, kolom) => {
    rijen[1]![kolom('Niveau')] = 'mbo 9';
  });
  const verslag = await importMatrix(wrong, 'matrix.xlsx', bron);
  const marked = await markFouten(wrong, verslag);
  const again = await opmerkingen(await markFouten(marked, { ...verslag, meldingen: [] }));
  expect(again.teksten).toEqual({});
  expect(again.rood).toEqual([]);
  expect(again.namen).toEqual(['Scholing', 'Fouten']);
});

it('keeps the looks, the drop-downs and the other sheets of the file', async () => {
  const bytes = await exportMatrix(bron);
  const verslag = await importMatrix(bytes, 'matrix.xlsx', bron);
  const melding = { ernst: 'fout' as const, code: 'cel-leeg', rij: 3, kolom: 'B', wat: 'Titel is leeg.', remedie: 'Vul in.' };
  const { sheets } = await readXlsx(await markFouten(bytes, { ...verslag, meldingen: [melding] }), { readStyles: true });
  expect(sheets.map(({ name }) => name)).toEqual(['Scholing', 'Uitleg', 'Lijsten', 'Fouten']);
  expect(sheets[0]!.freezePane).toMatchObject({ rows: 1 });
  expect(sheets[0]!.dataValidations).toHaveLength(5);
  expect(sheets[0]!.cells!.get('0,0')!.style?.font?.bold).toBe(true);
});

it('makes an Excel file of a CSV file, with the marks in the right rows', async () => {
  const rijen = await onzeRijen();
  rijen[1]![1] = 'Titel op\ntwee regels';
  rijen[3]![4] = 'mbo 9';
  const csv = new TextEncoder().encode(maakCsv(rijen));
  const back = await opmerkingen(await markFouten(csv, await importMatrix(csv, 'matrix.csv', bron)));
  expect(back.rood).toEqual(['3,4']);
  expect(back.rijen[3]![0]).toBe('roc-chauffeur-bbl');
});

it('gives only the list for a file that cannot be read', async () => {
  const bytes = maakContainer('Workbook');
  const back = await opmerkingen(await markFouten(bytes, await importMatrix(bytes, 'oud.xls', bron)));
  expect(back.namen).toEqual(['Fouten']);
  expect(back.rijen[1]!.slice(3, 5)).toEqual(['fout', 'Dit is een bestand van een oude Excel (.xls).']);
});
