import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/**
 * The network address that a request comes from, for limits only: never store or log it. Behind a proxy the LAST hop of
 * X-Forwarded-For counts, which the proxy wrote itself; a visitor may have made up all before it. Of IPv6 the first 64
 * bits: one household has all the rest.
 */
export function findSender(req: IncomingMessage, behindProxy: boolean): string {
  const forwarded = behindProxy
    ? req.headers['x-forwarded-for']?.toString().split(',').at(-1)?.trim()
    : undefined;
  const address = (forwarded || req.socket.remoteAddress || 'onbekend').replace(/^\[(.*)\](?::\d+)?$/, '$1');
  const [plain = address] = address.split('%');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  return isIPv6(plain) ? `${firstHalf(plain)}::/64` : plain.replace(/^([\d.]+):\d+$/, '$1');
}

/** The first four groups, without zeros in front: two ways of writing one network are one. */
function firstHalf(address: string): string {
  const [front = '', back] = address.split('::');
  const groups = front === '' ? [] : front.split(':');
  if (back !== undefined) {
    const behind = back === '' ? 0 : back.split(':').length + (back.includes('.') ? 1 : 0);
    while (groups.length < 8 - behind) groups.push('0');
    groups.push(...back.split(':').filter(Boolean));
  }
  return groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}
