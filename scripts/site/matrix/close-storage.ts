import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Does something while the server cannot write what visitors send, as when a disk is full. */
export async function withStorageClosed(varDir: string, work: () => Promise<unknown>): Promise<void> {
  const database = new DatabaseSync(join(varDir, 'aanvragen.sqlite'));
  database.exec('BEGIN EXCLUSIVE');
  try {
    await work();
  } finally {
    database.exec('ROLLBACK');
    database.close();
  }
}
