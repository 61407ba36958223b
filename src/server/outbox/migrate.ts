import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OpslagStoring } from '../../domain/afspraak/opslag-storing.ts';
import type { Sql } from './sql.ts';

export interface Migration {
  nummer: number;
  naam: string;
  sql: string;
}

/** Reads the numbered files of a folder (`0001-outbox.sql`), in order. */
export function readMigrations(soort: Sql['soort']): Migration[] {
  const folder = fileURLToPath(new URL(`migrations/${soort}/`, import.meta.url));
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
 * Brings the tables up to date, in one transaction. Of two processes that start together the second waits, and finds
 * it done.
 * @throws OpslagStoring when the database was made by a newer version of this program
 */
export async function migrate(sql: Sql, migrations: Migration[], now: number): Promise<void> {
  await sql.migrate(async (queries, exec) => {
    await exec(
      'CREATE TABLE IF NOT EXISTS migraties (nummer BIGINT PRIMARY KEY, naam TEXT NOT NULL, op BIGINT NOT NULL)',
    );
    const [row] = await queries.rows('SELECT max(nummer) AS nummer FROM migraties');
    const newest = Number(row?.nummer ?? 0);
    const known = migrations.at(-1)?.nummer ?? 0;
    if (newest > known) {
      throw new OpslagStoring(
        `De database is gemaakt door een nieuwere versie (stap ${newest}; deze versie kent ${known}). Start die nieuwere versie, of zet een reservekopie terug.`,
      );
    }
    for (const step of migrations.filter(({ nummer }) => nummer > newest)) {
      await exec(step.sql);
      await queries.run(
        'INSERT INTO migraties (nummer, naam, op) VALUES (?, ?, ?)',
        step.nummer,
        step.naam,
        now,
      );
    }
  });
}
