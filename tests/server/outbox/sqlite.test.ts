import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isOpslagStoring } from '../../../src/domain/afspraak/opslag-storing.ts';
import { openStorage } from '../../../src/server/outbox/open-storage.ts';
import { openSqlite, requireVersion } from '../../../src/server/outbox/sqlite.ts';
import type { Sql } from '../../../src/server/outbox/sql.ts';
import { gesprek } from '../fixture-gegevens.ts';
import { tempFolder } from '../temp-folder.ts';

const NOW = Date.UTC(2026, 10, 4, 9, 15, 30);
const newFile = (): string => join(tempFolder(), 'test.sqlite');
async function open(file: string): Promise<Sql> {
  const sql = await openSqlite(file);
  onTestFinished(() => sql.close());
  return sql;
}
const faultOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );
const request = {
  tokenId: 't',
  bodyHash: 'h',
  referentie: 'K7RM2XWA',
  aanvraag: gesprek,
  antwoordVoor: NOW,
  berichten: [],
  tellingen: [],
};

describe('the SQLite file', () => {
  it('keeps what it confirmed, and only its owner can read it', async () => {
    const file = join(tempFolder(), 'nieuw', 'test.sqlite');
    const sql = await open(file);
    for (const [pragma, answer] of [
      ['journal_mode', 'wal'],
      ['synchronous', 2],
      ['foreign_keys', 1],
      ['secure_delete', 1],
    ])
      expect(await sql.transaction((queries) => queries.rows(`PRAGMA ${pragma}`)), String(pragma)).toEqual([
        { [pragma!]: answer },
      ]);
    await sql.run('CREATE TABLE t (a)');
    for (const name of [file, `${file}-wal`]) expect(statSync(name).mode & 0o077, name).toBe(0);
  });

  it('does all of a transaction or nothing', async () => {
    const sql = await open(newFile());
    await sql.run('CREATE TABLE t (a TEXT UNIQUE)');
    const twice = sql.transaction(async (queries) => {
      await queries.run('INSERT INTO t VALUES (?)', 'een');
      await queries.run('INSERT INTO t VALUES (?)', 'een');
    });
    expect(isOpslagStoring(await faultOf(twice))).toBe(true);
    expect(await sql.rows('SELECT * FROM t')).toEqual([]);
    await sql.transaction((queries) => queries.run('INSERT INTO t VALUES (?)', 'twee'));
    expect(await sql.rows('SELECT * FROM t')).toEqual([{ a: 'twee' }]);
  });

  it('lets no statement of somebody else fall inside an open transaction', async () => {
    const sql = await open(newFile());
    await sql.run('CREATE TABLE t (a TEXT)');
    let goOn = (): void => {};
    const waiting = new Promise<void>((resolve) => (goOn = resolve));
    const undone = sql.transaction(async (queries) => {
      await queries.run('INSERT INTO t VALUES (?)', 'weg');
      await waiting;
      throw new Error('terug');
    });
    const other = sql.run('INSERT INTO t VALUES (?)', 'blijft');
    goOn();
    await expect(undone).rejects.toThrow('terug');
    await other;
    expect(await sql.rows('SELECT * FROM t')).toEqual([{ a: 'blijft' }]);
  });

  it(
    'that another process holds gives a fault after five seconds, holds nobody up meanwhile, and repeats no word of the visitor',
    { timeout: 20_000 },
    async () => {
      const file = newFile();
      const storage = await openStorage(file, NOW);
      onTestFinished(() => storage.close());
      const other = new DatabaseSync(file);
      other.exec('BEGIN IMMEDIATE');
      let ticks = 0;
      const clock = setInterval(() => ticks++, 100);
      const start = performance.now();
      const visitors = [1, 2, 3].map((number) =>
        faultOf(storage.addAanvraag({ ...request, tokenId: `t${number}` }, NOW)),
      );
      expect(await storage.findByToken('t1')).toBeUndefined();
      expect(performance.now() - start).toBeLessThan(2_000);
      const [fault] = await Promise.all(visitors);
      clearInterval(clock);
      expect(performance.now() - start).toBeGreaterThan(4_500);
      // Together, not one after another: three times five seconds would be fifteen.
      expect(performance.now() - start).toBeLessThan(9_000);
      // A call that waits inside SQLite would leave no tick at all.
      expect(ticks).toBeGreaterThan(10);
      expect(String(fault)).toMatch(
        /^OpslagStoring: De database .* antwoordt niet \(ERR_SQLITE_ERROR, 5, .*\)\.$/,
      );
      other.exec('ROLLBACK');
      other.close();
      expect(await storage.addAanvraag(request, NOW)).toEqual({ uitkomst: 'nieuw' });
    },
  );

  it.each([
    ['is no database', (file: string) => writeFileSync(file, 'dit is geen database. '.repeat(50))],
    ['lost its end', (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2 / 4096) * 4096)],
    [
      'was overwritten in the middle',
      (file: string) => {
        const bytes = readFileSync(file);
        bytes.fill(0xa5, 4096, bytes.length);
        writeFileSync(file, bytes);
      },
    ],
  ])('that %s refuses to open, and says which file', async (_, damage) => {
    const file = newFile();
    const storage = await openStorage(file, NOW);
    await storage.addAanvraag(request, NOW);
    await storage.close();
    damage(file);
    const fault = await faultOf(openStorage(file, NOW));
    expect(isOpslagStoring(fault), String(fault)).toBe(true);
    expect(String(fault)).toContain(file);
  });

  it('that cannot be made there refuses to open', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'bestand'), '');
    for (const place of [folder, join(folder, 'bestand', 'test.sqlite')])
      expect(isOpslagStoring(await faultOf(openStorage(place, NOW))), place).toBe(true);
  });

  it.each([
    ['3.51.3', false],
    ['3.53.4', false],
    ['4.0.0', false],
    ['3.51.2', true],
    ['3.50.9', true],
    ['2.99.99', true],
  ])('on SQLite %s is too old: %s', (version, old) => {
    let fault: unknown;
    try {
      requireVersion(version);
    } catch (error) {
      fault = error;
    }
    expect(isOpslagStoring(fault)).toBe(old);
  });
});
