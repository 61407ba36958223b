import { expect, it } from 'vitest';
import { formatDag, formatTijdstip } from '../../../src/domain/dag/format-moment.ts';

// Half an hour before midnight in Greenwich it is already the next day in the Netherlands.
const lateEvening = Date.UTC(2026, 10, 25, 23, 30);

it('writes a day as the calendar in the Netherlands stands', () => {
  expect(formatDag(lateEvening)).toBe('donderdag 26 november 2026');
});

it('writes a moment with the time of the clock', () => {
  expect(formatTijdstip(lateEvening)).toBe('donderdag 26 november 2026 om 00:30');
});
