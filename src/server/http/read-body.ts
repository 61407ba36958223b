import type { IncomingMessage } from 'node:http';

/**
 * Largest form that is read, in bytes. Far more than a right one: who pastes 100 KB into each field (three times as much
 * on the way) must get it back with a word about its length, and not an error page that lost it.
 */
export const BODY_LIMIT = 2 * 1024 * 1024;

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
