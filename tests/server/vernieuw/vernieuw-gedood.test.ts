import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renew } from '../../../scripts/vernieuw/renew.ts';
import { readPointer } from '../../../src/server/sites/pointer.ts';
import { startSiteProcess } from '../fixture-process.ts';
import { tempFolder } from '../temp-folder.ts';
import { get, waitFor } from './fixture-get.ts';
import { createParts, writeSite } from './fixture-sites.ts';

describe('a renewal that is killed in the middle', () => {
  it('leaves the old site public, and the next one begins at once', async () => {
    const folder = tempFolder();
    writeSite(join(folder, 'dist'), { nummer: 0 });
    const site = await startSiteProcess({
      DIST_DIR: join(folder, 'dist'),
      VAR_DIR: join(folder, 'var'),
      SITES_DIR: join(folder, 'sites'),
    });
    const renewal = spawn(process.execPath, ['tests/server/vernieuw/slow-renewal.ts', folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(renewal.stdout, 'data');
    await expect(renew(createParts(folder, { nummer: 2 }))).rejects.toThrow('al vernieuwd');
    renewal.kill('SIGKILL');
    await once(renewal, 'exit');

    expect(readPointer(join(folder, 'sites'))).toBeUndefined();
    expect((await get(site.port, '/')).text).toContain('Site 0<');
    await renew(createParts(folder, { nummer: 3 }));
    await waitFor(site.port, '/', 'Site 3<');
  });
});
