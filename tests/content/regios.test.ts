import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseTabel } from '../../src/importers/bronnen/tabel.ts';
import { LoketSchema } from '../../src/schemas/loket.ts';
import { ScholingRijSchema } from '../../src/schemas/scholing.ts';
import { CONTENT, csv, landelijkeScholing, yaml } from './content-lezen.ts';

const slugs = readdirSync(join(CONTENT, 'regios')).sort();
const loketten = slugs.map((slug) => [slug, LoketSchema.parse(yaml(`regios/${slug}/loket.yaml`))] as const);

test('every regio has a folder with a loket, and no folder is without regio', () => {
  expect(slugs).toEqual(csv('gebieden/regios.csv').map((row) => row['slug']).sort());
});

test.each(loketten)('%s: an example that says so, with a mailbox of its own that goes nowhere', (slug, loket) => {
  expect(loket.regio).toBe(slug);
  expect(loket.voorbeeld).toBe(true);
  expect(loket.mailbox).toBe(`${slug}@loket.example`);
  expect(loket.naam.startsWith(loket.merk === 'werkcentrum' ? 'Werkcentrum ' : 'Leerwerkloket ')).toBe(true);
});

test.each(loketten)('%s: nothing is made up that nobody knows', (_slug, loket) => {
  expect([loket.telefoon, loket.inleiding, ...loket.locaties]).toEqual([undefined, undefined]);
});

test('languages and ways to talk are on the lists', () => {
  const ids = (name: string) => yaml<{ id: string }[]>(`landelijk/taxonomie/${name}.yaml`).map(({ id }) => id);
  const [talen, vormen] = [ids('talen'), ids('gespreksvormen')];
  const wrong = loketten.filter(
    ([, loket]) =>
      !loket.talen.every((id) => talen.includes(id)) || !loket.gespreksvormen.every((id) => vormen.includes(id)),
  );
  expect(wrong).toEqual([]);
});

test('one regio shows how a correction, an addition and hiding work, each marked as example', () => {
  const withRows = slugs.filter((slug) => existsSync(join(CONTENT, 'regios', slug, 'scholing.csv')));
  expect(withRows).toEqual(['twente']);
  const rows = parseTabel(readFileSync(join(CONTENT, 'regios/twente/scholing.csv'), 'utf8')).map((row) =>
    ScholingRijSchema.parse(row),
  );
  expect(rows.filter(({ titel, bron }) => !titel?.startsWith('Voorbeeld: ') || bron !== 'voorbeeld')).toEqual([]);
  const national = new Map(landelijkeScholing().map((row) => [row['id'], row]));
  const kind = rows.map(({ id, verbergen }) => (verbergen ? 'hides' : national.has(id) ? 'corrects' : 'adds'));
  expect(kind).toEqual(['corrects', 'adds', 'hides']);
  expect(rows.filter(({ id }) => national.get(id)?.['regios']?.split('|').includes('twente') === false)).toEqual([]);
});
