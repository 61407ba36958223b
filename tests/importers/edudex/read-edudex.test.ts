import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Gelezen } from '../../../src/importers/aanbod/gelezen.ts';
import { fromDisk } from '../../../src/importers/edudex/ingang.ts';
import { Instituten } from '../../../src/importers/edudex/instituten.ts';
import { readEdudex } from '../../../src/importers/edudex/read-edudex.ts';
import { makeProgram, TABELLEN } from './maak-programma.ts';

function makeFolder(files: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), 'edudex-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}
async function read(path: string): Promise<Gelezen[]> {
  const found: Gelezen[] = [];
  const tabellen = { ...TABELLEN, instituten: new Instituten([]) };
  for await (const gelezen of readEdudex(fromDisk(path), tabellen)) found.push(gelezen);
  return found;
}
const short = (gelezen: Gelezen[]) =>
  gelezen.map((each) => (each.soort === 'rij' ? each.rij.sleutel : `${each.sleutel}: ${each.reden}`));

const ns = (soort: string) => `xmlns="http://studieData.nl/schema/edudex/${soort}"`;
const programXml = (
  id: string,
) => `<program ${ns('program')}><programAdmission><applicationOpen>true</applicationOpen></programAdmission>
  <programClassification><degree>certificate</degree><orgUnitId>school</orgUnitId><programForm>part-time</programForm><programId>${id}</programId>
  <programLevel>none</programLevel><programLocation>Utrecht</programLocation><programType>training</programType><theme>finance</theme></programClassification>
  <programDescriptions><programName xml:lang="nl">Boekhouden ${id}</programName></programDescriptions><programSchedule/></program>`;
const instituteXml = `<instituteData ${ns('institute')}><orgUnitId>school</orgUnitId><instituteName xml:lang="nl">De School</instituteName><webLink xml:lang="nl">https://school.example/</webLink></instituteData>`;
const resource = (id: string, url: string, extra = '') =>
  `<programResource>${extra}<programId>${id}</programId><resourceUrl>${url}</resourceUrl></programResource>`;
const directory = (...inside: string[]) =>
  `<edudexDirectory ${ns('directory')}><version>1.0</version><orgUnitId>school</orgUnitId>${inside.join('')}</edudexDirectory>`;

describe('a folder with a directory.xml', () => {
  test('each program file once, its provider known by name, whatever their order', async () => {
    const dir = makeFolder({
      'directory.xml': directory(
        resource('a', 'https://school.example/feed/programs/a.xml'),
        resource('b', 'programs/b.xml'),
        '<instituteDataResource>https://school.example/feed/institute.xml</instituteDataResource>',
      ),
      'programs/a.xml': programXml('a'),
      'programs/b.xml': programXml('b'),
      'institute.xml': instituteXml,
    });
    const found = await read(dir);
    expect(short(found)).toEqual(['school a', 'school b']);
    expect(found[0]).toMatchObject({
      rij: { opleider: { sleutel: 'school', naam: 'De School', website: 'https://school.example/' } },
    });
    expect(short(await read(join(dir, 'directory.xml')))).toEqual(['school a', 'school b']);
  });

  test('a file that is missing, broken, empty, for one client or named twice is a record with a reason', async () => {
    const dir = makeFolder({
      'directory.xml': directory(
        '<instituteDataResource>institute.xml</instituteDataResource>',
        resource('goed', 'goed.xml'),
        resource('weg', 'weg.xml'),
        resource('stuk', 'stuk.xml'),
        resource('leeg', 'leeg.xml'),
        resource('klant', 'goed.xml', '<clientId>bedrijf</clientId>'),
        resource('weer', 'goed.xml'),
        resource('boven', '../geheim.xml'),
      ),
      'institute.xml': instituteXml,
      'goed.xml': programXml('goed'),
      'stuk.xml': programXml('stuk').slice(0, -20),
      'leeg.xml': '<program/>'.replace('program', 'anders'),
    });
    writeFileSync(join(dir, '../geheim.xml'), programXml('geheim'));
    expect(short(await read(dir))).toEqual([
      'school goed',
      'weg: bestand niet te lezen: bestand uit directory.xml ontbreekt',
      expect.stringMatching(
        /^stuk: bestand niet te lezen: Regel 4, teken \d+: het XML-bestand houdt midden in de gegevens op/,
      ),
      'leeg: bestand heeft geen programma',
      'klant: alleen voor één klant',
      'weer: bestand staat twee keer in directory.xml',
      'boven: bestand niet te lezen: bestand uit directory.xml ontbreekt',
    ]);
  });

  test('directories that lead to each other end', async () => {
    const dir = makeFolder({
      'directory.xml': directory('<subDirectory>deel/directory.xml</subDirectory>'),
      'deel/directory.xml': directory(
        '<subDirectory>directory.xml</subDirectory>',
        resource('a', 'a.xml'),
        '<instituteDataResource>i.xml</instituteDataResource>',
      ),
      'deel/a.xml': programXml('a'),
      'deel/i.xml': instituteXml,
    });
    const found = short(await read(dir));
    expect(found).toContain('school a');
    expect(found.filter((each) => each.includes('twee keer'))).toHaveLength(1);
  });
});

test('a folder without one: all its files, A to Z, JSON and XML beside each other', async () => {
  const dir = makeFolder({
    'a-instituut.xml': instituteXml,
    'b.xml': `<f>${programXml('b')}${programXml('c')}</f>`,
    'd.json': JSON.stringify({
      programs: [makeProgram({ classification: { orgUnitId: 'school', programId: 'd' } })],
    }),
    'leesmij.txt': 'niets',
  });
  expect(short(await read(dir))).toEqual(['school b', 'school c', 'school d']);
});

test('a record that is too large is named and told; the rest comes through', async () => {
  const groot = {
    programClassification: { orgUnitId: 'school', programId: 'groot' },
    lap: 'x'.repeat(2_000_000),
  };
  const dir = makeFolder({
    'a.xml': instituteXml,
    'b.json': JSON.stringify([groot, 5]),
    'c.xml': programXml('c'),
  });
  expect(short(await read(dir))).toEqual([
    'school/groot: veel te groot',
    'programma 2: geen programma: geen programma maar een losse waarde',
    'school c',
  ]);
});

test.each([
  ['a source without programs', { 'a.xml': '<lijst/>' }, /geen enkel programma/],
  ['an empty list', { 'a.json': '[]' }, /geen enkel programma/],
  ['a folder without files', { 'a.txt': '' }, /staat geen directory\.xml/],
])('%s is refused', async (_, files, message) => {
  const dir = makeFolder(files as Record<string, string>);
  await expect(async () => await read(dir)).rejects.toThrow(message);
});

test('a path that does not exist is refused by name', () => {
  expect(() => fromDisk('/bestaat/niet.xml')).toThrow('"/bestaat/niet.xml" bestaat niet');
});
