import { describe, expect, test } from 'vitest';
import { indexScholing } from '../../src/site-data/scholing-index.ts';
import { kwalificaties, makeContent, nationalRow, opleiders, type Cellen } from './content.ts';

const index = (landelijk: readonly Cellen[], regios: Record<string, readonly Cellen[]> = {}) =>
  indexScholing(makeContent(landelijk, regios), opleiders, kwalificaties);
const kok = '00aa-25180-bol';

describe('a national row', () => {
  test('is joined with its opleider and its sector, and shown in its regio’s', () => {
    const { all, byRegio } = index([nationalRow()]);
    expect(all.get(kok)).toEqual({
      id: kok,
      titel: 'Kok',
      opleider: {
        id: 'roc-voorbeeld',
        naam: 'ROC Voorbeeld',
        bekostiging: 'publiek',
        website: 'https://roc.example/',
      },
      sector: 'horeca',
      niveau: 'mbo-2',
      leerweg: 'bol',
      crebo: '25180',
      plaatsen: ['Almelo', 'Hengelo'],
      regios: ['twente', 'achterhoek'],
      zekerheid: 'studenten',
      peiljaar: 2024,
      twijfels: [],
      bron: 'duo',
      herkomst: 'landelijk',
    });
    expect(byRegio.get('twente')).toEqual([all.get(kok)]);
    expect(byRegio.get('achterhoek')!.map(({ id }) => id)).toEqual([kok]);
  });

  test('gives way to the same training from the source itself, unless the regio corrected it', () => {
    const rows = [nationalRow(), nationalRow({ id: 'rio-1', zekerheid: 'aangemeld', regios: 'twente' })];
    const idsIn = (regio: string, own: Record<string, readonly Cellen[]> = {}) =>
      index(rows, own)
        .byRegio.get(regio)!
        .map(({ id }) => id);
    expect(idsIn('twente')).toEqual(['rio-1']);
    expect(idsIn('achterhoek')).toEqual([kok]);
    expect(idsIn('twente', { twente: [{ id: kok, duur: '2 jaar' }] })).toEqual(['rio-1', kok]);
  });

  test('that its source no longer has leaves a correction that does nothing', () => {
    const own = { twente: [{ id: 'rio-9', titel: 'Kok', opleider: 'roc-voorbeeld' }] };
    const { all, byRegio } = index([nationalRow()], own);
    expect([...all.keys()]).toEqual([kok]);
    expect(byRegio.get('twente')!.map(({ id }) => id)).toEqual([kok]);
  });

  test('names in a regio the places that lie there, and all of them where none does', () => {
    const { byRegio } = index([nationalRow({ plaatsen: 'Almelo|Doetinchem' })]);
    expect(byRegio.get('twente')).toMatchObject([{ plaatsen: ['Almelo'] }]);
    expect(byRegio.get('achterhoek')).toMatchObject([{ plaatsen: ['Doetinchem'] }]);
    expect(index([nationalRow({ plaatsen: 'Almelo|Hengelo' })]).byRegio.get('achterhoek')).toMatchObject([
      { plaatsen: ['Almelo', 'Hengelo'] },
    ]);
  });

  test.each([
    ['the mbo domain of its crebo', { crebo: '25180' }, 'horeca'],
    ['the exception for its crebo, before the domain', { crebo: '25190' }, 'ict'],
    ['the exception for its croho code', { crebo: '', croho: '30001', croho_onderdeel: 'techniek' }, 'ict'],
    ['its CROHO part', { crebo: '', croho: '30002', croho_onderdeel: 'techniek' }, 'techniek'],
    ['what the row itself says, before all', { crebo: '25190', sector: 'techniek' }, 'techniek'],
  ])('gets its sector from %s', (_from, cells, sector) => {
    expect(index([nationalRow(cells)]).all.get(kok)?.sector).toBe(sector);
  });
});

describe('a row of a regio', () => {
  const twente = (cells: Cellen) => index([nationalRow()], { twente: [{ id: kok, ...cells }] });

  test('corrects here only, and keeps what its cells leave empty', () => {
    const { all, byRegio, corrections } = twente({ plaatsen: 'Goor', kosten: '0' });
    expect(byRegio.get('twente')).toEqual([{ ...all.get(kok), plaatsen: ['Goor'], kosten: 0 }]);
    expect(byRegio.get('achterhoek')).toEqual([all.get(kok)]);
    expect(corrections.get(kok)).toEqual([
      { regio: 'twente', verbergen: false, velden: { plaatsen: ['Goor'], kosten: 0 } },
    ]);
  });

  test('that says the same as the national record changes nothing', () => {
    expect(twente({ titel: 'Kok', plaatsen: 'Almelo|Hengelo' }).corrections.get(kok)).toEqual([
      { regio: 'twente', verbergen: false, velden: {} },
    ]);
  });

  test('with verbergen hides it here', () => {
    const { byRegio } = twente({ verbergen: 'ja' });
    expect(byRegio.get('twente')).toEqual([]);
    expect(byRegio.get('achterhoek')).toHaveLength(1);
  });

  test('with a check date is as sure as it gets, of that year, and so comes first', () => {
    const other = nationalRow({ id: '00aa-1-bol', titel: 'Aa' });
    const { byRegio } = index([other, nationalRow()], {
      twente: [{ id: kok, gecontroleerd_op: '2026-09-01' }],
    });
    expect(byRegio.get('twente')).toMatchObject([
      { id: kok, zekerheid: 'gecontroleerd', peiljaar: 2026 },
      { id: '00aa-1-bol' },
    ]);
    expect(byRegio.get('achterhoek')).toMatchObject([
      { id: '00aa-1-bol' },
      { id: kok, zekerheid: 'studenten' },
    ]);
  });

  test('brings in a national training that was not shown here', () => {
    const { byRegio } = index([nationalRow({ regios: 'achterhoek' })], {
      twente: [{ id: kok, plaatsen: 'Goor' }],
    });
    expect(byRegio.get('twente')).toMatchObject([{ id: kok, plaatsen: ['Goor'] }]);
  });

  test('with a new id adds a training to this regio only', () => {
    const row = {
      id: 'twente-heftruck',
      titel: 'Heftruck',
      opleider: 'klein',
      sector: 'techniek',
      niveau: 'mbo-2',
      leerweg: 'cursus',
      bron: 'redactie',
      gecontroleerd_op: '2026-09-01',
    };
    const { all, byRegio } = index([nationalRow()], { twente: [row] });
    expect(all.get('twente-heftruck')).toMatchObject({
      regios: ['twente'],
      herkomst: 'twente',
      opleider: { naam: 'Kleine opleider' },
    });
    expect(byRegio.get('twente')!.map(({ id }) => id)).toEqual(['twente-heftruck', kok]);
    expect(byRegio.get('achterhoek')!.map(({ id }) => id)).toEqual([kok]);
  });
});

describe('what does not join is told with file, line and remedy', () => {
  const landelijk = 'content/landelijk/scholing/duo.csv, regel 2: ';
  test.each([
    [
      'an unknown opleider',
      { opleider: 'onzin' },
      'De opleider "onzin" staat niet in een lijst van opleiders. Verbeter de naam, of voeg de opleider toe: Formulieren, Opleiders.',
    ],
    [
      'an unknown niveau',
      { niveau: 'mbo-9' },
      'Het niveau "mbo-9" bestaat niet. Kies een van: mbo-2, hbo-bachelor.',
    ],
    ['an unknown leerweg', { leerweg: 'x' }, 'De leerweg "x" bestaat niet. Kies een van: bol, cursus.'],
    [
      'an unknown doubt',
      { twijfels: 'toen|x' },
      'De twijfel "x" bestaat niet. Kies een id uit taxonomie/twijfels.yaml.',
    ],
    [
      'a code that leads to no sector',
      { crebo: '25200' },
      'Van "00aa-25180-bol" is de sector niet bekend. Vul de kolom sector in, of een crebo of croho waaruit de sector volgt.',
    ],
    ['no title', { titel: '' }, 'Bij "00aa-25180-bol" is titel leeg. Vul de kolom titel in.'],
    [
      'a regio that does not exist',
      { regios: 'twente|onzin' },
      'De regio "onzin" bestaat niet. Gebruik een slug uit regios.csv.',
    ],
  ])('%s', (_name, cells, message) => {
    expect(() => index([nationalRow(cells)])).toThrow(landelijk + message);
  });

  test('an id that stands there twice', () => {
    expect(() => index([nationalRow(), nationalRow()])).toThrow(
      'regel 3: Het id "00aa-25180-bol" komt twee keer voor.',
    );
  });

  test('a row of a regio that neither corrects nor is complete', () => {
    expect(() => index([nationalRow()], { twente: [{ id: '00aa-25180-bll', plaatsen: 'Goor' }] })).toThrow(
      'content/regios/twente/scholing.csv, regel 2: Bij "00aa-25180-bll" is titel leeg. Vul de kolom titel in. Wilt u een landelijke scholing verbeteren? Gebruik dan precies het id van die scholing.',
    );
  });
});
