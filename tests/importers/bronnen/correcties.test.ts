import { expect, test } from 'vitest';
import { applyCorrecties } from '../../../src/importers/bronnen/correcties.ts';
import { toMboStudenten } from '../../../src/importers/bronnen/mbo-studenten.ts';
import { context } from './mbo-voorbeeld.ts';

const { records } = toMboStudenten(
  [
    {
      brin: '01AA',
      crebo: '25656',
      leerweg: 'BOL',
      peiljaar: '2019',
      basis: 'zelfde code',
      studenten_2019: '9',
    },
  ],
  context,
);
const empty = {
  id: '01aa-25656-bol',
  titel: '',
  niveau: '',
  leerweg: '',
  plaatsen: '',
  regios: '',
  twijfels: '',
};

test('a filled cell replaces, an empty one leaves, a dash empties a list', () => {
  const [record] = applyCorrecties(records, [
    { ...empty, titel: 'Verzorgende', plaatsen: 'Zwolle', twijfels: '-' },
  ]);
  expect(record).toEqual({ ...records[0], titel: 'Verzorgende', plaatsen: ['Zwolle'], twijfels: [] });
});

test('a correction of a training that is gone stops the import', () => {
  expect(() => applyCorrecties(records, [{ ...empty, id: '01aa-99999-bol', titel: 'x' }])).toThrow(
    'er is geen scholing met id "01aa-99999-bol"',
  );
});
