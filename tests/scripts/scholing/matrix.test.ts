import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { exportScholing } from '../../../scripts/scholing/export.ts';
import { importScholing, vergelijkScholing } from '../../../scripts/scholing/import.ts';
import { Gebruiksfout } from '../../../scripts/scholing/opdracht.ts';

// Each reads all content.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'scholing-'));
const INHOUD = join(folder, 'content');
const file = (name: string) => join(folder, name);
const OWN = join(INHOUD, 'regios/twente/scholing.csv');

beforeAll(() => {
  vi.stubEnv('INHOUD', INHOUD);
  vi.stubEnv('VANDAAG', '2026-11-26');
  for (const part of ['landelijk', 'regios/twente', 'talen'])
    cpSync(join('content', part), join(INHOUD, part), { recursive: true });
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const COMMANDS = { export: exportScholing, import: importScholing, vergelijk: vergelijkScholing };
type Name = keyof typeof COMMANDS;

/** Runs a command in this process: what it printed and its exit code. */
async function run(name: Name, ...args: string[]) {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const code = await COMMANDS[name](args);
  const stdout = log.mock.calls.flat().join('\n');
  log.mockRestore();
  return { code, stdout };
}

describe('the matrix of a regio on the command line', () => {
  it('comes as a CSV file, is changed, compared, and written when it has no mistakes', async () => {
    const before = readFileSync(OWN, 'utf8');
    expect(await run('export', 'twente', '--naar', file('m.csv'))).toMatchObject({ code: 0 });
    const text = readFileSync(file('m.csv'), 'utf8');
    expect(text).toContain(';350;');
    writeFileSync(file('m.csv'), text.replace(';350;', ';375;'));

    const dry = await run('vergelijk', 'twente', file('m.csv'));
    expect(dry.code).toBe(0);
    expect(dry.stdout).toMatch(/0 nieuw, 1 gewijzigd, 0 weg, \d+ gelijk\./);
    expect(dry.stdout).toContain('Kosten (euro): 350 → 375');
    expect(readFileSync(OWN, 'utf8')).toBe(before);

    const written = await run('import', 'twente', file('m.csv'));
    expect(written).toMatchObject({ code: 0 });
    expect(readFileSync(OWN, 'utf8')).toBe(before.replace(',350,', ',375,'));
  });

  it('comes as an Excel file that changes nothing when it goes straight back', async () => {
    const before = readFileSync(OWN, 'utf8');
    await run('export', 'twente', '--naar', file('m.xlsx'));
    const { code, stdout } = await run('vergelijk', 'twente', file('m.xlsx'), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ wijzigingen: [], meldingen: [], csv: before });
  });

  it('is not written when a cell is wrong: exit code 1, the mistakes, and the file back with marks', async () => {
    const before = readFileSync(OWN, 'utf8');
    await run('export', 'twente', '--naar', file('m.csv'));
    writeFileSync(file('m.csv'), readFileSync(file('m.csv'), 'utf8').replace(';350;', ';veel;'));
    const { code, stdout } = await run('import', 'twente', file('m.csv'), '--fouten', file('f.xlsx'));
    expect(code).toBe(1);
    expect(stdout).toContain('fout: rij 2 kolom J (Kosten (euro)): "veel" is geen bedrag.');
    expect(stdout).toContain('[cel-bedrag]');
    expect(stdout).toContain('Er is 1 fout. Er is niets veranderd.');
    expect(readFileSync(OWN, 'utf8')).toBe(before);
    const { sheets } = await readXlsx(readFileSync(file('f.xlsx')));
    expect(sheets[0]!.cells!.get('1,9')!.comment?.text).toContain('"veel" is geen bedrag.');
  });
});

test.each<[string, [Name, ...string[]], string]>([
  ['no file', ['import', 'twente'], 'Gebruik: npm run -s scholing -- import|vergelijk <regio> <bestand>'],
  ['a file that is not there', ['import', 'twente', 'weg.xlsx'], 'weg.xlsx bestaat niet.'],
  ['a folder', ['vergelijk', 'twente', 'docs'], 'docs is een map.'],
  ['an unknown regio', ['export', 'nergens'], 'De regio "nergens" bestaat niet. Kies uit: '],
  [
    'an option that is not there',
    ['export', 'twente', '--naa', 'x.csv'],
    'Deze opdracht heeft een optie die niet bestaat.',
  ],
  ['an option without its value', ['export', 'twente', '--naar'], 'Bij een optie ontbreekt de waarde'],
  [
    'another kind of file',
    ['export', 'twente', '--naar', 'x.ods'],
    'De naam x.ods eindigt niet op .xlsx of .csv.',
  ],
  [
    'a place that is not there',
    ['export', 'twente', '--naar', 'geen/map/x.csv'],
    'geen/map/x.csv bestaat niet.',
  ],
])('%s is wrong use, told in one line of Dutch', async (_name, [name, ...args], message) => {
  const told = await run(name, ...args).catch((error: unknown) => error as Gebruiksfout);
  expect(told).toBeInstanceOf(Gebruiksfout);
  expect((told as Gebruiksfout).message).toContain(message);
  expect((told as Gebruiksfout).message).not.toContain('\n');
  expect(existsSync('x.csv')).toBe(false);
});
