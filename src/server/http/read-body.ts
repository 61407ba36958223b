import type { IncomingMessage } from 'node:http';

/**
 * Largest form that is read, in bytes: 64 KB. The longest right one, a text of 1,000 characters that each take 12 bytes
 * on the way and all choices made, is a quarter of it.
 */
export const BODY_LIMIT = 64 * 1024;

/**
 * Reads a whole body, or gives `undefined` as soon as it is larger than `limit`, by what it announces or by counting.
 * Rejects when the client goes away.
 */
export async function readBody(req: IncomingMessage, limit = BODY_LIMIT): Promise<Buffer | undefined> {
  if (Number(req.headers['content-length'] ?? 0) > limit) return undefined;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
        return;
      }
      req.off('data', onData);
      req.pause();
      resolve(undefined);
    };
    req.on('data', onData);
    req.once('end', () => resolve(Buffer.concat(chunks)));
    req.once('error', reject);
    req.once('close', () => reject(new Error('De verbinding is verbroken.')));
  });
}
