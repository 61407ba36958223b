import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { LogRegel } from '../../../src/server/log.ts';
import type { AcceptContext } from '../../../src/server/outbox/accept.ts';
import { openSqliteStorage } from '../../../src/server/outbox/sqlite-storage.ts';
import type { OutboxStorage } from '../../../src/server/outbox/storage.ts';
import { gegevens, SLEUTEL } from '../fixture-gegevens.ts';
import { tempFolder } from '../temp-folder.ts';

/** A day in November, as a fixed point for clocks. */
export const NOW = Date.UTC(2026, 10, 4, 9, 15, 30);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export interface TestOutbox {
  folder: string;
  file: string;
  storage: OutboxStorage;
  context: AcceptContext;
  log: LogRegel[];
}

/** A real database in a folder of its own. */
export function openTestOutbox(): TestOutbox {
  const folder = tempFolder();
  const file = join(folder, 'aanvragen.sqlite');
  const storage = openSqliteStorage(file, NOW);
  onTestFinished(() => storage.close());
  const context = { storage, sleutel: SLEUTEL, loketten: gegevens.loketten, mailDomein: 'loket.test' };
  return { folder, file, storage, context, log: [] };
}
