import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { CSS, HOME } from '../fixture-dist.ts';
import { startTestServer } from '../fixture-server.ts';

describe('a static file', () => {
  it.each([
    ['no Accept-Encoding', undefined, undefined, (body: Buffer) => body],
    ['brotli and gzip', 'gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip only', 'gzip', 'gzip', gunzipSync],
    ['brotli switched off', 'br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['anything', '*', 'br', brotliDecompressSync],
    ['an unknown encoding', 'zstd', undefined, (body: Buffer) => body],
  ])('is sent to a client that takes %s', async (_, accept, encoding, decode) => {
    const server = await startTestServer();
    const answer = await server.get('/', accept === undefined ? {} : { 'Accept-Encoding': accept });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(Number(answer.headers['content-length'])).toBe(answer.body.length);
    expect(decode(answer.body).toString('utf8')).toBe(HOME);
  });

  it('answers HEAD with the same headers and no body', async () => {
    const server = await startTestServer();
    const get = await server.get('/', { 'Accept-Encoding': 'br' });
    const head = await server.send('HEAD', '/', { 'Accept-Encoding': 'br' });
    expect(head.body.length).toBe(0);
    for (const name of ['content-length', 'content-type', 'etag', 'cache-control', 'content-encoding']) {
      expect(head.headers[name], name).toBe(get.headers[name]);
    }
  });

  it('answers 304 when the client has it, for each encoding apart', async () => {
    const server = await startTestServer();
    const brotli = await server.get('/', { 'Accept-Encoding': 'br' });
    const plain = await server.get('/');
    expect(brotli.headers.etag).not.toBe(plain.headers.etag);
    for (const tag of [
      brotli.headers.etag!,
      `W/${brotli.headers.etag}`,
      `"ander", ${brotli.headers.etag}`,
      '*',
    ]) {
      const again = await server.get('/', { 'Accept-Encoding': 'br', 'If-None-Match': tag });
      expect([again.status, again.body.length, again.headers.etag], tag).toEqual([
        304,
        0,
        brotli.headers.etag,
      ]);
      expect(again.headers['content-security-policy']).toContain("default-src 'none'");
    }
    expect((await server.get('/', { 'If-None-Match': brotli.headers.etag! })).status).toBe(200);
  });

  it('has an ETag that follows its content, not its date', async () => {
    const one = await startTestServer();
    const two = await startTestServer();
    const changed = await startTestServer({}, (dist) =>
      writeFileSync(join(dist, 'client/index.html'), `${HOME} `),
    );
    const [a, b, c] = await Promise.all(
      [one, two, changed].map(async (server) => (await server.get('/')).headers.etag),
    );
    expect(a).toBe(b);
    expect(c).not.toBe(a);
  });

  it('is kept for ever under /assets/ and asked about elsewhere', async () => {
    const server = await startTestServer();
    expect((await server.get('/assets/app.abc123.css')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await server.get('/')).headers['cache-control']).toBe('no-cache');
  });

  it('is compressed as soon as compression that follows behind has made the copy', async () => {
    const server = await startTestServer();
    const asked = { 'Accept-Encoding': 'br' };
    expect((await server.get('/over/', asked)).headers['content-encoding']).toBeUndefined();
    const copy = join(server.folder, 'dist/client/over/index.html.br');
    writeFileSync(copy, brotliCompressSync(HOME.replaceAll('Voor', 'Over')));
    const clock = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => clock() + 6_000);
    const later = await server.get('/over/', asked);
    vi.restoreAllMocks();
    expect(later.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(later.body).toString('utf8')).toContain('<h1>Over</h1>');
  });

  it.each([
    ['/.well-known/security.txt', 200, 'text/plain; charset=utf-8'],
    ['/assets/app.abc123.css', 200, 'text/css; charset=utf-8'],
    ['/assets/app.abc123.css.br', 404, 'text/html; charset=utf-8'],
    ['/assets/half.css.br.deel', 404, 'text/html; charset=utf-8'],
    ['/404.html', 404, 'text/html; charset=utf-8'],
  ])('%s answers %i', async (path, status, type) => {
    const server = await startTestServer();
    const answer = await server.get(path);
    expect([answer.status, answer.headers['content-type']]).toEqual([status, type]);
    if (path.endsWith('.css')) expect(answer.text).toBe(CSS);
  });
});
