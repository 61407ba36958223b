import { request } from 'node:http';
import type { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** Asks one address; status 0 when the connection was lost. */
export function get(port: number, path: string, agent?: Agent): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    const req = request({ host: '127.0.0.1', port, path, ...(agent ? { agent } : {}) }, (res) => {
      let text = '';
      res.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
      res.on('end', () => resolve({ status: res.statusCode ?? 0, text }));
      res.on('error', () => resolve({ status: 0, text: '' }));
    });
    req.on('error', () => resolve({ status: 0, text: '' }));
    req.end();
  });
}

/** Asks until the answer holds a text; gives how long that took, in milliseconds. */
export async function waitFor(port: number, path: string, text: string, within = 30_000): Promise<number> {
  const start = performance.now();
  for (;;) {
    const answer = await get(port, path);
    if (answer.text.includes(text)) return performance.now() - start;
    if (performance.now() - start > within) throw new Error(`${path} zegt na ${within} ms: ${answer.text}`);
    await pause(25);
  }
}
