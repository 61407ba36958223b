import { expect, test } from 'vitest';
import { dutchDay } from '../../../src/domain/dag/dutch-day.ts';

test.each([
  ['just before midnight in winter', '2026-11-25T22:59:59Z', '2026-11-25'],
  ['midnight in winter', '2026-11-25T23:00:00Z', '2026-11-26'],
  ['just before midnight in summer', '2026-07-31T21:59:59Z', '2026-07-31'],
  ['midnight in summer', '2026-07-31T22:00:00Z', '2026-08-01'],
])('%s', (_, moment, day) => expect(dutchDay(new Date(moment))).toBe(day));
