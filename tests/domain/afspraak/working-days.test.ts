import { describe, expect, it } from 'vitest';
import { addMonths, addWorkingDays } from '../../../src/domain/afspraak/working-days.ts';

const never = (): boolean => false;
const iso = (moment: number): string => new Date(moment).toISOString();

describe('a number of working days', () => {
  it.each([
    // In winter a Dutch day ends at 23:00 in UTC, in summer at 22:00.
    ['from a Wednesday', '2026-11-04T09:00:00Z', 1, '2026-11-05T22:59:59.999Z'],
    ['over a weekend', '2026-11-06T09:00:00Z', 1, '2026-11-09T22:59:59.999Z'],
    ['a week', '2026-11-04T09:00:00Z', 5, '2026-11-11T22:59:59.999Z'],
    ['from a Saturday', '2026-11-07T09:00:00Z', 1, '2026-11-09T22:59:59.999Z'],
    ['from a Sunday, to the next Sunday not', '2026-11-08T09:00:00Z', 5, '2026-11-13T22:59:59.999Z'],
    ['over the end of a year', '2026-12-31T09:00:00Z', 1, '2027-01-01T22:59:59.999Z'],
    ['just before midnight in the Netherlands', '2026-11-04T22:59:59.999Z', 1, '2026-11-05T22:59:59.999Z'],
    ['just after midnight in the Netherlands', '2026-11-04T23:00:00Z', 1, '2026-11-06T22:59:59.999Z'],
    ['into summer time', '2026-03-27T09:00:00Z', 1, '2026-03-30T21:59:59.999Z'],
    ['out of summer time', '2026-10-23T09:00:00Z', 1, '2026-10-26T22:59:59.999Z'],
    ['over the 29th of February', '2028-02-28T09:00:00Z', 2, '2028-03-01T22:59:59.999Z'],
    ['none: today', '2026-11-04T09:00:00Z', 0, '2026-11-04T22:59:59.999Z'],
  ])('%s', (_, from, days, end) => {
    expect(iso(addWorkingDays(Date.parse(from), days, never))).toBe(end);
  });

  it('skips days that are free, and asks about working days only', () => {
    const asked: string[] = [];
    const end = addWorkingDays(Date.parse('2026-11-05T09:00:00Z'), 2, (day) => {
      asked.push(day);
      return day === '2026-11-06';
    });
    expect(iso(end)).toBe('2026-11-10T22:59:59.999Z');
    expect(asked).toEqual(['2026-11-06', '2026-11-09', '2026-11-10']);
  });
});

describe('three months later', () => {
  it.each([
    ['2026-11-04T09:15:30.000Z', '2027-02-04T09:15:30.000Z'],
    ['2026-11-30T09:15:30.000Z', '2027-02-28T09:15:30.000Z'],
    ['2027-11-30T09:15:30.000Z', '2028-02-29T09:15:30.000Z'],
    ['2026-08-31T00:00:00.000Z', '2026-11-30T00:00:00.000Z'],
    ['2026-01-15T12:00:00.000Z', '2026-04-15T12:00:00.000Z'],
  ])('than %s is %s', (from, to) => {
    expect(iso(addMonths(Date.parse(from), 3))).toBe(to);
  });
});
