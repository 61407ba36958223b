import { describe, expect, it } from 'vitest';
import { startTestServer } from '../fixture-server.ts';
import type { Answer, TestServer } from '../fixture-server.ts';

/** What every answer carries, whatever went wrong. */
function expectProtected(headers: Answer['headers']): void {
  const policy = headers['content-security-policy'];
  expect(policy).toMatch(/default-src 'none'; script-src 'self' 'sha256-[A-Za-z0-9+/]{43}='/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(headers['permissions-policy']).toContain('camera=()');
}

describe('every answer carries the security headers', () => {
  const big = 'x'.repeat(65_537);
  const cases: [string, number, (server: TestServer) => Promise<Answer>][] = [
    ['a page', 200, (s) => s.get('/')],
    ['a page made on demand', 200, (s) => s.get('/echo/')],
    ['the health page', 200, (s) => s.get('/gezondheid')],
    ['an unknown page', 404, (s) => s.get('/bestaat-niet/')],
    ['a redirect to the slash', 308, (s) => s.get('/over')],
    ['a page that moved', 301, (s) => s.get('/oud/')],
    ['a broken address', 400, (s) => s.get('/%00')],
    ['a form to a page that only reads', 405, (s) => s.post('/', {})],
    ['another method', 405, (s) => s.send('DELETE', '/')],
    ['a form from elsewhere', 403, (s) => s.post('/stuur/', {}, { Origin: 'https://kwaad.test' })],
    ['a form that is too large', 413, (s) => s.post('/stuur/', { big })],
    ['an unknown host', 421, (s) => s.get('/', { Host: 'kwaad.test' })],
    ['a page that throws', 500, (s) => s.get('/gooit/')],
    ['a page that fails without a word', 500, (s) => s.get('/kaal/')],
    ['an unknown expectation', 417, (s) => s.get('/', { Expect: 'iets' })],
  ];
  it.each(cases)('%s (%i)', async (_, status, ask) => {
    const answer = await ask(await startTestServer());
    expect(answer.status).toBe(status);
    expectProtected(answer.headers);
  });

  it.each([
    ['no HTTP at all', 'hallo\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['no Host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['two Hosts', 'GET / HTTP/1.1\r\nHost: localhost\r\nHost: kwaad.test\r\nConnection: close\r\n\r\n', 400],
    [
      'an address of another server',
      'GET http://kwaad.test/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      400,
    ],
  ])('also what is no proper request: %s', async (_, text, status) => {
    const answer = await (await startTestServer()).raw(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain("Content-Security-Policy: default-src 'none'");
    expect(answer).toContain('X-Content-Type-Options: nosniff');
  });

  it('asks for https only where visitors come by https', async () => {
    const plain = await (await startTestServer()).get('/');
    const secure = await (await startTestServer({ SITE_URL: 'https://loket.test' })).get('/');
    expect(plain.headers['strict-transport-security']).toBeUndefined();
    expect(plain.headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    expect(secure.headers['strict-transport-security']).toBe('max-age=31536000');
    expect(secure.headers['content-security-policy']).toContain('upgrade-insecure-requests');
  });

  it('keeps search engines away while a loket is example data', async () => {
    expect((await (await startTestServer()).get('/')).headers['x-robots-tag']).toBe('noindex');
  });
});

describe('an address', () => {
  it.each([
    ['without slash', '/over', 308, '/over/'],
    ['without slash, with a query', '/over?q=a%20b&x=1', 308, '/over/?q=a%20b&x=1'],
    ['of a form, without slash', '/stuur', 308, '/stuur/'],
    ['with an accent, without slash', '/%C3%A9', 308, '/%C3%A9/'],
    ['that moved', '/oud/?q=1', 301, '/over/?q=1'],
    ['that moved, without slash', '/oud', 301, '/over/'],
  ])('%s is redirected: %s', async (_, path, status, location) => {
    const answer = await (await startTestServer()).get(path);
    expect([answer.status, answer.headers.location]).toEqual([status, location]);
  });

  it.each([
    ['/%00', 400],
    ['/a%0d%0aSet-Cookie:x', 400],
    ['/%E0%A4%A', 400],
    ['/%', 400],
    ['/..%5c..%5cgeheim.txt', 400],
    ['/a\\b', 400],
    ['/../geheim.txt', 400],
    ['/%2e%2e/geheim.txt', 400],
    ['/..%2fgeheim.txt', 400],
    ['/over/#stuk', 400],
    ['//kwaad.test', 404],
    ['//kwaad.test/%2e', 400],
    ['//kwaad', 404],
    ['/geheim.txt', 404],
    ['/index.html', 404],
    ['/bestand.php', 404],
    ['/constructor/', 404],
    ['/__proto__/', 404],
  ])('%s gives %i and never a file from outside or a redirect to another site', async (path, status) => {
    const answer = await (await startTestServer()).get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.location).toBeUndefined();
    expect(answer.text).not.toContain('buiten de map');
  });

  it('keeps its query for pages made on demand, whatever is in it', async () => {
    const { text } = await (await startTestServer()).get('/echo/?q=%00%ZZ%F0%9F%98%80');
    expect(JSON.parse(text).url).toBe('/echo/?q=%00%ZZ%F0%9F%98%80');
  });
});

describe('an error page', () => {
  it('of an unknown address is the page that the build made', async () => {
    const answer = await (await startTestServer()).get('/weg/');
    expect(answer.text).toContain('<h1>Niet gevonden</h1>');
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('of another kind stands in the frame of the 404 page and says what to do', async () => {
    const { text } = await (await startTestServer()).post('/stuur/', {}, { Origin: 'null' });
    expect(text).toContain('<header>Het loket</header>');
    expect(text).toContain('<title>Uw formulier is niet verstuurd</title>');
    expect(text).toContain('verstuur het formulier nog een keer');
    expect(text).not.toMatch(/Niet gevonden|description|canonical/);
  });

  it('tells nothing about the cause, on the page or in the log', async () => {
    const server = await startTestServer();
    const { text } = await server.get('/gooit/?naam=zoe');
    expect(text).toContain('Dat ligt aan ons');
    expect(text + JSON.stringify(server.log)).not.toMatch(/geheim van de bezoeker|naam=/);
    expect(server.log).toContainEqual(expect.objectContaining({ soort: 'fout', waar: 'verzoek' }));
  });

  it('does not follow half a page: the connection is cut', async () => {
    const server = await startTestServer();
    await expect(server.get('/halverwege/')).rejects.toThrow();
    expect((await server.get('/')).status).toBe(200);
  });
});

describe('a host', () => {
  it.each([
    ['localhost', 200],
    ['LOCALHOST:4321', 200],
    ['127.0.0.1', 200],
    ['[::1]:80', 200],
    ['loket.test', 200],
    ['loket.test.', 200],
    ['twente.loket.test', 200],
    ['loket.test.kwaad.test', 421],
    ['kwaad.test', 421],
    ['loket.test@kwaad.test', 421],
    ['loket.test/x', 421],
    ['loket.test:1:2', 421],
  ])('%s answers %i', async (host, status) => {
    const server = await startTestServer({
      SITE_URL: 'https://loket.test',
      TOEGESTANE_HOSTS: 'twente.loket.test',
    });
    expect((await server.get('/', { Host: host })).status).toBe(status);
  });

  it('may come from X-Forwarded-Host behind a proxy only', async () => {
    const headers = { Host: '127.0.0.1', 'X-Forwarded-Host': 'kwaad.test' };
    expect((await (await startTestServer()).get('/', headers)).status).toBe(200);
    expect((await (await startTestServer({ ACHTER_PROXY: '1' })).get('/', headers)).status).toBe(421);
  });
});

describe('the health page', () => {
  it('tells how many mails wait, in numbers only', async () => {
    const { headers, text } = await (await startTestServer()).get('/gezondheid');
    expect(headers['cache-control']).toBe('no-store');
    expect(JSON.parse(text)).toEqual({
      status: 'goed',
      redenen: [],
      wachtrij: { wachtend: 0, geparkeerd: 0 },
    });
  });
});
