import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AanbodRij, Gelezen } from '../../../src/importers/aanbod/gelezen.ts';
import { importAanbod } from '../../../src/importers/aanbod/import-aanbod.ts';
import { MANIFEST, writeMachineFiles } from '../../../src/importers/bronnen/machine-eigen.ts';
import { maakInhoud } from './maak-inhoud.ts';

const FILE = 'landelijk/scholing/rio.csv';
let dir: string;
beforeEach(() => {
  dir = maakInhoud();
});

const kok: AanbodRij = {
  sleutel: 'AAA-1',
  titel: 'Kok',
  opleider: { sleutel: '1', naam: 'ROC Noord' },
  leerweg: 'bbl',
  crebo: '25180',
  postcodes: ['1000AB'],
  plaatsen: [],
};
const rij = (extra: Partial<AanbodRij> = {}): Gelezen => ({ soort: 'rij', rij: { ...kok, ...extra } });
const manyKoks = (count: number) =>
  Array.from({ length: count }, (_, index) => rij({ sleutel: `k${index}` }));

async function* lezer(records: Gelezen[]) {
  for (const record of records) yield await Promise.resolve(record);
}
const run = (records: Gelezen[], extra: { droog?: boolean; toch?: boolean; vandaag?: string } = {}) =>
  importAanbod(lezer(records), {
    bron: 'rio',
    dir,
    vandaag: '2026-11-26',
    adres: 'https://naam:geheim@rio.example/api?sleutel=geheim',
    ...extra,
  });
const read = (path: string) => readFileSync(join(dir, path), 'utf8');

test('a record becomes a training of a provider and a regio that we have', async () => {
  const verslag = await run([rij({ start: '2027-02-01', kosten: 250, url: 'www.rocnoord.example/kok' })]);
  expect(verslag.telling).toEqual({ gelezen: 1, nieuw: 1, gewijzigd: 0, gelijk: 0, afgewezen: 0, weg: 0 });
  expect(read(FILE).split('\n')[1]).toBe(
    'rio-aaa-1,Kok,roc-noord,,mbo-2,bbl,25180,,,Noordstad,noord,aangemeld,2026,2027-02-01,,250,https://www.rocnoord.example/kok,,rio',
  );
});

test('the order of the source does not matter, and a second run touches nothing', async () => {
  await run([rij({ sleutel: 'b' }), rij({ sleutel: 'a' })]);
  const paths = [FILE, 'landelijk/opleiders/opleiders-rio.csv', 'landelijk/herkomst/rio.json', MANIFEST];
  const before = paths.map((path) => statSync(join(dir, path)).mtimeMs);
  const again = await run([rij({ sleutel: 'a' }), rij({ sleutel: 'b' })]);
  expect(again.telling).toMatchObject({ gelezen: 2, gelijk: 2, nieuw: 0 });
  expect(again.geschreven).toEqual([]);
  expect(paths.map((path) => statSync(join(dir, path)).mtimeMs)).toEqual(before);
});

test('tells what is new, changed (old and new), gone and the same, and the counts add up', async () => {
  await run([rij({ sleutel: 'a' }), rij({ sleutel: 'b' }), rij({ sleutel: 'c' })]);
  const verslag = await run([
    rij({ sleutel: 'a' }),
    rij({ sleutel: 'b', titel: 'Kok, avond', duur: '6 weken' }),
    rij({ sleutel: 'd' }),
    { soort: 'afgewezen', sleutel: 'e', reden: 'is gestopt' },
  ]);
  expect(verslag.telling).toEqual({ gelezen: 4, nieuw: 1, gewijzigd: 1, gelijk: 1, afgewezen: 1, weg: 1 });
  expect(verslag.nieuw).toEqual([{ id: 'rio-d', titel: 'Kok' }]);
  expect(verslag.weg).toEqual([{ id: 'rio-c', titel: 'Kok' }]);
  expect(verslag.gewijzigd).toEqual([
    {
      id: 'rio-b',
      titel: 'Kok, avond',
      velden: [
        { veld: 'titel', oud: 'Kok', nieuw: 'Kok, avond' },
        { veld: 'duur', oud: '', nieuw: '6 weken' },
      ],
    },
  ]);
  expect(verslag.afgewezen).toEqual([{ sleutel: 'e', reden: 'is gestopt' }]);
});

test('a dry run tells the same and writes nothing', async () => {
  const verslag = await run([rij()], { droog: true });
  expect(verslag.telling.nieuw).toBe(1);
  expect(existsSync(join(dir, FILE))).toBe(false);
  expect(existsSync(join(dir, MANIFEST))).toBe(false);
});

test('keeps where it came from, without secrets', async () => {
  await run([rij(), { soort: 'afgewezen', sleutel: 'x', reden: 'niveau "HAVO": kennen wij niet' }]);
  expect(JSON.parse(read('landelijk/herkomst/rio.json'))).toEqual({
    bron: 'rio',
    opgehaald_op: '2026-11-26',
    adres: 'https://rio.example/api',
    gelezen: 2,
    opleidingen: 1,
    afgewezen: { 'niveau …': 1 },
  });
});

describe('refuses to write', () => {
  test('when more than a fifth would vanish, unless told so', async () => {
    await run(manyKoks(20));
    const half = manyKoks(15);
    const verslag = await run(half);
    expect(verslag.geweigerd).toContain('5 van de 20 regels zouden verdwijnen');
    expect(read(FILE).split('\n')).toHaveLength(22);
    expect((await run(half, { toch: true })).geschreven).toContain(FILE);
    expect(read(FILE).split('\n')).toHaveLength(17);
  });

  test('exactly a fifth may go', async () => {
    await run(manyKoks(20));
    expect((await run(manyKoks(16))).geweigerd).toBeUndefined();
  });

  test('when an editor changed the file', async () => {
    await run([rij()]);
    writeFileSync(join(dir, FILE), read(FILE).replace('Kok', 'Kokkin'));
    const verslag = await run([rij({ duur: '1 jaar' })]);
    expect(verslag.geweigerd).toContain(`git checkout -- content/${FILE}`);
    expect(verslag.geweigerd).toContain('npm run -s importeer -- rio');
    expect(read(FILE)).toContain('Kokkin');
  });

  test('when the source breaks off', async () => {
    async function* broken() {
      yield await Promise.resolve(rij());
      throw new Error('afgebroken');
    }
    await expect(
      importAanbod(broken(), { bron: 'rio', dir, vandaag: '2026-11-26', adres: 'x' }),
    ).rejects.toThrow('afgebroken');
    expect(existsSync(join(dir, FILE))).toBe(false);
  });
});

test('npm run vul and another importer leave its lines in the manifest alone', async () => {
  await run([rij()]);
  writeMachineFiles(dir, new Map([['landelijk/synoniemen.csv', 'term\n']]));
  await importAanbod(lezer([rij({ sleutel: 'z' })]), {
    bron: 'edudex',
    dir,
    vandaag: '2026-11-26',
    adres: 'feed.xml',
  });
  const manifest = JSON.parse(read(MANIFEST)) as Record<string, string>;
  expect(manifest[FILE]).toMatch(/^rio:[0-9a-f]{64}$/);
  expect(manifest['landelijk/scholing/edudex.csv']).toMatch(/^edudex:/);
  expect(manifest['landelijk/synoniemen.csv']).toMatch(/^[0-9a-f]{64}$/);
  expect((await run([rij()])).geweigerd).toBeUndefined();
});

describe('a record that does not map is named with its reason', () => {
  test.each<[reden: string, extra: Partial<AanbodRij>]>([
    ['crebo 99999 staat niet in kwalificaties.csv', { crebo: '99999' }],
    [
      'geen sector: er is geen crebo of croho',
      { crebo: undefined, niveau: 'zonder-niveau', leerweg: 'cursus' },
    ],
    ['geen sector: croho 39999 is onbekend', { crebo: undefined, croho: '39999', niveau: 'hbo-bachelor' }],
    ['plaats onbekend: Verweg', { postcodes: [], plaatsen: ['Verweg'] }],
    ['plaats onbekend: Bergen', { postcodes: [], plaatsen: ['Bergen'] }],
    ['plaats onbekend: 9999', { postcodes: ['9999'] }],
    ['geen plaats', { postcodes: [] }],
    ['geen titel', { titel: ' \u200b ' }],
    ['geen leerweg', { leerweg: undefined }],
    ['leerweg "avond" bestaat niet', { leerweg: 'avond' }],
    ['niveau "mbo-9" bestaat niet', { niveau: 'mbo-9' }],
    ['geen opleider', { opleider: { sleutel: '9', naam: '' } }],
  ])('%s', async (reden, extra) => {
    const verslag = await run([rij(extra)]);
    expect(verslag.afgewezen).toEqual([{ sleutel: 'AAA-1', reden }]);
    expect(verslag.telling).toMatchObject({ gelezen: 1, afgewezen: 1, nieuw: 0 });
  });

  test('the second of two with the same code', async () => {
    const verslag = await run([rij(), rij({ titel: 'Anders' })]);
    expect(verslag.afgewezen).toEqual([{ sleutel: 'AAA-1', reden: 'staat twee keer in de bron' }]);
    expect(read(FILE)).not.toContain('Anders');
  });
});

describe('what maps', () => {
  const rowOf = async (extra: Partial<AanbodRij>) => {
    await run([rij(extra)]);
    const [head, row] = read(FILE).trim().split('\n');
    const cells = row!.split(',');
    return Object.fromEntries(head!.split(',').map((name, index) => [name, cells[index]]));
  };
  test.each<[wat: string, extra: Partial<AanbodRij>, expected: Record<string, string>]>([
    [
      'a place by another name',
      { postcodes: [], plaatsen: ['DE STAD'] },
      { plaatsen: 'Zuidstad', regios: 'zuid' },
    ],
    [
      'a postcode on a border',
      { postcodes: ['3000'] },
      { plaatsen: 'Grensdorp|Zuidrand', regios: 'noord|zuid' },
    ],
    [
      'a name that says which side of it',
      { postcodes: ['3000'], plaatsen: ['Zuidrand'] },
      { plaatsen: 'Zuidrand', regios: 'zuid' },
    ],
    [
      'online, from anywhere',
      { postcodes: [], leerweg: 'e-learning' },
      { plaatsen: '', regios: 'noord|zuid' },
    ],
    [
      'a programme of higher education by an exception',
      { crebo: undefined, croho: '34000', niveau: 'hbo-bachelor', leerweg: undefined },
      { leerweg: 'onbekend', croho: '34000' },
    ],
    [
      'and by the part of the register that another training gives it',
      { crebo: undefined, croho: '34001', niveau: 'hbo-bachelor' },
      { croho_onderdeel: 'economie' },
    ],
    [
      'a provider by its web site',
      { opleider: { sleutel: '1', naam: 'Noorderpoort', website: 'www.rocnoord.example' } },
      { opleider: 'roc-noord' },
    ],
    ['a start that is past is left out', { start: '2026-11-25' }, { start: '' }],
    ['today is not past', { start: '2026-11-26' }, { start: '2026-11-26' }],
    ['no web address', { url: 'javascript:alert(1)' }, { url: '' }],
  ])('%s', async (_wat, extra, expected) => {
    expect(await rowOf(extra)).toMatchObject(expected);
  });

  test('an editor gives a sector where no code says it', async () => {
    dir = maakInhoud({ 'landelijk/toewijzing/aanbod-sectoren.csv': 'id,sector\nrio-aaa-1,techniek\n' });
    expect(await rowOf({ crebo: undefined, niveau: 'zonder-niveau' })).toMatchObject({ sector: 'techniek' });
  });

  test('a new provider gets a row, and keeps it when its trainingen go', async () => {
    const verslag = await run([
      rij({
        opleider: {
          sleutel: '7',
          naam: 'Kookschool  Zuid',
          website: 'kook.example/les',
          bekostiging: 'privaat',
        },
      }),
    ]);
    const file = 'landelijk/opleiders/opleiders-rio.csv';
    expect(verslag.nieuweOpleiders).toEqual([{ id: 'kookschool-zuid', naam: 'Kookschool Zuid' }]);
    expect(read(file)).toContain('kookschool-zuid,Kookschool Zuid,,privaat,https://kook.example/\n');
    expect((await run([])).nieuweOpleiders).toEqual([]);
    expect(read(file)).toContain('kookschool-zuid');
  });
});
