import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { idOfRegel, KOP } from './scholing-regel.ts';

/**
 * The lines of a scholing file of an importer, by id. Empty when there is no file yet, and when its columns are those
 * of an older version: all is then new, once.
 */
export async function readRegels(file: string): Promise<Map<string, string>> {
  const regels = new Map<string, string>();
  if (!existsSync(file)) return regels;
  let head = true;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (head && `${line}\n` !== KOP) break;
    if (!head && line) regels.set(idOfRegel(line), `${line}\n`);
    head = false;
  }
  return regels;
}
