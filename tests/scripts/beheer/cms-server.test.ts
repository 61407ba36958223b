import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCmsServer } from '../../../scripts/beheer/cms-server.ts';
import { createWerkkopie } from '../../../scripts/beheer/werkkopie.ts';
import { listenLocally, type LocalServer } from '../../../scripts/site/listen-locally.ts';

const LOKET = 'content/regios/twente/loket.yaml';
const OWN = { 'x-werkkopie': '1' };
let root: string;
let server: LocalServer;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'werkkopie-'));
  mkdirSync(join(root, 'content/regios/twente/nieuws'), { recursive: true });
  mkdirSync(join(root, 'content/landelijk/scholing'), { recursive: true });
  mkdirSync(join(root, 'buiten'));
  mkdirSync(join(root, 'cms'));
  writeFileSync(join(root, LOKET), 'naam: Loket\n');
  writeFileSync(join(root, 'content/landelijk/scholing/duo.csv'), 'id\n');
  writeFileSync(join(root, 'cms/index.html'), '<!doctype html>');
  writeFileSync(join(root, 'buiten/geheim.yaml'), 'geheim: ja\n');
  symlinkSync(join(root, 'buiten/geheim.yaml'), join(root, 'content/regios/twente/link.yaml'));
  symlinkSync(join(root, 'buiten'), join(root, 'content/regios/twente/agenda'));
  server = await listenLocally(createCmsServer(join(root, 'cms'), createWerkkopie(join(root, 'content'))));
});
afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true });
});

/** A request as it is: `fetch` would not send another Host, nor leave `..` in a path. */
function ask(method: string, path: string, headers: Record<string, string> = OWN, body = '') {
  return new Promise<{ status: number; text: string; csp: string }>((resolve, reject) => {
    const { port } = new URL(server.base);
    const req = request(
      { host: '127.0.0.1', port, method, path, headers: { host: `localhost:${port}`, ...headers } },
      (res) => {
        let text = '';
        res.on('data', (part: Buffer) => (text += part.toString()));
        res.on('end', () =>
          resolve({ status: res.statusCode!, text, csp: String(res.headers['content-security-policy']) }),
        );
      },
    );
    req.on('error', reject);
    req.end(method === 'PUT' ? body : undefined);
  });
}

test('its own page reads, writes and takes away an editor\u2019s file', async () => {
  expect((await ask('GET', `/werkkopie/${LOKET}`)).text).toBe('naam: Loket\n');
  const nieuw = 'content/regios/twente/nieuws/markt.md';
  expect((await ask('PUT', `/werkkopie/${nieuw}`, OWN, '---\ntitel: Markt\n---\n')).status).toBe(204);
  expect(readFileSync(join(root, nieuw), 'utf8')).toContain('titel: Markt');
  expect(JSON.parse((await ask('GET', '/werkkopie/')).text)).toEqual(expect.arrayContaining([LOKET, nieuw]));
  expect((await ask('DELETE', `/werkkopie/${nieuw}`)).status).toBe(204);
  expect(existsSync(join(root, nieuw))).toBe(false);
});

describe('refuses who is not its own page', () => {
  test.each<[string, Record<string, string>, number]>([
    ['another name for this computer', { ...OWN, host: 'kwaad.example' }, 421],
    ['a page of another site', { ...OWN, origin: 'https://kwaad.example' }, 403],
    ['another port of this computer', { ...OWN, origin: 'http://localhost:1' }, 403],
    ['a request that the browser says comes from elsewhere', { ...OWN, 'sec-fetch-site': 'cross-site' }, 403],
    ['a plain form: without the header', { 'x-werkkopie': '' }, 403],
  ])('%s', async (_, headers, status) => {
    expect((await ask('PUT', `/werkkopie/${LOKET}`, headers, 'kwaad: ja')).status).toBe(status);
    expect(readFileSync(join(root, LOKET), 'utf8')).toBe('naam: Loket\n');
  });
});

describe('refuses what is no file of an editor', () => {
  test.each([
    '../buiten/geheim.yaml',
    'content/../buiten/geheim.yaml',
    'content/regios/twente/%2e%2e/%2e%2e/%2e%2e/buiten/geheim.yaml',
    'content/regios/..%2f..%2fbuiten/geheim.yaml',
    'content/regios/twente/link.yaml',
    'content/regios/twente/agenda/geheim.yaml',
    'content/landelijk/scholing/duo.csv',
    'content/regios/twente/loket.ts',
    'package.json',
  ])('%s', async (pad) => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const { status, text } = await ask(method, `/werkkopie/${pad}`, OWN, 'kwaad: ja');
      expect([403, 404, 405], `${method} ${text}`).toContain(status);
      expect(text).not.toContain('geheim: ja');
    }
    expect(readFileSync(join(root, 'buiten/geheim.yaml'), 'utf8')).toBe('geheim: ja\n');
  });
});

test('a file that is not there, one that is too large and a strange method get an answer in Dutch', async () => {
  expect(await ask('GET', '/werkkopie/content/regios/twente/niets.yaml')).toMatchObject({
    status: 404,
    text: expect.stringContaining('niet meer') as string,
  });
  expect((await ask('PUT', `/werkkopie/${LOKET}`, OWN, 'x'.repeat(5_300_000))).status).toBe(413);
  expect((await ask('POST', `/werkkopie/${LOKET}`)).status).toBe(405);
  expect((await ask('GET', '/werkkopie/%E0%A4%A')).status).toBe(400);
});

test('the page may reach nothing but this server', async () => {
  const { status, csp } = await ask('GET', '/beheer/formulieren/open/', {});
  expect(status).toBe(200);
  expect(csp).toContain("script-src 'self';");
  expect(csp).toMatch(/connect-src 'self' data: blob:;/);
});
