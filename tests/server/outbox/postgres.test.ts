import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOpslagStoring } from '../../../src/domain/afspraak/opslag-storing.ts';
import { openStorage } from '../../../src/server/outbox/open-storage.ts';
import { startPostgres } from '../../../scripts/machine/postgres-server.ts';
import type { Postgres } from '../../../scripts/machine/postgres-server.ts';
import { NOW } from './moments.ts';

describe('a PostgreSQL that cannot be used stops the start, with what to do:', () => {
  let server: Postgres;
  beforeAll(async () => {
    server = await startPostgres();
    await server.asSuperuser(`CREATE ROLE gast LOGIN PASSWORD 'geheim'`);
  });
  afterAll(() => server.remove());

  it.each([
    [
      'nobody listens there',
      () => 'postgres://gast:geheim@127.0.0.1:1/loket',
      /127\.0\.0\.1:1 antwoordt niet.*DATABASE_URL/s,
    ],
    [
      'no such user',
      (url: string) => url.replace('postgres@', 'niemand:geheim@'),
      /antwoordt niet.*28000.*DATABASE_URL/s,
    ],
    [
      'no such database',
      (url: string) => url.replace(/\w+$/, 'bestaatniet'),
      /antwoordt niet.*3D000.*DATABASE_URL/s,
    ],
    [
      'no right to make tables',
      (url: string) => url.replace('postgres@', 'gast:geheim@'),
      /geen tabellen maken.*recht CREATE/s,
    ],
  ])('%s', async (_, change, expected) => {
    const fault = await openStorage(change(await server.createDatabase()), NOW).catch(
      (error: unknown) => error,
    );
    expect(isOpslagStoring(fault), String(fault)).toBe(true);
    expect(String(fault)).toMatch(expected);
    expect(String(fault)).not.toContain('geheim');
  });

  it('goes on after the server was killed and started again', async () => {
    const storage = await openStorage(await server.createDatabase(), NOW);
    await server.kill();
    const fault = await storage.readStand(NOW).catch((error: unknown) => error);
    expect(isOpslagStoring(fault), String(fault)).toBe(true);
    await server.start();
    expect(await storage.readStand(NOW)).toMatchObject({ wachtend: 0 });
    await storage.close();
  });

  it('does not end the process when the server is killed while it is busy', async () => {
    const storage = await openStorage(await server.createDatabase(), NOW);
    await storage.addTellingen([
      { maand: '2026-10', regio: 'eerder', soort: 'begonnen', detail: '', aantal: 1 },
    ]);
    let busy = true;
    const work = Array.from({ length: 20 }, async (_, number) => {
      const telling = {
        maand: '2026-11',
        regio: `r${number}`,
        soort: 'begonnen',
        detail: '',
        aantal: 1,
      } as const;
      while (busy) await storage.addTellingen([telling]).catch(() => (busy = false));
    });
    // An error that nobody hears fails this test: vitest reports it.
    await server.kill();
    await Promise.all(work);
    await server.start();
    expect((await storage.readTellingen()).length).toBeGreaterThan(0);
    await storage.close();
  });
});
