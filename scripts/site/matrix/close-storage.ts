import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Does something while the server cannot write what visitors send, as when a disk is full. */
export async function withStorageClosed(varDir: string, work: () => Promise<unknown>): Promise<void> {
  // The server may be writing just now: wait for its turn to end.
  const database = new DatabaseSync(join(varDir, 'aanvragen.sqlite'), { timeout: 10_000 });
  database.exec('BEGIN EXCLUSIVE');
  try {
    await work();
  } finally {
    database.exec('ROLLBACK');
    database.close();
  }
}
