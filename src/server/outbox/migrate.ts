import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { OpslagStoring } from '../../domain/afspraak/opslag-storing.ts';
import type { Database } from './database.ts';

export interface Migration {
  nummer: number;
  naam: string;
  sql: string;
}

/** Reads the numbered files of a folder (`0001-outbox.sql`), in order. */
export function readMigrations(folder = fileURLToPath(new URL('migrations/', import.meta.url))): Migration[] {
  return readdirSync(folder)
    .filter((naam) => /^\d{4}-[a-z0-9-]+\.sql$/.test(naam))
    .sort()
    .map((naam) => ({
      nummer: Number(naam.slice(0, 4)),
      naam,
      sql: readFileSync(join(folder, naam), 'utf8'),
    }));
}

/**
 * Brings the tables up to date, each step in its own transaction. Two processes that start together wait for each
 * other: the second finds the step done.
 * @throws OpslagStoring when the file was made by a newer version of this program
 */
export function migrate(database: Database, migrations: Migration[], now: number): void {
  database.exec(
    'CREATE TABLE IF NOT EXISTS migraties (nummer INTEGER PRIMARY KEY, naam TEXT NOT NULL, op INTEGER NOT NULL) STRICT',
  );
  const newest = Number(database.get('SELECT max(nummer) AS nummer FROM migraties')?.nummer ?? 0);
  const known = migrations.at(-1)?.nummer ?? 0;
  if (newest > known) {
    throw new OpslagStoring(
      `De database is gemaakt door een nieuwere versie (stap ${newest}; deze versie kent ${known}). Start die nieuwere versie, of zet een reservekopie terug.`,
    );
  }
  for (const { nummer, naam, sql } of migrations) {
    database.transaction(() => {
      if (database.get('SELECT nummer FROM migraties WHERE nummer = ?', nummer)) return;
      database.exec(sql);
      database.run('INSERT INTO migraties (nummer, naam, op) VALUES (?, ?, ?)', nummer, naam, now);
    });
  }
}
