import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { openStorage } from '../../../src/server/outbox/open-storage.ts';
import type { OutboxStorage } from '../../../src/server/outbox/storage.ts';
import { startPostgres } from '../../../scripts/machine/postgres-server.ts';
import type { Postgres } from '../../../scripts/machine/postgres-server.ts';
import { tempFolder } from '../temp-folder.ts';

/** Both kinds of storage, for `describe.each`. */
export const STORAGES = ['sqlite', 'postgres'] as const;
export type StorageKind = (typeof STORAGES)[number];

/**
 * An empty place for a storage in each test of a file: a file in a folder of its own, or a database on a server that
 * runs as long as the file's tests.
 */
export function usePlaces(kind: StorageKind): { make(): Promise<string>; postgres(): Postgres } {
  let server: Postgres | undefined;
  if (kind === 'postgres') {
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server?.remove());
  }
  return {
    make: async () => (server ? server.createDatabase() : join(tempFolder(), 'aanvragen.sqlite')),
    postgres: () => server!,
  };
}

/** Opens a storage that is closed after the test. */
export async function openUntilEnd(place: string, now: number): Promise<OutboxStorage> {
  const storage = await openStorage(place, now);
  onTestFinished(() => storage.close());
  return storage;
}
