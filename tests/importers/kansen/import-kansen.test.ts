import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, test } from 'vitest';
import { importKansen } from '../../../src/importers/kansen/import-kansen.ts';
import { maakInhoud } from '../aanbod/maak-inhoud.ts';

const FILE = 'regios/noord/kansberoepen-lijst.csv';
let dir: string;
beforeEach(() => {
  dir = maakInhoud({
    'landelijk/beroepen/kok.yaml': 'naam: Koks\nenkelvoud: kok\nsynoniemen: [keukenkok, chef]\n',
    'landelijk/beroepen/lasser.yaml': 'naam: Lassers\nenkelvoud: lasser\nsynoniemen: [metaallasser]\n',
    'landelijk/beroepen/horecamanager.yaml':
      'naam: Horecamanagers\nenkelvoud: horecamanager\nsynoniemen: [chef]\n',
    'regios/noord/loket.yaml': '',
  });
});

const run = (bytes: string | Uint8Array, extra: object = {}, name = 'lijst.csv') => {
  writeFileSync(join(dir, name), bytes);
  return importKansen({ dir, regio: 'noord', file: join(dir, name), vandaag: '2026-11-26', ...extra });
};
const read = () => readFileSync(join(dir, FILE), 'utf8');
const HEAD = 'beroep,kans,bron,jaar\n';
const csv = (...rows: string[]) => HEAD + rows.map((row) => `${row},Regio in beeld,2026\n`).join('');

test('rows become the list of the regio, by slug', async () => {
  const verslag = await run(csv('Lassers,zeer goed', 'keukenkok,Weinig kans op werk'));
  expect(verslag.telling).toEqual({ gelezen: 2, nieuw: 2, gewijzigd: 0, gelijk: 0, afgewezen: 0, weg: 0 });
  expect(read()).toBe(
    'beroep,kans,bron,jaar,url,toelichting\nkok,gering,Regio in beeld,2026,,\nlasser,zeer-goed,Regio in beeld,2026,,\n',
  );
  expect(JSON.parse(readFileSync(join(dir, 'landelijk/herkomst/kansen-noord.json'), 'utf8'))).toMatchObject({
    adres: 'lijst.csv',
    gelezen: 2,
  });
});

test('a second run changes nothing; a new list tells what changed', async () => {
  await run(csv('kok,goed', 'lasser,goed'));
  expect((await run(csv('lasser,goed', 'kok,goed'))).geschreven).toEqual([]);
  const verslag = await run(csv('kok,matig', 'horecamanager,goed'));
  expect(verslag.telling).toMatchObject({ nieuw: 1, gewijzigd: 1, gelijk: 0, weg: 1 });
  expect(verslag.gewijzigd[0]!.velden).toEqual([{ veld: 'kans', oud: 'goed', nieuw: 'matig' }]);
});

test('a dry run writes nothing, and a file that was edited by hand is left alone', async () => {
  await run(csv('kok,goed'), { droog: true });
  expect(existsSync(join(dir, FILE))).toBe(false);
  await run(csv('kok,goed'));
  writeFileSync(join(dir, FILE), read().replace('goed', 'matig'));
  expect((await run(csv('kok,gering'))).geweigerd).toContain('content/regios/noord/kansberoepen.yaml');
  expect(read()).toContain('matig');
});

describe('a row that does not map is named with its reason', () => {
  test.each([
    ['laser,goed', 'onbekend beroep: "laser". Bedoelt u "lasser"?'],
    ['astronaut,goed', 'onbekend beroep: "astronaut"'],
    ['chef,goed', 'meer dan één beroep heet zo: "chef" is horecamanager of kok'],
    ['kok,zeer krap', 'onbekende kans: "zeer krap"'],
    [',goed', 'geen beroep'],
  ])('%s', async (row, reden) => {
    expect((await run(csv('lasser,goed', row))).afgewezen).toEqual([{ sleutel: 'rij 3', reden }]);
  });
  test.each([
    ['kok,goed,,2026', 'geen bron'],
    ['kok,goed,UWV,onlangs', 'geen jaar: "onlangs"'],
    ['kok,goed,UWV,2026\nkeukenkok,goed,UWV,2026', 'staat twee keer in de lijst'],
  ])('%s', async (rows, reden) => {
    expect((await run(`${HEAD}${rows}\n`)).afgewezen).toMatchObject([{ reden }]);
  });
});

describe('reads what people have', () => {
  test.each<[wat: string, bytes: string | Uint8Array]>([
    ['semicolons and other names', 'Beroepsnaam;Kans op werk;Bron;Peiljaar;Regio\nkok;goed;UWV;2026;Noord\n'],
    ['a mark at the start and tabs', '\ufeffberoep\tkans\tbron\tjaar\nkok\tgoed\tUWV\t2026\n'],
    ['a title above it', 'Kansen in Noord,,,\n,,,\nberoep,kans,bron,jaar\nkok,goed,UWV,2026\n'],
    [
      "Excel's own encoding",
      Buffer.from('beroep;kans;bron;jaar;toelichting\nkok;goed;UWV;2026;caf\xe9\n', 'latin1'),
    ],
    ['spaces and invisible characters', 'beroep , kans,bron,jaar\n\u200bKOK\u00a0, Goed ,UWV,2026\n'],
  ])('%s', async (_wat, bytes) => {
    expect((await run(bytes)).telling).toMatchObject({ gelezen: 1, nieuw: 1 });
    expect(read()).toContain('kok,goed,UWV,2026');
  });

  test('Excel, with a year as a number', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Lijst',
          rows: [
            ['Beroep', 'Kans', 'Bron', 'Jaar'],
            ['kok', 'goed', 'UWV', 2026],
          ],
        },
      ],
    });
    expect((await run(bytes, {}, 'lijst.xlsx')).telling.nieuw).toBe(1);
    expect(read()).toContain('kok,goed,UWV,2026');
  });
});

describe('says in plain words what is wrong with the file', () => {
  test.each<[message: string, bytes: string | Uint8Array]>([
    ['De lijst mist de kolommen bron, jaar.', 'beroep,kans\nkok,goed\n'],
    ['De lijst mist de kolommen beroep, kans, bron, jaar.', ''],
    ['Dit is een pdf.', '%PDF-1.7'],
    [
      'Dit is een oud Excel-bestand (.xls), of er zit een wachtwoord op.',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    ],
    ['Dit Excel-bestand is niet te lezen.', 'PK\x03\x04 kapot'],
    ['Dit is geen CSV en geen Excel-bestand.', Buffer.from([1, 0, 2, 0])],
    ['In het bestand klopt een aanhalingsteken (") niet', 'beroep,kans,bron,jaar\n"kok,goed,UWV,2026\n'],
  ])('%s', async (message, bytes) => {
    await expect(run(bytes)).rejects.toThrow(message);
  });

  test('no such file, no such regio', async () => {
    await expect(
      importKansen({ dir, regio: 'noord', file: 'weg.csv', vandaag: '2026-11-26' }),
    ).rejects.toThrow('Het bestand weg.csv is er niet');
    await expect(run(csv('kok,goed'), { regio: 'oost' })).rejects.toThrow('Kies uit: noord, zuid.');
  });
});
