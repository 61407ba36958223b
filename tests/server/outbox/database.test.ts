import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { isOpslagStoring } from '../../../src/domain/afspraak/opslag-storing.ts';
import { openDatabase, requireVersion } from '../../../src/server/outbox/database.ts';
import { migrate, readMigrations } from '../../../src/server/outbox/migrate.ts';
import { openSqliteStorage } from '../../../src/server/outbox/sqlite-storage.ts';
import { gesprek } from '../fixture-gegevens.ts';
import { tempFolder } from '../temp-folder.ts';
import { NOW } from './fixture-outbox.ts';

const faultOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('the database', () => {
  it('keeps what it confirmed and only its owner can read it', () => {
    const file = join(tempFolder(), 'nieuw', 'test.sqlite');
    const database = openDatabase(file);
    expect(database.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
    expect(database.get('PRAGMA synchronous')).toEqual({ synchronous: 2 });
    expect(database.get('PRAGMA busy_timeout')).toEqual({ timeout: 5000 });
    expect(database.get('PRAGMA foreign_keys')).toEqual({ foreign_keys: 1 });
    expect(database.get('PRAGMA secure_delete')).toEqual({ secure_delete: 1 });
    database.exec('CREATE TABLE t (a)');
    for (const name of [file, `${file}-wal`]) expect(statSync(name).mode & 0o077, name).toBe(0);
    database.close();
  });

  it('does all of a transaction or nothing', () => {
    const database = openDatabase(join(tempFolder(), 'test.sqlite'));
    database.exec('CREATE TABLE t (a TEXT UNIQUE)');
    const work = (): void =>
      database.transaction(() => {
        database.run('INSERT INTO t VALUES (?)', 'een');
        database.run('INSERT INTO t VALUES (?)', 'een');
      });
    expect(isOpslagStoring(faultOf(work))).toBe(true);
    expect(database.all('SELECT * FROM t')).toEqual([]);
    database.transaction(() => database.run('INSERT INTO t VALUES (?)', 'twee'));
    expect(database.all('SELECT * FROM t')).toEqual([{ a: 'twee' }]);
    database.close();
  });

  it(
    'that another process holds for too long gives a fault without a word of the visitor',
    { timeout: 20_000 },
    async () => {
      const file = join(tempFolder(), 'test.sqlite');
      const storage = openSqliteStorage(file, NOW);
      const other = new DatabaseSync(file);
      other.exec('BEGIN IMMEDIATE');
      const start = performance.now();
      const nieuw = { tokenId: 't', bodyHash: 'h', referentie: 'K7RM2XWA', aanvraag: gesprek, berichten: [] };
      const fault = await storage.addAanvraag(nieuw, NOW).catch((error: unknown) => error);
      expect(performance.now() - start).toBeGreaterThan(4_500);
      expect(isOpslagStoring(fault)).toBe(true);
      expect(String(fault)).toMatch(
        /^OpslagStoring: De database antwoordt niet \(ERR_SQLITE_ERROR, 5, .*\)\.$/,
      );
      expect(String(fault)).not.toContain('Zoë');
      other.exec('ROLLBACK');
      other.close();
      expect(await storage.addAanvraag(nieuw, NOW)).toEqual({ uitkomst: 'nieuw' });
      await storage.close();
    },
  );

  it('that is no database refuses to open and says which file', () => {
    const file = join(tempFolder(), 'test.sqlite');
    writeFileSync(
      file,
      'dit is geen database, maar wel een tekst van meer dan honderd tekens, zodat het begin ervan gelezen wordt.',
    );
    const fault = faultOf(() => openSqliteStorage(file, NOW));
    expect(isOpslagStoring(fault)).toBe(true);
    expect(String(fault)).toContain(`De database ${file} kan niet open`);
  });

  it('that cannot be made there refuses to open', () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'bestand'), '');
    for (const place of [folder, join(folder, 'bestand', 'test.sqlite')]) {
      expect(isOpslagStoring(faultOf(() => openDatabase(place))), place).toBe(true);
    }
  });

  it.each([
    ['3.51.3', false],
    ['3.53.4', false],
    ['4.0.0', false],
    ['3.51.2', true],
    ['3.50.9', true],
    ['2.99.99', true],
  ])('on SQLite %s is too old: %s', (version, old) => {
    expect(isOpslagStoring(faultOf(() => requireVersion(version)))).toBe(old);
  });
});

describe('the migrations', () => {
  it('are numbered without gaps and run once', () => {
    const migrations = readMigrations();
    expect(migrations.map(({ nummer }) => nummer)).toEqual(migrations.map((_, index) => index + 1));
    const file = join(tempFolder(), 'test.sqlite');
    const one = openDatabase(file);
    const two = openDatabase(file);
    for (const database of [one, two, one]) migrate(database, migrations, NOW);
    expect(two.all('SELECT nummer, naam, op FROM migraties')).toEqual([
      { nummer: 1, naam: '0001-outbox.sql', op: NOW },
    ]);
    one.close();
    two.close();
  });

  it('that fail leave no trace', () => {
    const database = openDatabase(join(tempFolder(), 'test.sqlite'));
    const broken = [{ nummer: 1, naam: '0001-stuk.sql', sql: 'CREATE TABLE half (a); CREATE TABLE fout (' }];
    expect(isOpslagStoring(faultOf(() => migrate(database, broken, NOW)))).toBe(true);
    expect(database.all(`SELECT name FROM sqlite_master WHERE name = 'half'`)).toEqual([]);
    expect(database.all('SELECT * FROM migraties')).toEqual([]);
    database.close();
  });

  it('refuse a file of a newer version', () => {
    const database = openDatabase(join(tempFolder(), 'test.sqlite'));
    const newer = [...readMigrations(), { nummer: 9, naam: '0009-later.sql', sql: 'SELECT 1' }];
    migrate(database, newer, NOW);
    expect(() => migrate(database, readMigrations(), NOW)).toThrow(
      /gemaakt door een nieuwere versie \(stap 9; deze versie kent 1\)/,
    );
    database.close();
  });
});
