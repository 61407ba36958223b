import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OutboxStorage } from '../outbox/storage.ts';

/** `/gezondheid`: tells a monitor whether requests can be accepted and mails leave. Numbers only, no personal data. */
export async function answerHealth(
  req: IncomingMessage,
  res: ServerResponse,
  storage: OutboxStorage,
): Promise<number | undefined> {
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.setHeader('Allow', 'GET, HEAD');
    return 405;
  }
  const stand = await storage.readStand().catch(() => undefined);
  const body = JSON.stringify(
    stand ? { status: 'goed', wachtrij: stand } : { status: 'storing', onderdeel: 'opslag' },
  );
  res.setHeader('Cache-Control', 'no-store');
  res.writeHead(stand ? 200 : 503, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  });
  res.end(req.method === 'HEAD' ? undefined : body);
  return undefined;
}
