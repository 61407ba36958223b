import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { maakInhoud } from '../importers/aanbod/maak-inhoud.ts';
import { hangUp, startRio, status } from '../importers/rio/rio-server.ts';
import { aanbod, register } from '../importers/rio/voorbeeld.ts';

const ROOT = resolve(import.meta.dirname, '../..');
let rio: Awaited<ReturnType<typeof startRio>>;
let inhoud: string;
let bewaard: string;
beforeEach(async () => {
  rio = await startRio(register(Array.from({ length: 450 }, (_, index) => aanbod(`a${index}`))));
  inhoud = maakInhoud();
  bewaard = mkdtempSync(join(tmpdir(), 'var-'));
});
afterEach(() => rio.stop());

function launch(...args: string[]) {
  const child = spawn(
    process.execPath,
    ['scripts/importeer.ts', ...args, '--inhoud', inhoud, '--pauze', '30'],
    {
      cwd: ROOT,
      env: { ...process.env, VAR_DIR: bewaard },
    },
  );
  const out = { stdout: '', stderr: '' };
  child.stdout.on('data', (text: Buffer) => (out.stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => (out.stderr += text.toString()));
  return {
    child,
    done: new Promise<{ code: number | null } & typeof out>((end) =>
      child.on('close', (code) => end({ code, ...out })),
    ),
  };
}
const run = (...args: string[]) => launch(...args).done;

test('a proof run tells what would happen, the real one writes it, and a third changes nothing', async () => {
  const proof = await run('rio', rio.adres, '--droog');
  expect(proof).toMatchObject({ code: 0, stderr: '' });
  expect(proof.stdout).toContain(
    'rio: 450 gelezen = 450 nieuw + 0 gewijzigd + 0 gelijk + 0 afgewezen. Daarnaast 0 weg.',
  );
  expect(proof.stdout).toContain('Dit was een proef (--droog): er is niets geschreven.');
  expect((await run('rio', rio.adres)).stdout).toContain('content/landelijk/scholing/rio.csv');
  const third = await run('rio', rio.adres, '--json');
  expect(JSON.parse(third.stdout)).toMatchObject({ telling: { gelijk: 450 }, geschreven: [] });
});

test('killed halfway, it goes on where it stopped: no page is asked twice', async () => {
  const { child, done } = launch('rio', rio.adres);
  const isThird = () => rio.verzoeken.some(({ pad }) => pad.startsWith('/aangeboden-opleidingen?page=3'));
  while (!isThird()) await new Promise((next) => setTimeout(next, 2));
  child.kill('SIGKILL');
  await done;
  const before = rio.verzoeken.splice(0).map(({ pad }) => pad);
  expect(await run('rio', rio.adres)).toMatchObject({ code: 0 });
  const after = rio.verzoeken.map(({ pad }) => pad);
  // The page that was under way when it was killed may be asked again, no other.
  expect(after.filter((pad) => before.slice(0, -1).includes(pad))).toEqual([]);
  expect(new Set([...before, ...after].filter((pad) => pad.startsWith('/aangeboden-opleidingen'))).size).toBe(
    5,
  );
  expect(readFileSync(join(inhoud, 'landelijk/scholing/rio.csv'), 'utf8').trim().split('\n')).toHaveLength(
    451,
  );
});

describe('says in one line what is wrong', () => {
  test.each([
    ['no source', [], 2, 'Gebruik: npm run -s importeer -- <'],
    ['an unknown source', ['ria'], 2, '"ria" is geen bron.'],
    ['an unknown option', ['rio', '--snel'], 2, 'De optie --snel bestaat niet'],
    ['a list of chances without a regio', ['kansen', 'lijst.csv'], 2, 'Noem het bestand en de regio.'],
    [
      'a list of chances that is not there',
      ['kansen', 'weg.csv', '--regio', 'noord'],
      1,
      'Het bestand weg.csv is er niet',
    ],
    ['no address', ['rio', 'ftp://rio.example/'], 1, 'is geen webadres. Begin met https://.'],
    ['a password in the address', ['rio', 'https://u:p@rio.example/'], 1, 'Haal die weg.'],
  ])('%s', async (_wat, args, code, message) => {
    const result = await run(...args);
    expect(result).toMatchObject({ code, stdout: '' });
    expect(result.stderr).toContain(message);
    expect(result.stderr).not.toMatch(/\n\s+at /);
  });

  test('a source that refuses, and one that is not there', async () => {
    rio.stoor(/organisatorische/, status(401));
    expect(await run('rio', rio.adres)).toMatchObject({ code: 1, stdout: '' });
    rio.stoor(/organisatorische/, hangUp);
    expect(await run('rio', rio.adres)).toMatchObject({ code: 0 });
  });
});
