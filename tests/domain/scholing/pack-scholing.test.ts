import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { generateRegio } from '../../../scripts/schaal/generate-regio.ts';
import { packScholing, type PackContext } from '../../../src/domain/scholing/pack-scholing.ts';
import type { Scholing } from '../../../src/domain/scholing/scholing.ts';
import { unpackScholing } from '../../../src/domain/scholing/unpack-scholing.ts';
import { offer } from './offer.ts';

const ids = (list: readonly Scholing[], veld: 'sector' | 'niveau' | 'leerweg' | 'zekerheid') =>
  [...new Set(list.map((row) => row[veld]))].sort().map((id) => ({ id, naam: `${id}!`, kort: `${id}.` }));
const contextFor = (list: readonly Scholing[], rest: Partial<PackContext> = {}): PackContext => ({
  sectoren: ids(list, 'sector'),
  niveaus: ids(list, 'niveau'),
  leerwegen: ids(list, 'leerweg'),
  zekerheden: ids(list, 'zekerheid').map(({ id }) => ({ id, naam: `${id} {jaar}` })),
  synoniemen: [],
  ...rest,
});
/** There and back, as the browser gets it: through JSON. */
const travel = (list: readonly Scholing[], context = contextFor(list)) =>
  unpackScholing(JSON.parse(JSON.stringify(packScholing(list, context))));
const seen = ({ id, titel, sector, niveau, leerweg, plaatsen, zekerheid, peiljaar, opleider }: Scholing) => ({
  id,
  titel,
  sector,
  niveau,
  leerweg,
  plaatsen,
  zekerheid,
  peiljaar,
  opleider: { id: opleider.id, naam: opleider.naam, bekostiging: opleider.bekostiging },
});

test.each<[string, Scholing[]]>([
  ['an empty regio', []],
  ['one training', [offer()]],
  ['an id that is not built from a code', [offer({ id: 'twente-heftruck', leerweg: 'cursus' }), offer()]],
  ['an id of another leerweg', [offer({ id: '00aa-25000-bbl', leerweg: 'bol' })]],
  [
    'two codes for one title',
    [offer(), offer({ id: '00aa-25999-bol' }), offer({ id: '00ab-25999-bbl', leerweg: 'bbl' })],
  ],
  [
    'one title on two niveaus and in two sectors',
    [offer(), offer({ id: '00aa-2-bol', niveau: 'mbo-4', sector: 'handel' })],
  ],
  [
    'no places, and a comma in none of them',
    [offer({ plaatsen: [] }), offer({ id: '1-1-bol', plaatsen: ["'s-Gravenhage", 'Elst (Gld)'] })],
  ],
  ['no year', [offer({ peiljaar: undefined })]],
  [
    'public, private and unknown',
    [
      offer(),
      offer({ id: '1-1-bol', opleider: { id: 'p', naam: 'P', bekostiging: 'privaat' } }),
      offer({ id: '1-2-bol', opleider: { id: 'o', naam: 'O' } }),
    ],
  ],
  ['a big one', generateRegio({ trainingen: 900, titels: 200 })],
])('%s comes back as it was, in the same order', (_name, list) => {
  expect(travel(list).scholing.map((row) => seen(row as Scholing))).toEqual(list.map(seen));
});

test('certainty comes back in words, with its year', () => {
  const { scholing, zekerheidVan } = travel([offer({ zekerheid: 'studenten', peiljaar: 2024 })]);
  expect(zekerheidVan(scholing[0]!)).toBe('studenten 2024');
});

test('all niveaus go along in the order of the ladder, so that one without offers can be asked for', () => {
  const list = [offer({ niveau: 'mbo-4' }), offer({ niveau: 'entree' })];
  const niveaus = ['entree', 'mbo-2', 'mbo-4'].map((id) => ({ id, naam: id.toUpperCase() }));
  expect([...travel(list, contextFor(list, { niveaus })).niveaus]).toEqual([
    ['entree', 'ENTREE'],
    ['mbo-2', 'MBO-2'],
    ['mbo-4', 'MBO-4'],
  ]);
});

test('only synonyms of titles that occur go along', () => {
  const list = [offer({ titel: 'Kok' }), offer({ titel: 'Banketbakker' })];
  const synoniemen = [
    { term: 'Kok', synoniemen: ['chef'] },
    { term: 'Bakkers', synoniemen: ['broodbakker'] },
    { term: 'Piloot', synoniemen: ['vlieger'] },
  ];
  expect(travel(list, contextFor(list, { synoniemen })).synoniemen).toEqual(
    new Map([
      ['Banketbakker', ['broodbakker']],
      ['Kok', ['chef']],
    ]),
  );
});

test('an id without a name is a mistake', () => {
  expect(() => packScholing([offer({ sector: 'onzin' })], contextFor([offer()]))).toThrow(
    'De sector "onzin" is niet bekend.',
  );
});

test('3,000 trainingen with 600 titles stay under 60 KB on the wire', () => {
  const list = generateRegio({ trainingen: 3000, titels: 600 });
  expect(new Set(list.map(({ titel }) => titel)).size).toBe(600);
  const bytes = brotliCompressSync(JSON.stringify(packScholing(list, contextFor(list)))).length;
  expect(bytes).toBeLessThan(60 * 1024);
});
