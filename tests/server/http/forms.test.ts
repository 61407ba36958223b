import { connect } from 'node:net';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BODY_LIMIT } from '../../../src/server/http/read-body.ts';
import { gesprek } from '../fixture-gegevens.ts';
import { startTestServer } from '../fixture-server.ts';
import type { TestServer } from '../fixture-server.ts';

async function token(server: TestServer): Promise<string> {
  return JSON.parse((await server.get('/token/')).text).token;
}

describe('a form', () => {
  it('reaches the desk: accepted, written down, mailed', async () => {
    const server = await startTestServer();
    const answer = await server.post('/stuur/', {
      token: await token(server),
      aanvraag: JSON.stringify(gesprek),
    });
    const { status, referentie } = JSON.parse(answer.text);
    expect(status).toBe('aanvaard');
    await expect
      .poll(
        () => readdirSync(join(server.folder, 'var/post')).filter((naam) => naam.includes(referentie)).length,
      )
      .toBe(2);
  });

  it('leaves only its reference and status in the log', async () => {
    const server = await startTestServer();
    const fields = { token: await token(server), aanvraag: JSON.stringify(gesprek) };
    const { referentie } = JSON.parse((await server.post('/stuur/?naam=zoe', fields)).text);
    await expect.poll(() => server.log.filter((regel) => regel.staat === 'bezorgd').length).toBe(2);
    const text = JSON.stringify(server.log);
    expect(text).not.toMatch(/naam=|Zoë|zoe@|voorbeeld\.test|34 56|7511|in de zorg|127\.0\.0\.1/);
    expect(server.log).toContainEqual({ soort: 'aanvraag', status: 'aanvaard', referentie });
    expect(server.log).toContainEqual(
      expect.objectContaining({ soort: 'verzoek', methode: 'POST', pad: '/stuur/', status: 200 }),
    );
  });

  it.each([
    ['its own origin', {}, 200],
    ['no origin', { Origin: '' }, 403],
    ['another site', { Origin: 'https://kwaad.test' }, 403],
    ['a privacy program', { Origin: 'null' }, 403],
    ['its own page, the browser says', { 'Sec-Fetch-Site': 'same-origin' }, 200],
    ['another site, the browser says', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['a neighbour under the same domain', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['the address bar', { 'Sec-Fetch-Site': 'none' }, 403],
    ['a browser that says nonsense', { 'Sec-Fetch-Site': 'same-origin, cross-site' }, 403],
    ['the right host by another protocol', { Origin: 'https://localhost', Host: 'localhost' }, 403],
  ])('sent from %s', async (_, headers, status) => {
    expect((await (await startTestServer()).post('/echo/', { a: 'b' }, headers)).status).toBe(status);
  });

  it.each([
    ['Host kept, nothing else said', { SITE_URL: 'https://loket.test' }, { Host: 'loket.test' }],
    [
      'Host kept and protocol said',
      { SITE_URL: 'https://loket.test', ACHTER_PROXY: '1' },
      { Host: 'loket.test', 'X-Forwarded-Proto': 'https' },
    ],
    [
      'everything forwarded',
      { SITE_URL: 'https://loket.test', ACHTER_PROXY: '1' },
      { Host: '127.0.0.1:4321', 'X-Forwarded-Host': 'loket.test', 'X-Forwarded-Proto': 'https' },
    ],
  ])('comes through a proxy that ends https: %s', async (_, env, headers) => {
    const server = await startTestServer(env);
    const answer = await server.post('/echo/', { a: 'b' }, { Origin: 'https://loket.test', ...headers });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text).headers).toMatchObject({
      host: 'loket.test',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'loket.test',
    });
  });

  it("on a regio's own address comes from that address", async () => {
    const server = await startTestServer({
      SITE_URL: 'https://loket.test',
      TOEGESTANE_HOSTS: 'twente.loket.test',
      ACHTER_PROXY: '1',
    });
    const headers = { Host: 'twente.loket.test', 'X-Forwarded-Proto': 'https' };
    expect(
      (await server.post('/echo/', {}, { ...headers, Origin: 'https://twente.loket.test' })).status,
    ).toBe(200);
    expect((await server.post('/echo/', {}, { ...headers, Origin: 'https://loket.test' })).status).toBe(403);
  });

  it('cannot pretend to come through a proxy', async () => {
    const server = await startTestServer();
    const answer = await server.get('/echo/', {
      'X-Forwarded-Proto': 'https',
      'X-Forwarded-For': '1.2.3.4',
      'X-Forwarded-Port': '9',
    });
    expect(JSON.parse(answer.text).headers).not.toHaveProperty('x-forwarded-for');
    expect(JSON.parse(answer.text).headers).toMatchObject({ 'x-forwarded-proto': 'http' });
  });
});

describe('a body', () => {
  it.each([
    [BODY_LIMIT, 200],
    [BODY_LIMIT + 1, 413],
  ])('of %i bytes answers %i, announced or not', async (size, status) => {
    const server = await startTestServer();
    const headers = { Origin: `http://127.0.0.1:${server.port}` };
    const announced = await server.send(
      'POST',
      '/echo/',
      { ...headers, 'Content-Length': String(size) },
      'x'.repeat(size),
    );
    const counted = await server.send(
      'POST',
      '/echo/',
      { ...headers, 'Transfer-Encoding': 'chunked' },
      'x'.repeat(size),
    );
    expect([announced.status, counted.status]).toEqual([status, status]);
    if (status === 200) expect(JSON.parse(counted.text).lengte).toBe(size);
  });

  it('of 10 MB gets its answer before it is all sent', async () => {
    const server = await startTestServer();
    const answer = await server.send(
      'POST',
      '/echo/',
      { Origin: `http://127.0.0.1:${server.port}` },
      Buffer.alloc(10_000_000),
    );
    expect(answer.status).toBe(413);
    expect(answer.text).toContain('Uw formulier is te groot');
  });

  it('without end is cut off, after its answer', { timeout: 20_000 }, async () => {
    const server = await startTestServer();
    const start = Date.now();
    const received = await new Promise<string>((resolve) => {
      let text = '';
      let sending: NodeJS.Timeout | undefined;
      const socket = connect(server.port, '127.0.0.1', () => {
        socket.write(
          'POST /echo/ HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nTransfer-Encoding: chunked\r\n\r\n',
        );
        sending = setInterval(() => socket.write(`10000\r\n${'x'.repeat(0x10000)}\r\n`), 20);
      });
      socket.on('data', (chunk) => (text += chunk.toString('latin1')));
      socket.on('error', () => {}); // Cut while sending: expected.
      socket.on('close', () => {
        clearInterval(sending);
        resolve(text);
      });
    });
    expect(received).toMatch(/^HTTP\/1.1 413 /);
    expect(Date.now() - start).toBeLessThan(8_000);
  });

  it('that asks first is only invited when it fits', async () => {
    const server = await startTestServer();
    const head = (length: number) =>
      `POST /echo/ HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nContent-Length: ${length}\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n`;
    expect(await server.raw(head(BODY_LIMIT + 1))).toMatch(/^HTTP\/1.1 413/);
    expect(await server.raw(`${head(3)}a=b`)).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 200/);
  });

  it('that never comes is given up', { timeout: 60_000 }, async () => {
    const server = await startTestServer();
    const start = Date.now();
    const text = await server.raw(
      'POST /echo/ HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nContent-Length: 10\r\n\r\nabc',
    );
    expect(text).toMatch(/^HTTP\/1.1 408/);
    expect(Date.now() - start).toBeLessThan(25_000);
  });

  it('of a client that goes away harms nobody', async () => {
    const server = await startTestServer();
    await new Promise<void>((resolve) => {
      const socket = connect(server.port, '127.0.0.1', () => {
        socket.write(
          'POST /echo/ HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nContent-Length: 10\r\n\r\nabc',
          () => socket.destroy(),
        );
      });
      socket.on('close', () => resolve());
    });
    await expect.poll(() => server.log.some((regel) => regel.pad === '/echo/')).toBe(true);
    expect(server.log.filter((regel) => regel.soort === 'fout')).toEqual([]);
    expect((await server.get('/')).status).toBe(200);
  });
});
