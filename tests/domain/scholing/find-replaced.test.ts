import { describe, expect, test } from 'vitest';
import { findReplaced } from '../../../src/domain/scholing/find-replaced.ts';

const counted = {
  id: '00aa-25180-bol',
  opleider: 'roc-voorbeeld',
  crebo: '25180',
  croho: undefined,
  leerweg: 'bol',
  zekerheid: 'studenten',
  regios: ['twente', 'achterhoek'],
};
const enrolled = { ...counted, id: 'rio-1', zekerheid: 'aangemeld', regios: ['twente'] };
const replacedBy = (other: object) => Object.fromEntries(findReplaced([counted, { ...enrolled, ...other }]));
const once = { twente: new Set([counted.id]) };

describe('an older row gives way to what the source itself says', () => {
  test('in the regio where both are, and nowhere else', () => {
    expect(replacedBy({})).toEqual(once);
  });

  test('whichever comes first, and to more than one', () => {
    expect(Object.fromEntries(findReplaced([enrolled, counted, { ...enrolled, id: 'rio-2' }]))).toEqual(once);
  });

  test('of a programme in higher education too', () => {
    const hbo = { crebo: undefined, croho: '34808', leerweg: 'deeltijd' };
    const rows = [
      { ...counted, ...hbo },
      { ...enrolled, ...hbo, zekerheid: 'aangeboden' },
    ];
    expect(Object.fromEntries(findReplaced(rows))).toEqual(once);
  });
});

test.each([
  ['another opleider', { opleider: 'roc-elders' }],
  ['another code', { crebo: '25181' }],
  ['no code', { crebo: undefined }],
  ['another leerweg', { leerweg: 'bbl' }],
  ['another regio', { regios: ['drenthe'] }],
  ['a count of its own', { zekerheid: 'examenregeling' }],
])('%s leaves it as it is', (_, other) => {
  expect(replacedBy(other)).toEqual({});
});
