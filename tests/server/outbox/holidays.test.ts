import { describe, expect, it } from 'vitest';
import { addWorkingDays } from '../../../src/domain/afspraak/working-days.ts';
import { isHoliday } from '../../../src/server/outbox/holidays.ts';

describe('a day in the Netherlands', () => {
  it.each([
    ['2026-01-01', true],
    ['2026-04-06', true], // Tweede paasdag
    ['2026-04-27', true], // Koningsdag
    ['2025-04-27', false], // a Sunday: Koningsdag moves
    ['2025-04-26', true],
    ['2026-05-14', true], // Hemelvaartsdag
    ['2026-05-25', true], // Tweede pinksterdag
    ['2026-12-25', true],
    ['2026-12-26', true],
    ['2026-12-24', false],
    ['2026-12-31', false],
    ['2026-04-03', false], // Goede Vrijdag is no public holiday
    ['2027-01-01', true],
  ])('%s is free: %s', (day, free) => {
    expect(isHoliday(day)).toBe(free);
  });
});

describe('the promise of an answer', () => {
  it.each([
    ['before Christmas', '2026-12-23T10:00:00Z', 2, '2026-12-28'],
    ['over the new year', '2026-12-30T10:00:00Z', 2, '2027-01-04'],
    ['around Koningsdag', '2026-04-24T10:00:00Z', 1, '2026-04-28'],
    ['in a year in which Koningsdag is a Saturday', '2025-04-25T10:00:00Z', 1, '2025-04-28'],
    ['before Easter', '2026-04-02T10:00:00Z', 2, '2026-04-07'],
  ])('%s', (_, from, days, day) => {
    const end = addWorkingDays(Date.parse(from), days, isHoliday);
    expect(new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(end)).toBe(day);
  });
});
