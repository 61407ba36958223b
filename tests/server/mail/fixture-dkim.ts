import { createHash, createVerify } from 'node:crypto';

/**
 * Judges a DKIM signature (RFC 6376, relaxed/relaxed, rsa-sha256) as the receiving side does, without a library.
 * @returns the tags of the signature, and whether body and headers are as they were signed
 */
export function verifyDkim(
  source: string,
  publicKey: string,
): { tags: Record<string, string>; body: boolean; headers: boolean } {
  const [head = '', ...rest] = source.split('\r\n\r\n');
  const fields = head.split(/\r\n(?![ \t])/);
  const find = (name: string): string | undefined =>
    fields.findLast((field) => field.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  const signature = find('DKIM-Signature') ?? '';
  const tags = Object.fromEntries(
    signature
      .slice(signature.indexOf(':') + 1)
      .split(';')
      .map((tag) => tag.replace(/\s+/g, ''))
      .map((tag) => [tag.slice(0, tag.indexOf('=')), tag.slice(tag.indexOf('=') + 1)]),
  );
  const body = createHash('sha256')
    .update(relaxBody(rest.join('\r\n\r\n')), 'latin1')
    .digest('base64');
  const signed = (tags.h ?? '').split(':').flatMap((name) => find(name) ?? []);
  const unsigned = signature.replace(/([;\s]b=)[^;]*/, '$1');
  const content = `${signed.map((field) => `${relaxField(field)}\r\n`).join('')}${relaxField(unsigned)}`;
  const verify = createVerify('RSA-SHA256').update(content, 'latin1');
  return { tags, body: body === tags.bh, headers: verify.verify(publicKey, tags.b ?? '', 'base64') };
}

function relaxField(field: string): string {
  const colon = field.indexOf(':');
  const value = field
    .slice(colon + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ');
  return `${field.slice(0, colon).trim().toLowerCase()}:${value.trim()}`;
}

function relaxBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''));
  return `${lines.join('\r\n').replace(/(\r\n)*$/, '')}\r\n`;
}
