import { describe, expect, it } from 'vitest';
import { statusOp, type Status } from '../../../src/domain/regelingen/status.ts';

type Regeling = Parameters<typeof statusOp>[0];
const make = (fields: Partial<Regeling>): Regeling => ({
  status: 'lopend',
  geldig: {},
  vensters: [],
  ...fields,
});

const twoWindows = make({
  // Not in the order of days: an editor may write them as he likes.
  vensters: [
    { van: '2027-03-01', tot: '2027-03-31' },
    { van: '2026-06-02', tot: '2026-09-17' },
  ],
});
const valid = make({ geldig: { van: '2025-03-10', tot: '2027-12-31' } });
const windowPastEnd = make({
  geldig: { tot: '2026-12-31' },
  vensters: [{ van: '2026-06-02', tot: '2026-09-17' }],
});

describe('the status on a day', () => {
  it.each<[string, Regeling, string, Status]>([
    ['runs without any day', make({}), '2026-11-25', { soort: 'lopend' }],
    ['is not certain when the file says so', make({ status: 'onzeker' }), '2026-11-25', { soort: 'onzeker' }],
    ['has ended when the file says so', make({ status: 'beeindigd' }), '2026-11-25', { soort: 'beeindigd' }],
    [
      'has ended when the file says so, even before its last day',
      make({ status: 'beeindigd', geldig: { tot: '2027-01-01' } }),
      '2026-11-25',
      { soort: 'beeindigd', sinds: '2027-01-01' },
    ],
    ['comes on the day before it begins', valid, '2025-03-09', { soort: 'binnenkort', vanaf: '2025-03-10' }],
    ['runs on its first day', valid, '2025-03-10', { soort: 'lopend' }],
    ['runs on its last day', valid, '2027-12-31', { soort: 'lopend' }],
    ['has ended on the day after', valid, '2028-01-01', { soort: 'beeindigd', sinds: '2027-12-31' }],
    [
      'is not certain, but has ended after its last day',
      make({ status: 'onzeker', geldig: { tot: '2025-12-31' } }),
      '2026-01-01',
      { soort: 'beeindigd', sinds: '2025-12-31' },
    ],
    [
      'is not certain, but comes before its first day',
      make({ status: 'onzeker', geldig: { van: '2026-01-01' } }),
      '2025-12-31',
      { soort: 'binnenkort', vanaf: '2026-01-01' },
    ],
    [
      'is not certain, whatever its windows',
      make({ status: 'onzeker', vensters: [{ van: '2026-01-01', tot: '2026-12-31' }] }),
      '2026-06-01',
      { soort: 'onzeker' },
    ],
    [
      'comes on the day before a window',
      twoWindows,
      '2026-06-01',
      { soort: 'binnenkort', vanaf: '2026-06-02' },
    ],
    [
      'is open on the first day of a window',
      twoWindows,
      '2026-06-02',
      { soort: 'lopend', tot: '2026-09-17' },
    ],
    ['is open on the last day of a window', twoWindows, '2026-09-17', { soort: 'lopend', tot: '2026-09-17' }],
    [
      'comes again on the day after a window, when there is a next one',
      twoWindows,
      '2026-09-18',
      { soort: 'binnenkort', vanaf: '2027-03-01' },
    ],
    ['is open in the next one', twoWindows, '2027-03-01', { soort: 'lopend', tot: '2027-03-31' }],
    [
      'is shut on the day after the last window',
      twoWindows,
      '2027-04-01',
      { soort: 'gesloten', sinds: '2027-03-31' },
    ],
    ['is shut while it still runs', windowPastEnd, '2026-12-31', { soort: 'gesloten', sinds: '2026-09-17' }],
    ['has ended after that', windowPastEnd, '2027-01-01', { soort: 'beeindigd', sinds: '2026-12-31' }],
    [
      'is open for one day',
      make({ vensters: [{ van: '2026-11-25', tot: '2026-11-25' }] }),
      '2026-11-25',
      { soort: 'lopend', tot: '2026-11-25' },
    ],
  ])('%s', (_, regeling, vandaag, expected) => {
    expect(statusOp(regeling, vandaag)).toEqual(expected);
  });
});
