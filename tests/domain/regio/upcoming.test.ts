import { describe, expect, it } from 'vitest';
import { upcoming } from '../../../src/domain/regio/upcoming.ts';

const on = (datum: string, van = '10:00') => ({ datum, van });

describe('the agenda', () => {
  it('shows today and later, and nothing that is past', () => {
    const agenda = [on('2026-11-25'), on('2026-11-26'), on('2026-11-27')];
    expect(upcoming(agenda, '2026-11-26')).toEqual([on('2026-11-26'), on('2026-11-27')]);
  });

  it('begins with what comes first, also within a day', () => {
    const agenda = [on('2027-01-02'), on('2026-12-31', '19:30'), on('2026-12-31', '09:00')];
    expect(upcoming(agenda, '2026-11-26')).toEqual([agenda[2], agenda[1], agenda[0]]);
  });

  it('is empty where nothing is left', () => {
    expect(upcoming([on('2026-11-25')], '2026-11-26')).toEqual([]);
  });
});
