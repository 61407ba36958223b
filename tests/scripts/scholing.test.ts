import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = async (...words: string[]) => {
  const command = promisify(execFile)(process.execPath, ['scripts/scholing.ts', ...words], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return command.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
};

test('answers in JSON what the page would show', async () => {
  const { code, stdout } = await run('zoek', 'twente', 'verpleegkunidge');
  const answer = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(answer).toMatchObject({
    regio: 'twente',
    vraag: 'verpleegkunidge',
    gelezenAls: [{ getypt: 'verpleegkunidge', gelezen: 'verpleegkundige' }],
  });
  expect(answer.aantal).toBe(answer.resultaten.length);
  expect(answer.resultaten[0]).toEqual({
    id: expect.stringMatching(/^[a-z0-9-]+$/),
    titel: expect.stringMatching(/verpleegkund/i),
    opleider: expect.any(String),
    niveau: expect.any(String),
    leerweg: expect.any(String),
    plaatsen: expect.any(Array),
    trap: 'gelijkend',
  });
});

test.each([
  ['an unknown regio', ['zoek', 'nergens', 'kok'], 'De regio "nergens" bestaat niet. Kies uit: achterhoek, '],
  ['no regio', ['zoek'], 'Gebruik: npm run -s scholing -- zoek <regio> <vraag>.'],
  [
    'another command',
    ['vind', 'twente'],
    'Gebruik: npm run -s scholing -- zoek|export|vergelijk|import <regio>',
  ],
])('%s is told in Dutch, with exit code 2', async (_name, words, message) => {
  const { code, stdout, stderr } = await run(...words);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
});
