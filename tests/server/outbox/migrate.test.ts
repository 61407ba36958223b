import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isOpslagStoring } from '../../../src/domain/afspraak/opslag-storing.ts';
import { migrate, readMigrations } from '../../../src/server/outbox/migrate.ts';
import { openStorage } from '../../../src/server/outbox/open-storage.ts';
import { openPostgres } from '../../../src/server/outbox/postgres.ts';
import { openSqlite } from '../../../src/server/outbox/sqlite.ts';
import type { Sql } from '../../../src/server/outbox/sql.ts';
import { gesprek } from '../fixture-gegevens.ts';
import { tempFolder } from '../temp-folder.ts';
import { openUntilEnd, STORAGES, usePlaces } from './storages.ts';

const NOW = Date.UTC(2026, 10, 4, 9, 15, 30);

describe.each(STORAGES)('the steps of %s', (kind) => {
  const places = usePlaces(kind);
  const open = async (place: string): Promise<Sql> => {
    const sql = kind === 'postgres' ? await openPostgres(place) : await openSqlite(place);
    onTestFinished(() => sql.close());
    return sql;
  };

  it('are numbered without gaps and run once, also when four processes start at once', async () => {
    const migrations = readMigrations(kind);
    expect(migrations.map(({ nummer }) => nummer)).toEqual(migrations.map((_, index) => index + 1));
    const place = await places.make();
    const opened = await Promise.all([open(place), open(place), open(place), open(place)]);
    await Promise.all(opened.map((sql) => migrate(sql, migrations, NOW)));
    const rows = await opened[0]!.rows('SELECT nummer, naam FROM migraties ORDER BY nummer');
    expect(rows).toEqual(migrations.map(({ nummer, naam }) => ({ nummer, naam })));
  });

  it('that fail leave no trace', async () => {
    const sql = await open(await places.make());
    const broken = [
      { nummer: 1, naam: '0001-stuk.sql', sql: 'CREATE TABLE half (a TEXT); CREATE TABLE fout (' },
    ];
    await expect(migrate(sql, broken, NOW)).rejects.toThrow();
    await migrate(sql, [{ nummer: 1, naam: '0001-heel.sql', sql: 'CREATE TABLE half (a TEXT)' }], NOW);
    expect(await sql.rows('SELECT naam FROM migraties')).toEqual([{ naam: '0001-heel.sql' }]);
  });

  it('refuse a database of a newer version', async () => {
    const place = await places.make();
    const sql = await open(place);
    await migrate(
      sql,
      [...readMigrations(kind), { nummer: 99, naam: '0099-later.sql', sql: 'SELECT 1' }],
      NOW,
    );
    const fault = await openStorage(place, NOW).catch((error: unknown) => error);
    expect(isOpslagStoring(fault)).toBe(true);
    expect(String(fault)).toMatch(/gemaakt door een nieuwere versie \(stap 99; deze versie kent \d+\)/);
  });
});

it('a request of the first version keeps its place, and its mails still leave', async () => {
  const file = join(tempFolder(), 'oud.sqlite');
  const old = new DatabaseSync(file);
  const [first] = readMigrations('sqlite');
  old.exec(
    'CREATE TABLE migraties (nummer INTEGER PRIMARY KEY, naam TEXT NOT NULL, op INTEGER NOT NULL) STRICT',
  );
  old.exec(first!.sql);
  old.prepare('INSERT INTO migraties VALUES (1, ?, ?)').run(first!.naam, NOW);
  old
    .prepare('INSERT INTO aanvragen VALUES (7, ?, ?, ?, ?, ?, ?, NULL)')
    .run('token', 'hash', 'K7RM2XWA', 'twente', JSON.stringify(gesprek), NOW);
  for (const [soort, staat] of [
    ['loket', 'opnieuw'],
    ['bevestiging', 'bezorgd'],
  ])
    old
      .prepare(
        `INSERT INTO berichten (aanvraag_id, soort, recipient, message_id, staat, attempts, next_at) VALUES (7, ?, 'a@b.test', ?, ?, 3, ?)`,
      )
      .run(soort!, `<K7RM2XWA.${soort}@loket.test>`, staat!, NOW);
  old.close();

  const storage = await openUntilEnd(file, NOW);
  expect(await storage.findByToken('token')).toEqual({ referentie: 'K7RM2XWA', bodyHash: 'hash' });
  const bericht = await storage.claimBericht(NOW, NOW + 1);
  expect(bericht).toMatchObject({
    attempts: 4,
    messageId: '<K7RM2XWA.loket@loket.test>',
    ontvangenOp: NOW,
    inhoud: { soort: 'loket', aanvraag: gesprek },
  });
  await storage.markBezorgd(bericht!, NOW);
  expect(await storage.listOnbeantwoord(NOW + 1e10)).toEqual([]);
  expect(await storage.purge(NOW + 31 * 24 * 60 * 60 * 1000)).toMatchObject({ aanvragen: 1 });
});

it('both databases have the same tables with the same columns', () => {
  const columns = (sql: string): Record<string, string[]> =>
    Object.fromEntries(
      [...sql.matchAll(/CREATE TABLE (\w+) \(([^;]*?)\)(?: STRICT)?;/g)].map(([, table, body]) => [
        table!.replace('_nieuw', ''),
        [...body!.matchAll(/(?:^|,)\s*(?:--[^\n]*\s*)*([a-z_]+) (?:TEXT|INTEGER|BIGINT)/g)].map(
          (match) => match[1]!,
        ),
      ]),
    );
  const read = (path: string) =>
    readFileSync(new URL(`../../../src/server/outbox/migrations/${path}`, import.meta.url), 'utf8').replace(
      /--.*/g,
      '',
    );
  const sqlite = columns(read('sqlite/0002-answers.sql'));
  expect(Object.keys(sqlite)).toHaveLength(6);
  expect(sqlite).toEqual(columns(read('postgres/0001-outbox.sql')));
});
