import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Takes a lock that the operating system gives back by itself when the process ends, however it ends: no file that
 * stays behind after a crash and must be removed by hand.
 * @param file holds nothing; both sides name the same one
 * @returns gives the lock back; `undefined` when another process has it
 */
export function takeSlot(file: string): (() => void) | undefined {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (/locked|busy/i.test((error as Error).message)) return undefined;
    throw error;
  }
  return () => database.close();
}
