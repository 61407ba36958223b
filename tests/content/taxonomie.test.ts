import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { SynoniemSchema } from '../../src/schemas/synoniem.ts';
import {
  BronSchema,
  KeuzeSchema,
  LeerwegSchema,
  NiveauSchema,
  SectorSchema,
  SectorUitzonderingSchema,
  TwijfelSchema,
  ZekerheidSchema,
} from '../../src/schemas/taxonomie.ts';
import { csv, landelijkeScholing, yaml } from './content-lezen.ts';

const read = <T>(name: string, schema: z.ZodType<T>): T[] =>
  z.array(schema).parse(yaml(`landelijk/taxonomie/${name}.yaml`));
const sectoren = read('sectoren', SectorSchema);
const uitzonderingen = read('sector-uitzonderingen', SectorUitzonderingSchema);

const lists = {
  niveaus: read('niveaus', NiveauSchema),
  leerwegen: read('leerwegen', LeerwegSchema),
  sectoren,
  zekerheden: read('zekerheden', ZekerheidSchema),
  twijfels: read('twijfels', TwijfelSchema),
  bronnen: read('bronnen', BronSchema),
  situaties: read('situaties', KeuzeSchema),
  onderwerpen: read('onderwerpen', KeuzeSchema),
  gespreksvormen: read('gespreksvormen', KeuzeSchema),
  dagdelen: read('dagdelen', KeuzeSchema),
  talen: read('talen', KeuzeSchema),
};

test.each(Object.entries(lists))('%s: no id twice', (_name, list) => {
  expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
});

describe('explanations are two or three short sentences', () => {
  const explained = (['niveaus', 'leerwegen', 'sectoren', 'zekerheden'] as const).flatMap((name) =>
    lists[name].map(({ id, uitleg }) => [`${name} ${id}`, uitleg] as const),
  );
  test.each(explained)('%s', (_name, uitleg) => {
    const sentences = uitleg.split(/(?<=[.?!])\s+/);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(3);
    for (const sentence of sentences) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25);
  });
});

test('the ladder of niveaus runs from low to high', () => {
  expect(lists.niveaus.map(({ id }) => id).join(' ')).toBe(
    'basisvaardigheden entree mbo-2 mbo-3 mbo-4 associate-degree hbo-bachelor hbo-master wo-bachelor wo-master zonder-niveau',
  );
});

test('the surest comes first', () => {
  expect(lists.zekerheden.map(({ id }) => id).join(' ')).toBe(
    'gecontroleerd aangemeld aangeboden examenregeling studenten vermeld aanwezig',
  );
});

describe('the sectoren', () => {
  test('are at most 16', () => expect(sectoren.length).toBeLessThanOrEqual(16));

  test.each(['uwv', 'domeinen', 'croho'] as const)('share no %s', (veld) => {
    const all = sectoren.flatMap((sector) => sector[veld]);
    expect(new Set(all).size).toBe(all.length);
  });

  test('cover all UWV sectors, all mbo domains but Entree, and all parts of CROHO', () => {
    const bron = (file: string, kolom: string) => new Set(csv(`../bronnen/${file}`).map((row) => row[kolom] ?? ''));
    expect(new Set(sectoren.flatMap(({ uwv }) => uwv))).toEqual(bron('kansberoepen.csv', 'sector'));
    const domeinen = bron('mbo_kwalificaties.csv', 'domein_code');
    domeinen.delete('hg002');
    expect(new Set(sectoren.flatMap(({ domeinen }) => domeinen))).toEqual(domeinen);
    const parts = [...bron('opleidingsaanbod_ho.csv', 'onderdeel')].map((part) => part.replaceAll('_', ' '));
    expect(new Set(sectoren.flatMap(({ croho }) => croho))).toEqual(new Set(parts));
  });

  test('exceptions: once per code, to a sector that exists, for a code that exists, and not to the sector it has', () => {
    const codes = uitzonderingen.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const known = new Set(sectoren.map(({ id }) => id));
    expect(uitzonderingen.filter(({ sector }) => !known.has(sector))).toEqual([]);

    // One code can have several parts of CROHO, because the sources differ.
    const parts = new Map<string, Set<string>>();
    const add = (code = '', part = '') => parts.set(code, (parts.get(code) ?? new Set()).add(part));
    for (const row of csv('kwalificaties.csv')) add(row['crebo'], row['domein']);
    for (const row of landelijkeScholing()) if (row['croho']) add(row['croho'], row['croho_onderdeel']);
    expect(codes.filter((code) => !parts.has(code))).toEqual([]);
    const same = uitzonderingen.filter(({ code, sector }) => {
      const own = sectoren.find(({ id }) => id === sector);
      const covered = new Set([...(own?.domeinen ?? []), ...(own?.croho ?? [])]);
      return parts.get(code)?.isSubsetOf(covered);
    });
    expect(same).toEqual([]);
  });

  test('each of the ten entree qualifications has one by exception', () => {
    const entree = csv('kwalificaties.csv').filter((row) => row['niveau'] === 'entree');
    expect(entree).toHaveLength(10);
    const codes = new Set(uitzonderingen.map(({ code }) => code));
    expect(entree.filter((row) => !codes.has(row['crebo'] ?? ''))).toEqual([]);
  });
});

test('every own word for searching leads to a word that stands in a title', () => {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const titels = [...new Set(landelijkeScholing().map((row) => plain(row['titel'] ?? '')))];
  const synoniemen = csv('synoniemen.csv').map((row) => SynoniemSchema.parse(row));
  const lost = synoniemen
    .filter(({ basis, term }) => basis === 'redactie' && !titels.some((titel) => titel.includes(plain(term))))
    .map(({ term }) => term);
  expect(lost).toEqual([]);
  expect(synoniemen.filter((row) => row.synoniemen.length === 0)).toEqual([]);
});
