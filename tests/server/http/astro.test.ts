import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer } from '../fixture-server.ts';
import type { TestServer } from '../fixture-server.ts';

// The built handler finds its packages from where it stands, so it is built inside the project, in a folder without git.
let folder: string;
let outDir: string;
beforeAll(async () => {
  mkdirSync('var', { recursive: true });
  folder = mkdtempSync(resolve('var/mini-site-'));
  outDir = join(folder, 'dist');
  cpSync('tests/server/mini-site', join(folder, 'site'), { recursive: true });
  await promisify(execFile)(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--root', join(folder, 'site')],
    {
      env: { ...process.env, MINI_OUT_DIR: outDir, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const startSite = (env: Record<string, string> = {}): Promise<TestServer> =>
  startTestServer({ SITE_URL: 'https://loket.test', DIST_DIR: outDir, ...env }, (dist) =>
    cpSync(join(dist, 'run-time'), join(outDir, 'run-time'), { recursive: true }),
  );

describe('with the real framework', () => {
  it('a form is shown, with what the entry hands over', async () => {
    const { status, text, headers } = await (
      await startSite()
    ).get('/formulier/?x=1', { Host: 'loket.test' });
    expect(status).toBe(200);
    expect(text).toContain('<p id="adres">https://loket.test/formulier/?x=1</p>');
    expect(text).toContain('<p id="regios">1</p>');
    expect(text).toMatch(/<p id="token">[6-9]\d<\/p>/);
    expect(headers['cache-control']).toBe('private, no-cache');
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('a page that is made on demand goes out as brotli to who takes it', async () => {
    const { body, headers } = await (
      await startSite()
    ).get(`/formulier/?x=${'lang'.repeat(300)}`, { Host: 'loket.test', 'Accept-Encoding': 'br' });
    expect(headers['content-encoding']).toBe('br');
    expect(headers.vary).toContain('Accept-Encoding');
    expect(brotliDecompressSync(body).toString()).toContain('<p id="regios">1</p>');
  });

  it.each([
    ['directly', { SITE_URL: 'http://localhost' }, { Host: 'localhost', Origin: 'http://localhost' }],
    [
      'through a proxy',
      { ACHTER_PROXY: '1' },
      { Host: 'loket.test', 'X-Forwarded-Proto': 'https', Origin: 'https://loket.test' },
    ],
    ['through a proxy that says nothing', {}, { Host: 'loket.test', Origin: 'https://loket.test' }],
    [
      'through a proxy that renames',
      { ACHTER_PROXY: '1', TOEGESTANE_HOSTS: 'twente.loket.test' },
      {
        Host: '127.0.0.1:1',
        'X-Forwarded-Host': 'twente.loket.test',
        'X-Forwarded-Proto': 'https',
        Origin: 'https://twente.loket.test',
      },
    ],
  ])('a form that was sent comes back with what was typed: %s', async (_, env, headers) => {
    const {
      status,
      text,
      headers: answered,
    } = await (await startSite(env)).post('/formulier/', { naam: 'Zoë "<b>' }, headers);
    expect(status).toBe(422);
    expect(text).toContain('value="Zoë &quot;<b>"');
    expect(answered['cache-control']).toBe('no-store');
  });

  it('a form that is done leads on, with the headers', async () => {
    const { status, headers } = await (
      await startSite()
    ).post('/formulier/', { naam: 'klaar' }, { Host: 'loket.test', Origin: 'https://loket.test' });
    expect([status, headers.location]).toEqual([303, '/regio/twente/']);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('a page that throws gives our page for errors and does not tell why', async () => {
    const { status, text } = await (
      await startSite()
    ).post('/formulier/', { naam: 'stuk' }, { Host: 'loket.test', Origin: 'https://loket.test' });
    expect(status).toBe(500);
    expect(text).toContain('Dat ligt aan ons');
    expect(text).not.toContain('de naam was stuk');
  });

  it.each([
    ['/regio/twente/', 200, '<h1>twente</h1>'],
    ['/regio/bestaat-niet/', 404, 'Niet gevonden'],
    ['/weg/', 404, 'Niet gevonden'],
    ['//formulier/', 404, 'Niet gevonden'],
    ['/formulier', 308, ''],
    ['/_actions/iets/', 404, 'Niet gevonden'],
    ['/_image/?href=/x.png', 404, 'Niet gevonden'],
    ['/_server-islands/x/', 404, 'Niet gevonden'],
  ])('%s answers %i', async (path, status, part) => {
    const answer = await (await startSite()).get(path);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(part);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('the address of the client is that of the connection, not what a header says', async () => {
    const { text } = await (await startSite()).get('/formulier/', { 'X-Forwarded-For': '6.6.6.6' });
    expect(text).toContain('<p id="afzender">127.0.0.1</p>');
  });
});
