import { openStorage } from './open-storage.ts';
import type { OutboxStorage } from './storage.ts';

/**
 * Runs a command of the operator on the storage of the site, also while the site runs. Faults of the storage and of
 * settings become one clear line; gives the exit code.
 */
export async function withStorage(
  open: () => string,
  work: (storage: OutboxStorage) => Promise<number>,
  complain: (line: string) => void,
): Promise<number> {
  let storage: OutboxStorage | undefined;
  try {
    const opened = await openStorage(open(), Date.now());
    storage = opened;
    return await work(opened);
  } catch (error) {
    if (!(error instanceof Error) || !['ConfigFout', 'OpslagStoring'].includes(error.name)) throw error;
    complain(error.message);
    return 1;
  } finally {
    await storage?.close();
  }
}
