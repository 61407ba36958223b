import { describe, expect, test } from 'vitest';
import { toExamenregelingen } from '../../../src/importers/bronnen/mbo-examenregeling.ts';
import { checkTelling } from '../../../src/importers/bronnen/telling.ts';
import { context } from './mbo-voorbeeld.ts';

const scholen = [
  { school_key: 'landstede', brin: '01AA' },
  { school_key: 'deltion', brin: '25PJ' },
];
const codes = [
  { school_key: '', code: '23285', crebo: '', reden: 'code van een dossier' },
  { school_key: 'deltion', code: '25656', crebo: '', reden: 'foute code' },
  { school_key: '', code: '25499', crebo: '25656', reden: 'zelfde naam' },
];
const row = (school_key: string, crebo: string, leerweg: string) => ({
  school_key,
  school: school_key,
  crebo,
  naam: '',
  leerweg,
  cohort: '2025',
});
const run = (rows: ReturnType<typeof row>[], bevestigd: string[] = []) => {
  const tabellen = { scholen, codes, oudeCodes: new Set(['25603']) };
  const result = toExamenregelingen(rows, tabellen, context, new Set(bevestigd));
  checkTelling(result.telling);
  return result;
};

test('an exam regulation becomes a training of the school, in the regions where it has a location', () => {
  const { records } = run([row('landstede', '25696', 'BBL')], ['01aa-25696-bbl']);
  expect(records).toEqual([
    {
      id: '01aa-25696-bbl',
      titel: 'Pedagogisch medewerker kinderopvang',
      opleider: 'landstede',
      niveau: 'mbo-3',
      leerweg: 'bbl',
      crebo: '25696',
      croho: '',
      crohoOnderdeel: '',
      plaatsen: ['Ermelo', 'Zwolle'],
      regios: ['regio-zwolle', 'veluwe-stedendriehoek'],
      zekerheid: 'examenregeling',
      peiljaar: 2025,
      twijfels: ['locatie-onzeker'],
      bron: 'mbo-examenregelingen',
    },
  ]);
});

describe('the leerweg is a guess', () => {
  test.each([
    ['bol, because that was filled in where a name had none', 'deltion', 'BOL', [], ['leerweg-gok']],
    ['bbl stood in the name', 'deltion', 'BBL', [], []],
    [
      'at Landstede both ways, because each guide was counted twice',
      'landstede',
      'BBL',
      [],
      ['locatie-onzeker', 'leerweg-gok'],
    ],
    ['unless the count of 2019 has it too', 'deltion', 'BOL', ['25pj-25696-bol'], []],
  ])('%s', (_why, school, leerweg, bevestigd, twijfels) => {
    expect(run([row(school, '25696', leerweg)], bevestigd).records[0]?.twijfels).toEqual(twijfels);
  });
});

test('a code of a dossier is left out, with its reason', () => {
  const { records, weggelaten, telling } = run([row('deltion', '23285', 'BOL')]);
  expect(records).toEqual([]);
  expect(weggelaten[0]).toMatchObject({ opleider: 'deltion', code: '23285', reden: 'code van een dossier' });
  expect(telling.weggelaten).toEqual({ 'code van een dossier': 1 });
});

test('a code that nobody has looked at is left out too, and says so', () => {
  const { telling } = run([row('deltion', '39665', 'BOL')]);
  expect(telling.weggelaten).toEqual({ 'code staat niet in de lijst van kwalificaties': 1 });
});

test('a rule for one school does not touch another', () => {
  const { records } = run([row('deltion', '25656', 'BBL'), row('landstede', '25656', 'BBL')]);
  expect(records.map(({ id }) => id)).toEqual(['01aa-25656-bbl']);
});

test('a mapped code merges with the code itself, and carries the doubt when it is alone', () => {
  const merged = run([row('landstede', '25656', 'BBL'), row('landstede', '25499', 'BBL')]);
  expect(merged.telling).toMatchObject({ geladen: 1, samengevoegd: 1 });
  const alone = run([row('landstede', '25499', 'BBL')]);
  expect(alone.records[0]).toMatchObject({ crebo: '25656' });
  expect(alone.records[0]?.twijfels).toContain('code-vervangen');
});

test('an old code says that there may be a successor', () => {
  expect(run([row('deltion', '25603', 'BBL')]).records[0]?.twijfels).toEqual(['oude-code']);
});

test('a school without BRIN stops the import', () => {
  expect(() => run([row('curio', '25696', 'BOL')])).toThrow('school "curio" staat niet in');
});
