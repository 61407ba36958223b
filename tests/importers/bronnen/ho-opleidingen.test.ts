import { expect, test } from 'vitest';
import { toHoOpleidingen } from '../../../src/importers/bronnen/ho-opleidingen.ts';
import type { OpleiderRecord } from '../../../src/importers/bronnen/opleiders.ts';
import { checkTelling } from '../../../src/importers/bronnen/telling.ts';

const school = (brin: string, gmCode: string, alleenZetel = false): [string, OpleiderRecord] => [
  brin,
  {
    id: `school-${brin.toLowerCase()}`,
    naam: brin,
    brin,
    stelsel: 'ho',
    bekostiging: '',
    website: '',
    gemeente: gmCode === 'GM0344' ? 'Utrecht' : '',
    gmCode,
    alleenZetel,
  },
];
const context = {
  opleiders: new Map([
    school('01VU', 'GM0193'),
    school('00DV', 'GM0344'),
    school('30VF', ''),
    school('29PZ', 'GM0402', true),
  ]),
  regioVan: (gmCode: string) => ({ GM0193: 'regio-zwolle', GM0034: 'flevoland' })[gmCode] ?? 'midden-utrecht',
};
const base = {
  brin: '01VU',
  instelling: 'Windesheim',
  gemeente: 'Zwolle',
  gm_code: 'GM0193',
  opleidingscode: '34808',
  naam: 'B Opleiding tot leraar Basisonderwijs',
  graad: 'ba',
  vorm: 'dt',
  peiljaar: '2024',
  ingeschrevenen: '156',
  aantal_afgeschermd: '0',
  soort: 'hbo',
  onderdeel: 'onderwijs',
  bron: 'duo_hbo_2024',
};
const almere = { gemeente: 'Almere', gm_code: 'GM0034' };
const hovi = { bron: 'hovi_2025', peiljaar: '2025', ingeschrevenen: '', aantal_afgeschermd: '' };
const run = (...rows: Partial<typeof base>[]) => {
  const result = toHoOpleidingen(
    rows.map((row) => ({ ...base, ...row })),
    context,
  );
  checkTelling(result.telling);
  return result;
};

test('one training in two places, from two rows', () => {
  const { records, telling } = run({}, almere);
  expect(records).toMatchObject([
    {
      id: '01vu-34808-deeltijd',
      titel: 'Leraar basisonderwijs',
      niveau: 'hbo-bachelor',
      croho: '34808',
      crohoOnderdeel: 'onderwijs',
      plaatsen: ['Almere', 'Zwolle'],
      regios: ['flevoland', 'regio-zwolle'],
      zekerheid: 'studenten',
      peiljaar: 2024,
      twijfels: [],
    },
  ]);
  expect(telling).toMatchObject({ geladen: 1, samengevoegd: 1 });
});

test('a group that is small in one place only is not small', () => {
  const small = { ingeschrevenen: '', aantal_afgeschermd: '1' };
  expect(run({}, { ...almere, ...small }).records[0]?.twijfels).toEqual([]);
  expect(run(small, { ...almere, ...small }).records[0]?.twijfels).toEqual(['kleine-groep']);
});

test('a row with several vormen is a training for each, and counts once', () => {
  const { records, telling } = run({ ...hovi, vorm: 'vt/dt/du' }, { ...hovi, vorm: 'vt', ...almere });
  expect(records.map(({ id, regios }) => [id, regios.length])).toEqual([
    ['01vu-34808-voltijd', 2],
    ['01vu-34808-deeltijd', 1],
    ['01vu-34808-duaal', 1],
  ]);
  expect(telling).toMatchObject({ gelezen: 2, geladen: 1, samengevoegd: 1 });
});

test.each([
  ['the vorm is not known', { ...hovi, vorm: '' }, ['vorm-onbekend']],
  [
    'the count is hidden because it is below five',
    { ingeschrevenen: '', aantal_afgeschermd: '1' },
    ['kleine-groep'],
  ],
  ['there is a hidden cell beside a real count', { ingeschrevenen: '30', aantal_afgeschermd: '1' }, []],
  ['the count is of 2019', { bron: 'duo_wo_2019', soort: 'wo', peiljaar: '2019' }, ['toen']],
  ['the provider has a head office only', { ...hovi, brin: '29PZ', vorm: 'dt' }, ['zetel']],
])('says its doubt when %s', (_when, row, twijfels) => {
  expect(run(row).records[0]?.twijfels).toEqual(twijfels);
});

test.each([
  ['ad', 'hbo', 'associate-degree'],
  ['ma', 'hbo', 'hbo-master'],
  ['ba', 'wo', 'wo-bachelor'],
  ['ma', 'wo', 'wo-master'],
])('%s at %s is %s', (graad, soort, niveau) => {
  expect(run({ graad, soort }).records[0]?.niveau).toBe(niveau);
});

test('a row without gemeente takes the place of the institution, and says so', () => {
  const { records } = run({ ...hovi, brin: '00DV', gemeente: '', gm_code: '' });
  expect(records[0]).toMatchObject({
    plaatsen: ['Utrecht'],
    regios: ['midden-utrecht'],
    twijfels: ['zetel'],
  });
});

test('a row without any place is left out, unless another row of the same training has one', () => {
  const nowhere = { ...hovi, brin: '30VF', gemeente: '', gm_code: '' };
  const alone = run(nowhere);
  expect(alone.records).toEqual([]);
  expect(alone.weggelaten).toMatchObject([{ code: '34808', reden: expect.stringContaining('onbekend') }]);
  const helped = run(nowhere, { ...hovi, brin: '30VF', ...almere });
  expect(helped.records).toMatchObject([{ plaatsen: ['Almere'] }]);
  expect(helped.weggelaten).toEqual([]);
});

test('a source or vorm that nobody knows stops the import', () => {
  expect(() => run({ vorm: 'avond' })).toThrow('onbekende vorm "avond"');
  expect(() => run({ bron: 'elders' })).toThrow('onbekende bron "elders"');
});
