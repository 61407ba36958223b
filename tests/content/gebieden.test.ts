import { expect, test } from 'vitest';
import {
  AliasSchema,
  BuurregiosSchema,
  GemeenteSchema,
  PostcodeSchema,
  RegioSchema,
  TegelkaartSchema,
  WoonplaatsSchema,
} from '../../src/schemas/gebied.ts';
import { csv, yaml } from './content-lezen.ts';

const regios = csv('gebieden/regios.csv').map((row) => RegioSchema.parse(row));
const gemeenten = csv('gebieden/gemeenten.csv').map((row) => GemeenteSchema.parse(row));
const postcodes = csv('gebieden/postcodes.csv').map((row) => PostcodeSchema.parse(row));
const woonplaatsen = csv('gebieden/woonplaatsen.csv').map((row) => WoonplaatsSchema.parse(row));
const aliassen = csv('gebieden/aliassen.csv').map((row) => AliasSchema.parse(row));
const buren = BuurregiosSchema.parse(yaml('landelijk/gebieden/buurregios.yaml'));
const tegels = TegelkaartSchema.parse(yaml('landelijk/gebieden/tegelkaart.yaml'));
const slugs = regios.map(({ slug }) => slug).sort();

test('35 regio’s, 342 gemeenten, 4,074 postcodes and 2,426 place names', () => {
  expect(new Set(slugs).size).toBe(35);
  expect(new Set(gemeenten.map(({ gm_code }) => gm_code)).size).toBe(342);
  expect(new Set(postcodes.map(({ pc4 }) => pc4)).size).toBe(4074);
  expect(new Set(woonplaatsen.map(({ naam }) => naam)).size).toBe(2426);
});

test('20 postcodes lie in two gemeenten, 10 of them in two regio’s', () => {
  const regioVan = new Map(gemeenten.map(({ gm_code, am_code }) => [gm_code, am_code]));
  const split = [...Map.groupBy(postcodes, ({ pc4 }) => pc4)].filter(([, rows]) => rows.length > 1);
  expect(split).toHaveLength(20);
  const crossing = split.filter(([, rows]) => new Set(rows.map(({ gm_code }) => regioVan.get(gm_code))).size > 1);
  expect(crossing.map(([pc4]) => pc4)).toEqual(
    '3366 5091 7351 7693 7694 7933 7963 7964 9417 9423'.split(' '),
  );
});

test('every gemeente code and regio code leads somewhere, and every regio and gemeente is used', () => {
  const gm = new Set(gemeenten.map(({ gm_code }) => gm_code));
  const am = new Set(regios.map(({ am_code }) => am_code));
  const used = [...postcodes, ...woonplaatsen, ...aliassen].map(({ gm_code }) => gm_code);
  expect(used.filter((code) => !gm.has(code))).toEqual([]);
  expect(gm.difference(new Set(postcodes.map(({ gm_code }) => gm_code))).size).toBe(0);
  expect(new Set(gemeenten.map(({ am_code }) => am_code))).toEqual(am);
  expect(regios.filter(({ centrumgemeente, am_code }) => gemeenten.find(({ gm_code }) => gm_code === centrumgemeente)?.am_code !== am_code)).toEqual([]);
});

test('an alias of a woonplaats names a woonplaats of that gemeente', () => {
  const known = new Set(woonplaatsen.map(({ naam, gm_code }) => `${naam} ${gm_code}`));
  expect(aliassen.filter(({ woonplaats, gm_code }) => woonplaats && !known.has(`${woonplaats} ${gm_code}`))).toEqual([]);
});

test('neighbours are neighbours both ways, nobody is its own, and all 35 have some', () => {
  expect(Object.keys(buren).sort()).toEqual(slugs);
  const oneWay = Object.entries(buren).flatMap(([slug, others]) =>
    others.filter((other) => other === slug || !buren[other]?.includes(slug)).map((other) => `${slug} → ${other}`),
  );
  expect(oneWay).toEqual([]);
  expect(Object.values(buren).filter((others) => others.length === 0 || new Set(others).size < others.length)).toEqual([]);
});

test('every regio has its own tile, and its own short name on a phone', () => {
  expect(Object.keys(tegels).sort()).toEqual(slugs);
  const places = Object.values(tegels).map(({ kolom, rij }) => `${kolom},${rij}`);
  expect(new Set(places).size).toBe(35);
  expect(new Set(Object.values(tegels).map(({ afkorting }) => afkorting)).size).toBe(35);
});

test('the tile map has north on top and east on the right', () => {
  const at = (slug: string) => tegels[slug] ?? { kolom: 0, rij: 0 };
  for (const [north, south] of [['groningen', 'zuid-limburg'], ['noord-holland-noord', 'groot-amsterdam'], ['regio-zwolle', 'midden-gelderland'], ['haaglanden', 'zeeland']] as const) {
    expect(at(north).rij, `${north} above ${south}`).toBeLessThan(at(south).rij);
  }
  for (const [west, east] of [['haaglanden', 'achterhoek'], ['noord-holland-noord', 'friesland'], ['zeeland', 'noord-limburg'], ['groot-amsterdam', 'twente']] as const) {
    expect(at(west).kolom, `${west} left of ${east}`).toBeLessThan(at(east).kolom);
  }
});
