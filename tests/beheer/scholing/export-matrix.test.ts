import { readXlsx, type Workbook } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportMatrix } from '../../../src/beheer/scholing/export-matrix.ts';
import { exportMatrixCsv } from '../../../src/beheer/scholing/export-matrix-csv.ts';
import { maakBron, rij } from './bron.ts';

describe('the matrix as an Excel file', () => {
  let boek: Workbook;
  beforeAll(async () => {
    boek = await readXlsx(await exportMatrix(maakBron()), { readStyles: true });
  });

  it('shows own trainingen first, then national ones A–Z with what the regio corrected, hidden ones too', () => {
    const [kop, ...rows] = boek.sheets[0]!.rows;
    const at = (naam: string) => kop!.indexOf(naam);
    expect(
      rows.map((row) => [row[0], row[at('Plaatsen')], row[at('Verbergen')], row[at('Herkomst')]]),
    ).toEqual([
      ['twente-heftruck', 'Enschede', null, 'eigen'],
      ['twente-taal', 'Hengelo', null, 'eigen'],
      ['roc-chauffeur-bbl', 'Enschede, Hengelo', null, 'landelijk'],
      ['roc-helpende-bol', 'Enschede, Hengelo', null, 'landelijk'],
      ['roc-kok-bbl', 'Almelo', null, 'landelijk'],
      ['roc-lasser-bol', 'Enschede, Hengelo', 'ja', 'landelijk'],
      ['roc-monteur-bbl', 'Enschede, Hengelo', null, 'landelijk'],
      ['roc-verzorgende-bbl', 'Enschede, Hengelo', null, 'landelijk'],
    ]);
  });

  it('writes names for ids, dates as dates and prices as numbers, and the sector that follows from a code', () => {
    const [kop, heftruck, , , helpende] = boek.sheets[0]!.rows;
    const of = (row: typeof kop, naam: string) => row![kop!.indexOf(naam)];
    expect(of(heftruck, 'Opleider')).toBe('Vakschool Voorbeeld');
    expect(of(heftruck, 'Start')).toEqual(new Date('2027-02-01T00:00:00Z'));
    expect(of(heftruck, 'Kosten (euro)')).toBe(350);
    expect(of(helpende, 'Niveau')).toBe('mbo 2');
    expect(of(helpende, 'Sector')).toBe('Zorg en welzijn');
  });

  it('has a frozen header, a filter over all rows, and drop-downs that reach below the last one', () => {
    const [blad, uitleg, lijsten] = boek.sheets;
    expect(blad!.freezePane).toMatchObject({ rows: 1, columns: 2 });
    expect(blad!.autoFilter?.range).toBe('A1:Q9');
    expect(blad!.dataValidations!.map(({ range, formula1 }) => [range, formula1]).slice(0, 2)).toEqual([
      ['C2:C509', 'Lijsten!$A$2:$A$4'],
      ['D2:D509', 'Lijsten!$B$2:$B$5'],
    ]);
    expect(uitleg!.rows.flat()).toContain('Gecontroleerd op');
    expect(lijsten).toMatchObject({ name: 'Lijsten', hidden: true });
  });

  it('tells two opleiders with the same name apart', async () => {
    const opleiders = [
      { id: 'a', naam: 'Tech' },
      { id: 'b', naam: 'Tech' },
    ];
    const landelijk = [rij({ id: 'x', titel: 'X', opleider: 'b', niveau: 'mbo-2', leerweg: 'bol' })];
    const { sheets } = await readXlsx(await exportMatrix(maakBron({ opleiders, landelijk, eigen: [] })));
    expect(sheets[0]!.rows[1]![2]).toBe('Tech (b)');
  });
});

it('keeps a title that looks like a formula a text, in Excel as in CSV', async () => {
  const landelijk = [rij({ id: 'x', titel: '=HYPERLINK("x")', opleider: 'roc', niveau: 'mbo-2', leerweg: 'bol' })];
  const bron = maakBron({ landelijk, eigen: [] });
  const { sheets } = await readXlsx(await exportMatrix(bron));
  expect(sheets[0]!.cells?.get('1,1')?.formula).toBeUndefined();
  expect(exportMatrixCsv(bron)).toContain(`\r\nx;"'=HYPERLINK(""x"")";`);
});
