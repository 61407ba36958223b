import { expect, test } from 'vitest';
import { sortResults } from '../../../src/domain/scholing/sort-results.ts';
import type { Sortering } from '../../../src/domain/scholing/filters.ts';
import { offer } from './offer.ts';

const list = [
  offer({ id: '1', titel: 'Kok', opleiderNaam: 'Zone', niveau: 'mbo-2' }),
  offer({ id: '2', titel: 'Ąbc', opleiderNaam: 'Aventus', niveau: 'mbo-4' }),
  offer({ id: '3', titel: 'kok', opleiderNaam: 'Aventus', niveau: 'entree' }),
  offer({ id: '4', titel: 'Bakker', opleiderNaam: 'Zone', niveau: 'mbo-2' }),
];

test.each<[Sortering, string]>([
  ['standaard', '1234'],
  ['titel', '2431'],
  ['opleider', '2314'],
  ['niveau', '3142'],
])('%s', (sorteer, ids) => {
  expect(
    sortResults(list, sorteer, ['entree', 'mbo-2', 'mbo-4'])
      .map(({ id }) => id)
      .join(''),
  ).toBe(ids);
  expect(list.map(({ id }) => id).join('')).toBe('1234');
});
