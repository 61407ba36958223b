import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the running server and the pages that it renders share: both must come from the same code. */
const SHARED = ['src/server/**/*.ts', 'src/domain/**/*.ts', 'package-lock.json'];

/**
 * One hash of the code that the server and a build must have in common. An editor's change leaves it as it is; a new
 * version of the program changes it, and then only a restart brings server and pages together.
 */
export function markCode(root: string): string {
  const hash = createHash('sha256');
  for (const file of globSync(SHARED, { cwd: root }).sort())
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 32);
}
