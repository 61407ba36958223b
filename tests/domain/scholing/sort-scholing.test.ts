import { expect, test } from 'vitest';
import { sortScholing } from '../../../src/domain/scholing/sort-scholing.ts';
import { generateRegio } from '../../../scripts/schaal/generate-regio.ts';
import { offer } from './offer.ts';

const zekerheden = ['gecontroleerd', 'examenregeling', 'studenten', 'vermeld', 'aanwezig'];

test.each([
  [
    'what is surer comes first, also when it is older',
    { zekerheid: 'examenregeling', peiljaar: 2024 },
    { zekerheid: 'aanwezig', peiljaar: 2026 },
  ],
  ['then the newest source', { peiljaar: 2024, titel: 'Z' }, { peiljaar: 2019, titel: 'A' }],
  ['a source with a year before one without', { peiljaar: 2019 }, { peiljaar: undefined }],
  ['then the title', { titel: 'Bakker', opleiderNaam: 'Z' }, { titel: 'Kok', opleiderNaam: 'A' }],
  ['with accents where Dutch puts them', { titel: 'Coördinator' }, { titel: 'Copywriter' }],
  ['capitals do not matter', { titel: 'bakker' }, { titel: 'Kok' }],
  ['then the opleider', { opleiderNaam: 'Aventus' }, { opleiderNaam: 'ROC van Twente' }],
  ['then the id', { id: 'a' }, { id: 'b' }],
  ['a certainty that nobody knows comes last', { zekerheid: 'aanwezig' }, { zekerheid: 'verzonnen' }],
])('%s', (_rule, first, second) => {
  const expected = [offer({ id: '1', ...first }), offer({ id: '2', ...second })];
  expect(sortScholing(expected, zekerheden)).toEqual(expected);
  expect(sortScholing([...expected].reverse(), zekerheden)).toEqual(expected);
});

test('the order does not depend on the order of the input', () => {
  const list = generateRegio({ trainingen: 400, titels: 60 });
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
  const sorted = ids(sortScholing(list, zekerheden));
  expect(sorted).not.toEqual(ids(list));
  expect(ids(sortScholing([...list].reverse(), zekerheden))).toEqual(sorted);
});
