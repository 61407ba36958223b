import { describe, expect, test } from 'vitest';
import { KwalificatieSchema } from '../../src/schemas/kwalificatie.ts';
import { LocatieSchema, OpleiderSchema } from '../../src/schemas/opleider.ts';
import { ScholingRijSchema } from '../../src/schemas/scholing.ts';
import type { Sector, SectorUitzondering, Zekerheid } from '../../src/schemas/taxonomie.ts';
import { csv, landelijkeScholing, yaml } from './content-lezen.ts';

const rows = landelijkeScholing().map((row) => ScholingRijSchema.parse(row));
const kwalificaties = new Map(
  csv('kwalificaties.csv').map((row) => [row['crebo'], KwalificatieSchema.parse(row)]),
);
const opleiders = csv('opleiders/opleiders.csv').map((row) => OpleiderSchema.parse(row));
const locaties = csv('opleiders/locaties.csv').map((row) => LocatieSchema.parse(row));
const plaatsen = new Set(csv('gebieden/woonplaatsen.csv').map((row) => row['naam']));
const gemeenten = new Set(csv('gebieden/gemeenten.csv').map((row) => row['naam']));
const ids = (path: string) => new Set(yaml<{ id: string }[]>(`landelijk/taxonomie/${path}.yaml`).map(({ id }) => id));
const slugs = csv('gebieden/regios.csv').map((row) => row['slug'] as string);

test('no training has the id of another', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test('an id is school, code and leerweg', () => {
  const brins = new Map(opleiders.map(({ id, brin }) => [id, brin]));
  const wrong = rows.filter(
    ({ id, opleider, crebo, croho, leerweg }) =>
      id !== `${brins.get(opleider ?? '')?.toLowerCase()}-${crebo ?? croho}-${leerweg}`,
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test.each(slugs)('%s has at least 100 trainingen', (slug) => {
  expect(rows.filter(({ regios }) => regios.includes(slug)).length).toBeGreaterThanOrEqual(100);
});

describe('every value leads somewhere', () => {
  test.each(['niveaus', 'leerwegen', 'zekerheden', 'bronnen'] as const)('%s', (list) => {
    const veld = ({ niveaus: 'niveau', leerwegen: 'leerweg', zekerheden: 'zekerheid', bronnen: 'bron' } as const)[list];
    const known = ids(list);
    expect(rows.filter((row) => !known.has(row[veld] ?? '')).map(({ id }) => id)).toEqual([]);
  });
  test('twijfels, and each doubt of the list occurs', () => {
    expect(new Set(rows.flatMap(({ twijfels }) => twijfels))).toEqual(ids('twijfels'));
  });
  test('opleiders', () => {
    const known = new Set(opleiders.map(({ id }) => id));
    expect(known.size).toBe(opleiders.length);
    expect(rows.filter(({ opleider }) => !known.has(opleider ?? '')).map(({ id }) => id)).toEqual([]);
    expect(locaties.filter(({ opleider }) => !known.has(opleider))).toEqual([]);
  });
  test('regios and plaatsen, and no training is without', () => {
    expect(rows.filter(({ regios }) => regios.length === 0 || regios.some((slug) => !slugs.includes(slug)))).toEqual([]);
    const unknown = (plaats: string) => !plaatsen.has(plaats) && !gemeenten.has(plaats);
    expect(rows.filter((row) => row.plaatsen.length === 0 || row.plaatsen.some(unknown))).toEqual([]);
    expect(locaties.filter(({ plaats }) => unknown(plaats))).toEqual([]);
  });
  test('crebo: a qualification with the niveau of the training; otherwise a croho', () => {
    const wrong = rows.filter(({ crebo, croho, niveau }) => (crebo ? kwalificaties.get(crebo)?.niveau !== niveau : !croho));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

test('every training has a sector: by its code, its mbo domain or its part of CROHO', () => {
  const sectoren = yaml<Sector[]>('landelijk/taxonomie/sectoren.yaml');
  const exceptions = new Set(
    yaml<SectorUitzondering[]>('landelijk/taxonomie/sector-uitzonderingen.yaml').map(({ code }) => code),
  );
  const domeinen = new Set(sectoren.flatMap((sector) => sector.domeinen ?? []));
  const parts = new Set(sectoren.flatMap((sector) => sector.croho ?? []));
  const without = rows.filter(({ crebo, croho, croho_onderdeel }) => {
    if (exceptions.has(crebo ?? croho ?? '')) return false;
    return crebo ? !domeinen.has(kwalificaties.get(crebo)?.domein ?? '') : !parts.has(croho_onderdeel ?? '');
  });
  expect(without.map(({ id }) => id)).toEqual([]);
});

test('the year belongs to how sure it is, and the surest file has the surest rows', () => {
  const years: Record<Zekerheid['id'], number[]> = {
    examenregeling: [2024, 2025, 2026],
    studenten: [2024],
    vermeld: [2025],
    aanwezig: [2019],
  };
  expect(rows.filter(({ zekerheid, peiljaar }) => !years[zekerheid ?? '']?.includes(peiljaar ?? 0))).toEqual([]);
  expect(rows.filter(({ zekerheid, twijfels }) => (zekerheid === 'aanwezig') !== twijfels.includes('toen'))).toEqual([]);
});

test('a doubt about the vorm stands exactly where the vorm is not known', () => {
  expect(rows.filter(({ leerweg, twijfels }) => (leerweg === 'onbekend') !== twijfels.includes('vorm-onbekend'))).toEqual([]);
});

test('no price, start or duration is made up, and links are home pages', () => {
  expect(rows.filter(({ kosten, start, duur, url }) => kosten ?? start ?? duur ?? url)).toEqual([]);
  expect(opleiders.filter(({ website }) => website && !/^https:\/\/[^/]+\/$/.test(website))).toEqual([]);
});
