import { describe, expect, it } from 'vitest';
import { importMatrix } from '../../../src/beheer/scholing/import-matrix.ts';
import type { MatrixVerslag } from '../../../src/beheer/scholing/matrix-verslag.ts';
import { maakXlsx, verander, type Rijen } from './bestanden.ts';
import { CSV, maakBron } from './bron.ts';

const bron = maakBron();
type Verander = Parameters<typeof verander>[0];
const importeer = async (change: Verander) => importMatrix(await verander(change), 'matrix.xlsx', bron);
const rijVan = (rijen: Rijen, id: string) => rijen.find((row) => row[0] === id)!;

/** The lines that a diff of two files shows: `-` gone, `+` new. */
function diff(verslag: MatrixVerslag): string[] {
  const [before, after] = [CSV.split('\n'), verslag.csv!.split('\n')];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `-${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ];
}

describe('a sheet that comes back', () => {
  it('changes nothing when nothing was changed, down to the last byte', async () => {
    const verslag = await importeer(() => {});
    expect(verslag.meldingen).toEqual([]);
    expect(verslag.telling).toEqual({ nieuw: 0, gewijzigd: 0, weg: 0, gelijk: 8 });
    expect(verslag.csv).toBe(CSV);
  });

  it('changes one line of the file when one cell of an own training changes', async () => {
    const verslag = await importeer((rijen, kolom) => {
      rijVan(rijen, 'twente-heftruck')[kolom('Kosten (euro)')] = 375;
    });
    expect(verslag.telling).toEqual({ nieuw: 0, gewijzigd: 1, weg: 0, gelijk: 7 });
    expect(verslag.wijzigingen).toEqual([
      {
        soort: 'gewijzigd',
        id: 'twente-heftruck',
        titel: 'Heftruck',
        rij: 2,
        velden: [{ veld: 'kosten', naam: 'Kosten (euro)', oud: '350', nieuw: '375' }],
      },
    ]);
    expect(diff(verslag)).toEqual([
      `-${CSV.split('\n')[2]}`,
      `+${CSV.split('\n')[2]!.replace(',350,', ',375,')}`,
    ]);
  });

  it('writes only what differs from the national list, on a line of its own', async () => {
    const verslag = await importeer((rijen, kolom) => {
      rijVan(rijen, 'roc-monteur-bbl')[kolom('Start')] = new Date('2027-09-01T00:00:00Z');
    });
    expect(diff(verslag)).toEqual(['+roc-monteur-bbl,,,,,,,2027-09-01,,,,,,,']);
  });

  it('takes a correction back when the cell says again what is true everywhere', async () => {
    const verslag = await importeer((rijen, kolom) => {
      const row = rijVan(rijen, 'roc-kok-bbl');
      row[kolom('Plaatsen')] = 'Enschede, Hengelo';
      row[kolom('Gecontroleerd op')] = null;
    });
    expect(verslag.wijzigingen[0]!.velden.map(({ veld, oud, nieuw }) => [veld, oud, nieuw])).toEqual([
      ['plaatsen', 'Almelo', 'Enschede, Hengelo'],
      ['gecontroleerd_op', '1-10-2026', ''],
    ]);
    expect(diff(verslag)).toEqual(['-roc-kok-bbl,,,,,,Almelo,,,,,,,2026-10-01,']);
  });

  it('keeps the national value of a cell that was cleared, and says so', async () => {
    const verslag = await importeer((rijen, kolom) => {
      rijVan(rijen, 'roc-monteur-bbl')[kolom('Kosten (euro)')] = null;
    });
    expect(verslag.meldingen).toMatchObject([
      { code: 'leeg-erft', ernst: 'waarschuwing', rij: 8, kolom: 'J', naam: 'Kosten (euro)' },
    ]);
    expect(verslag.meldingen[0]!.wat).toContain('"500"');
    expect(verslag.telling.gelijk).toBe(8);
    expect(verslag.csv).toBe(CSV);
  });

  it('hides a national training whose row is gone, and removes an own one', async () => {
    const verslag = await importeer((rijen) =>
      rijen.filter(([id]) => id !== 'roc-chauffeur-bbl' && id !== 'twente-taal'),
    );
    expect(verslag.telling).toEqual({ nieuw: 0, gewijzigd: 0, weg: 2, gelijk: 6 });
    expect(diff(verslag)).toEqual([`-${CSV.split('\n')[4]}`, '+roc-chauffeur-bbl,,,,,,,,,,,,,,ja']);
  });

  it('leaves a hidden training hidden when its row is not there, and shows it again when its cell says so', async () => {
    const without = await importeer((rijen) => rijen.filter(([id]) => id !== 'roc-lasser-bol'));
    expect(without.csv).toBe(CSV);
    const shown = await importeer((rijen, kolom) => {
      rijVan(rijen, 'roc-lasser-bol')[kolom('Verbergen')] = 'nee';
    });
    expect(diff(shown)).toEqual(['-roc-lasser-bol,,,,,,,,,,,,,,ja']);
  });

  it('gives a new training an id that nobody has', async () => {
    const nieuw = (titel: string): Rijen[number] => [
      ...[
        null,
        titel,
        'Vakschool Voorbeeld',
        'Transport, scheepvaart en logistiek',
        'geen',
        'training',
        'Almelo',
      ],
      ...[null, '2 dagen', '€ 1.250,00', 'www.vakschool.example/cursus', null, '26-11-2026'],
    ];
    const verslag = await importeer((rijen) => [...rijen, nieuw('Heftruck'), nieuw('Heftruck (vervolg)')]);
    expect(verslag.meldingen.map(({ code, rij }) => [code, rij])).toEqual([['link-herhaald', 11]]);
    expect(diff(verslag)).toEqual([
      '+twente-heftruck-2,Heftruck,vakschool,transport-logistiek,zonder-niveau,cursus,Almelo,,2 dagen,1250,https://www.vakschool.example/cursus,,redactie,2026-11-26,',
      '+twente-heftruck-vervolg,Heftruck (vervolg),vakschool,transport-logistiek,zonder-niveau,cursus,Almelo,,2 dagen,1250,https://www.vakschool.example/cursus,,redactie,2026-11-26,',
    ]);
  });

  it('makes the file of a regio that has none yet', async () => {
    const fresh = maakBron({ eigen: [], csv: undefined });
    const rows = [
      ['id', 'Verbergen'],
      ...fresh.landelijk.map(({ id }) => [id, id === 'roc-kok-bbl' ? 'ja' : '']),
    ];
    const verslag = await importMatrix(await maakXlsx(rows), 'matrix.xlsx', fresh);
    expect(verslag.telling).toEqual({ nieuw: 0, gewijzigd: 1, weg: 0, gelijk: 5 });
    expect(verslag.csv?.split('\n')).toEqual([
      'id,titel,opleider,sector,niveau,leerweg,crebo,croho,plaatsen,start,duur,kosten,url,omschrijving,bron,gecontroleerd_op,verbergen',
      'roc-kok-bbl,,,,,,,,,,,,,,,,ja',
      '',
    ]);
  });

  it('gives no file as long as one cell is wrong', async () => {
    const verslag = await importeer((rijen, kolom) => {
      rijen[1]![kolom('Niveau')] = 'mbo 9';
      rijen[2]![kolom('Duur')] = '12 weken';
    });
    expect(verslag.telling.gewijzigd).toBe(1);
    expect(verslag.csv).toBeUndefined();
  });
});
