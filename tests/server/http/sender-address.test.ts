import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { findSender } from '../../../src/server/http/sender-address.ts';

/** The sender as a real server finds it in a real request. */
async function ask(headers: Record<string, string>, behindProxy: boolean): Promise<string> {
  const server = createServer((req, res) => res.end(findSender(req, behindProxy)));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const text = await new Promise<string>((resolve, reject) => {
    request({ host: '127.0.0.1', port, headers }, (res) => {
      let body = '';
      res.on('data', (chunk: Buffer) => (body += chunk.toString()));
      res.on('end', () => resolve(body));
    })
      .on('error', reject)
      .end();
  });
  await new Promise((done) => server.close(done));
  return text;
}

describe('the sender of a request', () => {
  it.each([
    ['the other end of the connection', {}, false, '127.0.0.1'],
    ['not what a visitor says of themself', { 'X-Forwarded-For': '203.0.113.9' }, false, '127.0.0.1'],
    ['what the proxy says', { 'X-Forwarded-For': '203.0.113.9' }, true, '203.0.113.9'],
    [
      'only what the proxy wrote itself',
      { 'X-Forwarded-For': '198.51.100.1, 203.0.113.9' },
      true,
      '203.0.113.9',
    ],
    ['without a port', { 'X-Forwarded-For': '203.0.113.9:5123' }, true, '203.0.113.9'],
    ['the connection when the proxy says nothing', {}, true, '127.0.0.1'],
    ['a network of IPv6', { 'X-Forwarded-For': '2001:db8:1:2:3:4:5:6' }, true, '2001:db8:1:2::/64'],
    [
      'the same network written shorter',
      { 'X-Forwarded-For': '2001:0db8:1:2::1' },
      true,
      '2001:db8:1:2::/64',
    ],
    ['a network with zeros', { 'X-Forwarded-For': '2001:db8::1' }, true, '2001:db8:0:0::/64'],
    ['a network in brackets', { 'X-Forwarded-For': '[2001:db8:1:2::1]:443' }, true, '2001:db8:1:2::/64'],
    ['IPv4 inside IPv6', { 'X-Forwarded-For': '::ffff:203.0.113.9' }, true, '203.0.113.9'],
    ['this machine', { 'X-Forwarded-For': '::1' }, true, '0:0:0:0::/64'],
  ])('is %s', async (_, headers, behindProxy, expected) => {
    expect(await ask(headers, behindProxy)).toBe(expected);
  });
});
