import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/**
 * A build imports packages by their name, while it is made and while it is served. Outside the folder of the program
 * they are not found by themselves: then a link beside the build leads to them.
 */
export function linkPackages(distDir: string, root: string): void {
  const parent = dirname(distDir);
  const link = join(parent, 'node_modules');
  if (`${parent}${sep}`.startsWith(root) || existsSync(link)) return;
  mkdirSync(parent, { recursive: true });
  // One that leads nowhere: the program was moved.
  rmSync(link, { force: true });
  symlinkSync(join(root, 'node_modules'), link);
}
