import { describe, expect, it, test } from 'vitest';
import {
  bedragOf,
  describePeiljaar,
  describeStatus,
  isPeiljaarOver,
} from '../../../src/domain/regelingen/describe-regeling.ts';

test.each([
  [{ soort: 'lopend' }, 'Loopt nu'],
  [{ soort: 'lopend', tot: '2026-12-01' }, 'Open tot en met 1 december 2026'],
  [{ soort: 'onzeker' }, 'Niet zeker of dit nu loopt'],
  [{ soort: 'binnenkort', vanaf: '2027-03-01' }, 'Binnenkort open: op 1 maart 2027'],
  [{ soort: 'gesloten', sinds: '2026-09-30' }, 'Nu gesloten, na 30 september 2026'],
  [{ soort: 'beeindigd' }, 'Gestopt'],
  [{ soort: 'beeindigd', sinds: '2023-12-31' }, 'Gestopt na 31 december 2023'],
] as const)('the status %o reads "%s"', (status, words) => expect(describeStatus(status)).toBe(words));

describe('a year that an amount is of', () => {
  it.each([
    ['2026', '2026-11-25', false],
    ['2025', '2026-11-25', true],
    ['2026-2027', '2026-11-25', false],
    ['2025-2026', '2026-07-31', false],
    ['2025-2026', '2026-08-01', true],
  ])('%s on %s is over: %s', (peiljaar, vandaag, over) =>
    expect(isPeiljaarOver(peiljaar, vandaag)).toBe(over),
  );

  it('is always named, and said to be old when it is', () => {
    expect(describePeiljaar('Bedrag', '2023')).toBe('Bedrag van 2023.');
    expect(describePeiljaar('Bedrag', '2026', '2026-11-25')).toBe('Bedrag van 2026.');
    expect(describePeiljaar('Bedrag', '2024-2025', '2026-11-25')).toBe(
      'Bedrag van 2024-2025. Het kan nu anders zijn.',
    );
  });
});

it('says which amount is missing', () =>
  expect(() => bedragOf(new Map(), 'zoek')).toThrow('Het bedrag "zoek" staat niet in bedragen.yaml.'));
