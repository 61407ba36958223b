import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { ROOT } from '../../../scripts/machine/root.mjs';
import { KOLOMMEN } from '../../../src/domain/afspraak/bewaren.ts';
import { writeDpia, writeRegister } from '../../../src/domain/afspraak/write-register.ts';
import { openStorage } from '../../../src/server/outbox/open-storage.ts';
import { tempFolder } from '../temp-folder.ts';

it('every column of the database is described, and nothing that is not there', async () => {
  const file = join(tempFolder(), 'aanvragen.sqlite');
  await (await openStorage(file, 0)).close();
  const database = new DatabaseSync(file, { readOnly: true });
  const real = database
    .prepare(
      "SELECT m.name AS tabel, c.name AS kolom FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'",
    )
    .all()
    .map(({ tabel, kolom }) => `${String(tabel)}.${String(kolom)}`);
  database.close();
  const described = Object.entries(KOLOMMEN).flatMap(([tabel, kolommen]) =>
    Object.keys(kolommen).map((kolom) => `${tabel}.${kolom}`),
  );
  expect(described.toSorted()).toEqual(real.toSorted());
});

it.each([
  ['docs/verwerkingsregister.md', writeRegister],
  ['docs/dpia.md', writeDpia],
])('%s is what the description says; else: npm run privacy', (file, write) => {
  expect(readFileSync(join(ROOT, file), 'utf8')).toBe(write());
});
