import { describe, expect, it } from 'vitest';
import {
  addMonths,
  byUrgency,
  judgeVersheid,
  type Nagekeken,
} from '../../../src/domain/versheid/judge-versheid.ts';

const record = (soort: Nagekeken['soort'], nagekekenOp?: string): Nagekeken => ({
  soort,
  naam: 'x',
  bestand: 'x.yaml',
  ...(nagekekenOp && { nagekekenOp }),
});

describe('a record must be looked at again', () => {
  it.each<[Nagekeken['soort'], string, string]>([
    ['loket', '2026-08-26', '2026-11-26'],
    ['regeling', '2026-05-26', '2026-11-26'],
    ['scholing', '2025-11-26', '2026-11-26'],
    ['bron', '2024-12-31', '2025-12-31'],
    ['beroep', '2024-11-26', '2026-11-26'],
  ])('a %s of %s on %s', (soort, nagekeken, dag) => {
    const onDay = judgeVersheid(record(soort, nagekeken), dag);
    expect([onDay.kijkenVoor, onDay.aanDeBeurt, onDay.dagenOver]).toEqual([dag, true, 0]);
  });

  it('not the day before, and a day late the day after', () => {
    expect(judgeVersheid(record('loket', '2026-08-26'), '2026-11-25')).toMatchObject({
      aanDeBeurt: false,
      dagenOver: 0,
    });
    expect(judgeVersheid(record('loket', '2026-08-26'), '2026-11-27')).toMatchObject({
      aanDeBeurt: true,
      dagenOver: 1,
    });
  });

  it('at once when nobody ever looked, first of all', () => {
    const never = judgeVersheid(record('scholing'), '2026-11-26');
    expect(never).toMatchObject({ aanDeBeurt: true, dagenOver: 0 });
    expect(never.kijkenVoor).toBeUndefined();
    const late = judgeVersheid(record('loket', '2020-01-01'), '2026-11-26');
    expect([late, never].sort(byUrgency)).toEqual([never, late]);
  });
});

describe('months later', () => {
  it.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-31', 6, '2027-06-30'],
    ['2026-10-01', 3, '2027-01-01'],
  ])('%s and %i is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});
