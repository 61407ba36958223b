import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../log.ts';
import type { OutboxStorage } from './storage.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Requests stay this long after their last mail was delivered, in milliseconds. */
export const KEEP_DELIVERED = 30 * DAY;

export interface PurgeParts {
  storage: OutboxStorage;
  /** Folder with mails as files, when there is no mail server; they hold the same personal data. */
  postDir: string;
  log: Log;
  now(): number;
}

/** Deletes what has been kept long enough: delivered requests, and mails in the post folder. */
export async function purge({ storage, postDir, log, now }: PurgeParts): Promise<void> {
  const before = now() - KEEP_DELIVERED;
  const aanvragen = await storage.purgeDeliveredBefore(before);
  log({ soort: 'opruimen', aanvragen, post: purgePost(postDir, before) });
}

/** Purges now and then every day. Returns the function that ends it. */
export function startPurge(parts: PurgeParts): () => void {
  const run = (): void => {
    purge(parts).catch((error: unknown) =>
      parts.log({ soort: 'fout', waar: 'opruimen', fout: String(error) }),
    );
  };
  run();
  const timer = setInterval(run, DAY);
  return () => clearInterval(timer);
}

function purgePost(postDir: string, before: number): number {
  let names: string[];
  try {
    names = readdirSync(postDir);
  } catch {
    return 0; // No mail was ever written here.
  }
  const old = names.map((name) => join(postDir, name)).filter((file) => statSync(file).mtimeMs < before);
  for (const file of old) rmSync(file, { force: true });
  return old.length;
}
