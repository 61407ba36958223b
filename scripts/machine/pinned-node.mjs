import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** Runs TypeScript itself and carries the SQLite that the outbox needs. */
const NEEDED = 24;

/**
 * The Node that everything after the install runs on: the one pinned in package.json, or on machines for which that
 * package has no binary, the machine's own when it is new enough.
 * @returns {string} path of the program
 * @throws {Error} with what to install
 */
export function pinnedNode() {
  const pinned = join(ROOT, 'node_modules', '.bin', 'node');
  if (existsSync(pinned)) return pinned;
  const [major] = process.versions.node.split('.');
  if (Number(major) >= NEEDED) return process.execPath;
  throw new Error(
    `Voor deze computer (${process.platform}-${process.arch}) zit er geen Node ${NEEDED} in het pakket, ` +
      `en uw eigen Node is ${process.versions.node}. Installeer Node ${NEEDED} of nieuwer en probeer het opnieuw.`,
  );
}
