import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renew } from '../../../scripts/vernieuw/renew.ts';
import { tryOut } from '../../../scripts/vernieuw/try-out.ts';
import { readPointer, writePointer } from '../../../src/server/sites/pointer.ts';
import { startSiteProcess } from '../fixture-process.ts';
import { tempFolder } from '../temp-folder.ts';
import { get, waitFor } from './fixture-get.ts';
import { createParts, writeSite } from './fixture-sites.ts';

async function startSmallSite() {
  const folder = tempFolder();
  writeSite(join(folder, 'dist'), { nummer: 0 });
  const site = await startSiteProcess({
    DIST_DIR: join(folder, 'dist'),
    VAR_DIR: join(folder, 'var'),
    SITES_DIR: join(folder, 'sites'),
  });
  const sitesDir = join(folder, 'sites');
  return {
    folder,
    site,
    sitesDir,
    listSites: () => readdirSync(sitesDir).filter((name) => /^\d/.test(name)),
  };
}

describe('an edit that becomes public while the site runs', () => {
  it('is known to the forms within seconds: a desk that closed is closed', async () => {
    const { folder, site } = await startSmallSite();
    expect((await get(site.port, '/dicht/')).text).toBe('{"gesloten":0,"code":"code 0"}');
    await renew(createParts(folder, { nummer: 1, dicht: true }));
    expect(await waitFor(site.port, '/dicht/', '"gesloten":1')).toBeLessThan(10_000);
  });

  it('renders its pages with its own code', async () => {
    const { folder, site } = await startSmallSite();
    await renew(createParts(folder, { nummer: 1, andereCode: true }));
    await waitFor(site.port, '/dicht/', 'code 1');
  });

  it('leaves the scripts that open pages of earlier builds still ask for', async () => {
    const { folder, site } = await startSmallSite();
    for (const nummer of [1, 2, 3]) await renew(createParts(folder, { nummer }));
    await waitFor(site.port, '/', 'Site 3<');
    for (const nummer of [0, 1, 2, 3])
      expect((await get(site.port, `/assets/app.${nummer}.js`)).status, String(nummer)).toBe(200);
  });

  it('is in the log, and still public after a restart', async () => {
    const { folder, site } = await startSmallSite();
    await renew(createParts(folder, { nummer: 1 }));
    await waitFor(site.port, '/', 'Site 1<');
    expect(site.output()).toContain('"staat":"vernieuwd"');
    await site.end('SIGTERM');
    const again = await startSiteProcess({
      DIST_DIR: join(folder, 'dist'),
      VAR_DIR: join(folder, 'var'),
      SITES_DIR: join(folder, 'sites'),
    });
    expect((await get(again.port, '/')).text).toContain('Site 1<');
  });

  it('renders a page that nobody asked for before, also when the build that its code came with is gone', async () => {
    const { folder, site, listSites } = await startSmallSite();
    for (const nummer of [1, 2, 3, 4]) {
      const now = (): number => Date.now() + nummer * 1_000;
      await renew(createParts(folder, { nummer }, { now }));
      await waitFor(site.port, '/', `Site ${nummer}<`);
      // What a server shows is kept for some minutes; here they are over.
      for (const name of listSites()) rmSync(join(folder, 'sites', name, '.in-gebruik'), { force: true });
    }
    expect(listSites()).toHaveLength(2);
    expect((await get(site.port, '/laat/')).text).toBe('laat');
  });

  it('of another version of the program waits for a restart', async () => {
    const { folder, site } = await startSmallSite();
    await renew(createParts(folder, { nummer: 1 }, { code: 'andere code' }));
    await expect.poll(site.output, { timeout: 30_000 }).toContain('herstart het programma');
    expect((await get(site.port, '/')).text).toContain('Site 0<');
  });
});

describe('a build that is not whole', () => {
  it('stays away when the build fails, and says why', async () => {
    const { folder, site, sitesDir } = await startSmallSite();
    const build = async (): Promise<void> => {
      throw new Error('De nieuwe site is niet gebouwd.');
    };
    await expect(renew(createParts(folder, { nummer: 1 }, { build }))).rejects.toThrow('niet gebouwd');
    expect(readPointer(sitesDir)).toBeUndefined();
    expect((await get(site.port, '/')).text).toContain('Site 0<');
  });

  it.each([
    ['the 404 page is missing', 'client/404.html', '/', 'mist client/404.html'],
    ['a page fails', 'client/index.html', '/', 'geeft antwoord 404 op /'],
    ['the server has nothing to render with', 'server', '/', 'start niet'],
    ['the desks are missing', 'run-time/gegevens.json', '/', 'start niet'],
  ])('stays away when %s', async (_, missing, address, message) => {
    const { folder, sitesDir } = await startSmallSite();
    const parts = createParts(folder, { nummer: 1 }, { tryOut: (dist) => tryOut(dist, [address]) });
    const build = async (dist: string): Promise<void> => {
      writeSite(dist, { nummer: 1 });
      rmSync(join(dist, missing), { recursive: true });
    };
    await expect(renew({ ...parts, build })).rejects.toThrow(message);
    expect(readPointer(sitesDir)).toBeUndefined();
  });

  it('is told by the health page after a while, until the next goes well', async () => {
    const { folder, site } = await startSmallSite();
    const reasons = async () => JSON.parse((await get(site.port, '/gezondheid')).text).redenen;
    const earlier = (): number => Date.now() - 11 * 60_000;
    const build = () => Promise.reject(new Error('stuk'));
    await renew(createParts(folder, { nummer: 1 }, { build, now: earlier })).catch(() => {});
    expect(await reasons()).toContain('vernieuwen');
    await renew(createParts(folder, { nummer: 1 }));
    expect(await reasons()).not.toContain('vernieuwen');
  });

  it('is refused by the server as well, whoever made it public', async () => {
    const { folder, site, sitesDir } = await startSmallSite();
    const { code } = createParts(folder, { nummer: 1 });
    writePointer(sitesDir, { folder: '20261126T000000Z', code, since: Date.now(), productie: false });
    await expect.poll(site.output, { timeout: 30_000 }).toContain('"waar":"vernieuwen"');
    expect((await get(site.port, '/')).text).toContain('Site 0<');
  });
});

describe('renewing', () => {
  it('does nothing when nothing changed today', async () => {
    const { folder } = await startSmallSite();
    await renew(createParts(folder, { nummer: 1 }));
    expect(await renew(createParts(folder, { nummer: 1 }))).toEqual({ folder: undefined });
  });

  it.each([
    ['winter time', '2026-11-26T22:58:00Z', '2026-11-26T23:01:00Z'],
    ['summer time', '2026-07-01T21:58:00Z', '2026-07-01T22:01:00Z'],
    ['the night that the clock goes back', '2026-10-25T00:30:00Z', '2026-10-25T23:01:00Z'],
  ])('builds again when midnight has passed in the Netherlands, in %s', async (_, before, after) => {
    const { folder } = await startSmallSite();
    const at = (moment: string) => createParts(folder, { nummer: 1 }, { now: () => Date.parse(moment) });
    await renew(at(before));
    expect((await renew(at(before))).folder).toBeUndefined();
    expect((await renew(at(after))).folder).toBeDefined();
  });

  it('builds for the new day also when the git host is away, and tells that it is', async () => {
    const { folder, listSites } = await startSmallSite();
    const at = (moment: string) => ({
      ...createParts(folder, { nummer: 1 }, { now: () => Date.parse(moment) }),
      fetch: () => {
        throw new Error('git fetch lukt niet');
      },
    });
    await expect(renew(at('2026-11-26T22:58:00Z'))).rejects.toThrow('git fetch lukt niet');
    await expect(renew(at('2026-11-26T22:59:00Z'))).rejects.toThrow('git fetch lukt niet');
    expect(listSites()).toHaveLength(1);
    await expect(renew(at('2026-11-26T23:01:00Z'))).rejects.toThrow('git fetch lukt niet');
    expect(listSites()).toHaveLength(2);
  });

  it('keeps the public build and the one before, and those that a server still shows', async () => {
    const { folder, site, listSites } = await startSmallSite();
    await renew(createParts(folder, { nummer: 1 }));
    await waitFor(site.port, '/', 'Site 1<');
    const [shown] = listSites();
    // The server does not follow: these are of another version.
    for (const nummer of [2, 3, 4, 5]) {
      const now = (): number => Date.now() + nummer * 1_000;
      await renew(createParts(folder, { nummer }, { code: 'andere code', now }));
    }
    expect(listSites()).toHaveLength(3);
    expect(listSites()).toContain(shown);
    expect((await get(site.port, '/')).text).toContain('Site 1<');
  });

  it('waits for nobody: a second one at the same time is told so', async () => {
    const { folder } = await startSmallSite();
    let second: Promise<unknown> | undefined;
    const build = async (dist: string): Promise<void> => {
      second = renew(createParts(folder, { nummer: 2 })).catch((error: Error) => error.message);
      writeSite(dist, { nummer: 1 });
      await second;
    };
    await renew(createParts(folder, { nummer: 1 }, { build }));
    expect(await second).toContain('al vernieuwd');
  });

  it('builds a mistake once, not at every look; a change is built', async () => {
    const { folder } = await startSmallSite();
    const failed = new Map<string, Error>();
    let built = 0;
    const build = async (): Promise<void> => {
      built += 1;
      throw new Error('stuk');
    };
    const look = (nummer: number) => renew(createParts(folder, { nummer }, { build, failed }));
    for (let minute = 0; minute < 3; minute++) await expect(look(1)).rejects.toThrow('stuk');
    expect(built).toBe(1);
    await expect(look(2)).rejects.toThrow('stuk');
    expect(built).toBe(2);
  });

  it('never puts a demo in the place of the real site', async () => {
    const { folder } = await startSmallSite();
    await renew(createParts(folder, { nummer: 1 }, { productie: true }));
    await expect(renew(createParts(folder, { nummer: 2 }))).rejects.toThrow('Zet er --productie achter');
  });

  it('leaves nothing of a build that failed in the way of the next', async () => {
    const { folder, site, sitesDir } = await startSmallSite();
    const build = async (dist: string): Promise<void> => {
      writeSite(dist, { nummer: 1 });
      throw new Error('stuk');
    };
    await renew(createParts(folder, { nummer: 1 }, { build })).catch(() => {});
    const rebuilt = createParts(folder, { nummer: 2 });
    await renew({
      ...rebuilt,
      build: async (dist) => (rmSync(dist, { recursive: true }), rebuilt.build(dist)),
    });
    await waitFor(site.port, '/', 'Site 2<');
    expect(existsSync(join(sitesDir, 'bouw'))).toBe(false);
  });
});
