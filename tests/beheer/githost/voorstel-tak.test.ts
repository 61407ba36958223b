import { expect, test } from 'vitest';
import { newVoorstelTak, voorstelTak } from '../../../src/beheer/githost/voorstel-tak.ts';

test('the branch of a proposal names its regio and its moment', () => {
  expect(voorstelTak('twente', new Date('2026-11-26T14:30:05.123Z'), 'a1b2')).toBe(
    'voorstel-twente-20261126-143005-a1b2',
  );
});

test('two proposals in one second get two branches', () => {
  expect(new Set(Array.from({ length: 8 }, () => newVoorstelTak('twente'))).size).toBeGreaterThan(1);
});
