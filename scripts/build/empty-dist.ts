import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Empties the folder that the build goes to.
 * @throws when it holds something that no build made: `DIST_DIR` may be mistyped
 */
export function emptyDist(distDir: string): void {
  const ours =
    !existsSync(distDir) || existsSync(join(distDir, 'client')) || readdirSync(distDir).length === 0;
  if (!ours)
    throw new Error(
      `In ${distDir} staat iets anders dan een gebouwde site. Kies met DIST_DIR een lege map, of haal de inhoud zelf weg.`,
    );
  rmSync(distDir, { recursive: true, force: true });
}
