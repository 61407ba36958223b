import { describe, expect, it } from 'vitest';
import { describeStatus, showDay, WIE_BESLIST } from '../../../src/domain/regelingen/describe-regeling.ts';
import type { Status } from '../../../src/domain/regelingen/status.ts';

describe('a status in words', () => {
  it.each<[Status, string]>([
    [{ soort: 'lopend' }, 'Loopt'],
    [{ soort: 'lopend', tot: '2026-09-17' }, 'Open tot en met 17 september 2026'],
    [{ soort: 'onzeker' }, 'Onzeker of dit nog loopt'],
    [{ soort: 'binnenkort', vanaf: '2026-06-02' }, 'Open vanaf 2 juni 2026'],
    [{ soort: 'gesloten', sinds: '2026-09-17' }, 'Gesloten sinds 17 september 2026, volgende keer onbekend'],
    [{ soort: 'beeindigd' }, 'Gestopt'],
    [{ soort: 'beeindigd', sinds: '2023-12-31' }, 'Gestopt na 31 december 2023'],
  ])('%j reads "%s"', (status, expected) => expect(describeStatus(status)).toBe(expected));
});

it.each([
  ['2026-01-01', '1 januari 2026'],
  ['2026-12-31', '31 december 2026'],
  ['2028-02-29', '29 februari 2028'],
  // The days on which the clock changes.
  ['2026-03-29', '29 maart 2026'],
  ['2026-10-25', '25 oktober 2026'],
])('the day %s reads "%s", wherever the machine stands', (day, expected) => {
  expect(showDay(day)).toBe(expected);
});

it('only a right and nothing to decide name nobody who decides', () => {
  const somebody = Object.entries(WIE_BESLIST).filter(([, text]) => /^(De|Het|UWV)\b.* beslist$/.test(text));
  expect(somebody.map(([wie]) => wie)).toEqual([
    'uwv',
    'gemeente',
    'fonds',
    'werkgever',
    'school',
    'uitvoerder',
    'geldverstrekker',
  ]);
});
