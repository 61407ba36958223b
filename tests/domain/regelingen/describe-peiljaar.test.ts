import { describe, expect, it } from 'vitest';
import { bedragOf } from '../../../src/domain/regelingen/bedrag.ts';
import { describePeiljaar, isPeiljaarOver } from '../../../src/domain/regelingen/describe-peiljaar.ts';

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
