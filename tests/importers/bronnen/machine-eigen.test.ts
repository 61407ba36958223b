import { mkdtempSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MANIFEST, writeMachineFiles } from '../../../src/importers/bronnen/machine-eigen.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'vul-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const REGIOS = 'landelijk/gebieden/regios.csv';
const SCHOLING = 'landelijk/scholing/hbo.csv';
const first = new Map([
  [REGIOS, 'am_code\nAM01\n'],
  [SCHOLING, 'id\na\n'],
]);
const read = (path: string) => readFileSync(join(dir, path), 'utf8');

test('writes the files, and their fingerprints beside them', () => {
  expect(writeMachineFiles(dir, first)).toEqual({ gewijzigd: [REGIOS, SCHOLING], ongewijzigd: [] });
  expect(read(REGIOS)).toBe('am_code\nAM01\n');
  expect(Object.keys(JSON.parse(read(MANIFEST)))).toEqual([REGIOS, SCHOLING]);
});

test('a second run with the same input touches nothing', () => {
  writeMachineFiles(dir, first);
  const before = [REGIOS, SCHOLING, MANIFEST].map((path) => statSync(join(dir, path)).mtimeMs);
  expect(writeMachineFiles(dir, first)).toEqual({ gewijzigd: [], ongewijzigd: [REGIOS, SCHOLING] });
  expect([REGIOS, SCHOLING, MANIFEST].map((path) => statSync(join(dir, path)).mtimeMs)).toEqual(before);
});

test('a new vintage replaces what the machine wrote', () => {
  writeMachineFiles(dir, first);
  const next = new Map([...first, [REGIOS, 'am_code\nAM02\n'] as const]);
  expect(writeMachineFiles(dir, next).gewijzigd).toEqual([REGIOS]);
  expect(read(REGIOS)).toBe('am_code\nAM02\n');
});

test('a file that went missing is written again', () => {
  writeMachineFiles(dir, first);
  unlinkSync(join(dir, SCHOLING));
  expect(writeMachineFiles(dir, first).gewijzigd).toEqual([SCHOLING]);
});

test('a file that an editor changed is refused, nothing is written, and the message says where the change belongs', () => {
  writeMachineFiles(dir, first);
  writeFileSync(join(dir, SCHOLING), 'id\na\nmijn-rij\n');
  const next = new Map([...first, [REGIOS, 'am_code\nAM02\n'] as const]);
  expect(() => writeMachineFiles(dir, next)).toThrowErrorMatchingInlineSnapshot(`
    [Error: Deze bestanden zijn met de hand gewijzigd, maar npm run vul schrijft ze zelf:
      - content/landelijk/scholing/hbo.csv
    Er is niets geschreven. Uw wijziging zou bij elke keer vullen verloren gaan. Zo bewaart u haar wel:
      - Klopt iets niet in één regio? Zet de verbetering in content/regios/<regio>/scholing.csv, met hetzelfde id.
      - Klopt iets nergens? Zet de verbetering in content/landelijk/toewijzing/ (zie het LEESMIJ daar).
      - Daarna zet u het bestand terug: git checkout -- content/landelijk/scholing/hbo.csv
    En dan opnieuw: npm run vul]
  `);
  expect(read(SCHOLING)).toBe('id\na\nmijn-rij\n');
  expect(read(REGIOS)).toBe('am_code\nAM01\n');
});

test('a file that was there before the machine was is refused too', () => {
  writeMachineFiles(dir, new Map([[SCHOLING, 'id\n']]));
  writeFileSync(join(dir, 'landelijk/synoniemen.csv'), 'term\nvan mij\n');
  expect(() => writeMachineFiles(dir, new Map([['landelijk/synoniemen.csv', 'term\n']]))).toThrow(
    'content/landelijk/synoniemen.csv',
  );
});
