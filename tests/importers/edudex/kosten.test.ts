import { describe, expect, test } from 'vitest';
import type { Waarde } from '../../../src/importers/aanbod/waarde.ts';
import { makeProgram, redenVan, rijVan } from './maak-programma.ts';

type Cost = { [naam: string]: Waarde };
const lesgeld: Cost = {
  id: 'c1',
  costType: 'tuition fee',
  amount: '500.00',
  currency: 'EUR',
  amountIsFinal: true,
  isRequiredCost: true,
  VATPercentage: 21,
};
const boeken: Cost = { ...lesgeld, id: 'c2', costType: 'study material', amount: '50.10', VATPercentage: 9 };
const kosten = (...cost: Cost[]) => rijVan(makeProgram({ schedule: { genericProgramRun: { cost } } })).kosten;

describe('what a participant pays is the sum of what must be paid, VAT included, rounded up', () => {
  test.each<[string, Cost[], number]>([
    ['a tuition fee with VAT', [lesgeld], 605],
    ['books beside it', [lesgeld, boeken], 660],
    ['what one may leave out does not count', [lesgeld, { ...boeken, isRequiredCost: false }], 605],
    ['the VAT itself goes before its percentage', [{ ...lesgeld, amountVAT: '10.00' }], 510],
    ['no VAT, by percentage', [{ ...lesgeld, VATPercentage: 0 }], 500],
    ['no VAT, by code', [{ ...lesgeld, VATPercentage: null, VATCode: 1 }], 500],
    ['high VAT, by code', [{ ...lesgeld, VATPercentage: null, VATCode: '5' }], 605],
    ['a price of 0 that is said is 0', [{ ...lesgeld, amount: '0.00', VATPercentage: null }], 0],
    [
      'as XML writes it',
      [{ ...lesgeld, currency: 'eur', amountIsFinal: 'true', isRequiredCost: 'true', VATPercentage: '21' }],
      605,
    ],
    ['for the whole program', [{ ...lesgeld, period: 'program' }], 605],
    ['valid now', [{ ...lesgeld, amountValidFrom: '2026-11-26', amountValidUntil: '2026-11-26' }], 605],
    [
      'next year another price',
      [lesgeld, { ...lesgeld, amount: '600.00', amountValidFrom: '2027-01-01' }],
      605,
    ],
    [
      'last year another price',
      [{ ...lesgeld, amount: '1.00', amountValidUntil: '2025-12-31' }, lesgeld],
      605,
    ],
    ['a group pays another price', [lesgeld, { ...lesgeld, amount: '3000.00', payableBy: 'group' }], 605],
    [
      'a discount for who pays at once',
      [lesgeld, { ...lesgeld, costType: 'single payment discount', amount: '-50.00' }],
      605,
    ],
  ])('%s', (_, cost, euro) => {
    expect(kosten(...cost)).toBe(euro);
  });
});

describe('the price is unknown, never 0, when the costs do not say it for sure', () => {
  test.each<[string, Cost[]]>([
    ['no costs', []],
    ['books only', [boeken]],
    ['an amount that may change', [{ ...lesgeld, amountIsFinal: false }]],
    ['one required amount that may change', [lesgeld, { ...boeken, amountIsFinal: false }]],
    ['another currency', [{ ...lesgeld, currency: 'USD' }]],
    ['nothing about VAT', [{ ...lesgeld, VATPercentage: null }]],
    ['part exempt of VAT', [{ ...lesgeld, VATExemptAmount: '100.00' }]],
    ['by month', [{ ...lesgeld, period: 'month' }]],
    ['the first year only', [{ ...lesgeld, period: '1st year' }]],
    ['two tuition fees', [lesgeld, { ...lesgeld, amount: '400.00' }]],
    ['a range', [{ ...lesgeld, amount: '500-700' }]],
    ['words', [{ ...lesgeld, amount: 'op aanvraag' }]],
    ['Dutch signs', [{ ...lesgeld, amount: '500,00' }]],
    ['a minus', [{ ...lesgeld, amount: '-500.00' }]],
    ['more than any course costs', [{ ...lesgeld, amount: '999999999.00' }]],
    ['not said that it must be paid', [{ ...lesgeld, isRequiredCost: null }]],
  ])('%s', (_, cost) => {
    expect(kosten(...cost)).toBeUndefined();
  });

  test('a module that must be paid apart', () => {
    const genericProgramRun = {
      cost: [lesgeld],
      genericModule: [{ name: { nl: 'Deel 1' }, cost: [boeken] }],
    };
    expect(rijVan(makeProgram({ schedule: { genericProgramRun } })).kosten).toBeUndefined();
  });
});

test('a kind of cost that the list does not have is a reason', () => {
  const genericProgramRun = { cost: [{ ...lesgeld, costType: 'fooi' }] };
  expect(redenVan(makeProgram({ schedule: { genericProgramRun } }))).toBe('costType is onbekend: fooi');
});
