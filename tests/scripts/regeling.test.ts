import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const dir = mkdtempSync(join(tmpdir(), 'regeling-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const run = async (...words: string[]) =>
  promisify(execFile)(process.execPath, ['scripts/regeling.ts', ...words], { encoding: 'utf8' }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      stdout,
      stderr,
    }),
  );
const file = (name: string, text: string) => {
  writeFileSync(join(dir, name), text);
  return join(dir, name);
};

test('answers get every regeling of their role, with its reasons', async () => {
  const asked = file(
    'goed.json',
    '{ "vandaag": "2026-11-25", "antwoorden": { "leerweg": "bol", "leeftijd": 17 } }',
  );
  const { code, stdout } = await run(asked);
  expect(code).toBe(0);
  expect(stdout).toContain('past-niet: Studiefinanciering mbo (bol) (studiefinanciering-mbo) — ');
  expect(stdout).toContain('  ja: U kiest voor bol. (op grond van leerweg)\n');
  expect(stdout).toMatch(/\nVoor een inwoner op 2026-11-25: \d+ past, \d+ misschien, \d+ past-niet\.\n$/);
});

test('a machine gets JSON', async () => {
  const { stdout } = await run('--json', file('w.json', '{ "rol": "werkgever", "antwoorden": {} }'));
  expect(JSON.parse(stdout)).toMatchObject({ rol: 'werkgever', regelingen: expect.any(Array) });
});

test('without a file the facts are listed', async () => {
  const { code, stdout } = await run();
  expect(code).toBe(0);
  expect(stdout).toMatch(/^leeftijd +getal van 12 tot en met 99$/m);
  expect(stdout).toMatch(/^regio +één van: .*\btwente\b/m);
});

test.each([
  ['a missing file', [join(dir, 'weg.json')], `${join(dir, 'weg.json')}: dit bestand bestaat niet. `],
  ['a folder', [dir], `${dir}: dit bestand kan niet gelezen worden. `],
  [
    'an unknown fact',
    [file('f.json', '{ "antwoorden": { "leeftjd": 1 } }')],
    `${join(dir, 'f.json')}, veld antwoorden.leeftjd: het feit "leeftjd" bestaat niet. Bedoelt u "leeftijd"?`,
  ],
  ['an unknown option', ['--jsn'], 'Gebruik: npm run -s regeling -- [--json] <antwoorden.json>'],
  ['two files', ['a.json', 'b.json'], 'Gebruik: npm run -s regeling -- [--json] <antwoorden.json>'],
])('%s is told in Dutch, with exit code 1 and nothing else', async (_, words, message) => {
  const { code, stdout, stderr } = await run(...words);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr.startsWith(message)).toBe(true);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});
