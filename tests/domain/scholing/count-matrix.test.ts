import { expect, test } from 'vitest';
import { generateRegio } from '../../../scripts/schaal/generate-regio.ts';
import { countMatrix } from '../../../src/domain/scholing/count-matrix.ts';
import { offer } from './offer.ts';

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

test('counts per cell, row and column', () => {
  const list = [
    offer({ sector: 'ict', niveau: 'mbo-4' }),
    offer({ sector: 'ict', niveau: 'mbo-4' }),
    offer({ sector: 'ict', niveau: 'mbo-2' }),
    offer({ sector: 'handel', niveau: 'mbo-2' }),
  ];
  expect(countMatrix(list, ['handel', 'ict', 'recht-overheid'], ['mbo-2', 'mbo-4'])).toEqual({
    rows: [
      { sector: 'handel', cells: [1, 0], total: 1 },
      { sector: 'ict', cells: [1, 2], total: 3 },
      { sector: 'recht-overheid', cells: [0, 0], total: 0 },
    ],
    totals: [2, 2],
    total: 4,
  });
});

test.each([0, 1, 50, 700])('rows and columns of %i trainingen add up', (trainingen) => {
  const list = generateRegio({ trainingen, titels: Math.min(trainingen, 90) });
  const distinct = (veld: 'sector' | 'niveau') => [...new Set(list.map((row) => row[veld]))];
  const { rows, totals, total } = countMatrix(list, distinct('sector'), distinct('niveau'));
  expect(total).toBe(trainingen);
  expect(sum(totals)).toBe(trainingen);
  expect(sum(rows.map((row) => row.total))).toBe(trainingen);
  for (const row of rows) expect(sum(row.cells)).toBe(row.total);
  totals.forEach((column, index) => expect(sum(rows.map((row) => row.cells[index]!))).toBe(column));
});

test('a training outside the matrix is a mistake, not a silent gap in the totals', () => {
  expect(() => countMatrix([offer({ id: 'x', sector: 'onzin' })], ['ict'], ['mbo-2'])).toThrow(
    'Scholing "x" past niet in de matrix: sector "onzin", niveau "mbo-2".',
  );
});
