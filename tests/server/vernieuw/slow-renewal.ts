// A renewal whose build never ends, in a process of its own that a test can kill. Argument: the folder of the test.
import { createParts, writeSite } from './fixture-sites.ts';
import { renew } from '../../../scripts/vernieuw/renew.ts';

const build = async (distDir: string): Promise<void> => {
  writeSite(distDir, { nummer: 1 });
  process.stdout.write('midden in de bouw\n');
  await new Promise((never) => setTimeout(never, 600_000));
};
await renew(createParts(process.argv[2]!, { nummer: 1 }, { build }));
