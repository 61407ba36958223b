import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../log.ts';
import { KEEP_DELIVERED } from './keep.ts';
import type { Operator } from './operator.ts';
import { startRepeat } from './repeat.ts';
import type { Repeat } from './repeat.ts';
import type { OutboxStorage } from './storage.ts';

const DAY = 24 * 60 * 60 * 1000;

export interface PurgeParts {
  storage: OutboxStorage;
  /** Folder with mails as files, when there is no mail server; they hold the same personal data. */
  postDir: string;
  log: Log;
  now(): number;
  /** Hears which parked requests will soon be erased. */
  operator?: Operator;
  /** Called after a mail to the operator was queued. */
  onQueued(): void;
}

/** Erases what has been kept long enough, in the storage and in the post folder, and warns of what soon will be. */
export async function purge(parts: PurgeParts): Promise<void> {
  const { storage, postDir, log, now, operator } = parts;
  const moment = now();
  const { bijna, ...aantallen } = await storage.purge(moment);
  log({ soort: 'opruimen', ...aantallen, post: purgePost(postDir, moment - KEEP_DELIVERED) });
  for (const { dagen, referenties } of bijna) {
    if (referenties.length === 0) continue;
    const aantal = referenties.length;
    log({ soort: 'fout', waar: 'bewaartermijn', dagen, aantal, referenties: referenties.join(' ') });
    if (!operator) continue;
    const naam = `storing.bewaartermijn.${dagen}.${moment.toString(36)}`;
    await storage.queueBericht(
      operator.plan(naam, { wat: 'bewaartermijn', dagen, aantal, referenties }),
      moment,
    );
    parts.onQueued();
  }
}

/** Purges now and then every day. */
export function startPurge(parts: PurgeParts): Repeat {
  return startRepeat({ every: DAY, waar: 'opruimen', log: parts.log, work: () => purge(parts) });
}

function purgePost(postDir: string, before: number): number {
  let names: string[];
  try {
    names = readdirSync(postDir);
  } catch {
    return 0; // No mail was ever written here.
  }
  const old = names
    .map((name) => join(postDir, name))
    // Another process may purge the same folder.
    .filter((file) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? before) < before);
  for (const file of old) rmSync(file, { force: true });
  return old.length;
}
