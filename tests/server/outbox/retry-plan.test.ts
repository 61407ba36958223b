import { describe, expect, it } from 'vitest';
import { nextAttemptAt } from '../../../src/server/outbox/retry-plan.ts';
import { HOUR, MINUTE, NOW } from './moments.ts';

const wait = (attempts: number, random: number): number =>
  nextAttemptAt({ attempts, createdAt: NOW, now: NOW, random })! - NOW;

describe('the wait before another attempt', () => {
  it.each([
    [1, 1 * MINUTE],
    [2, 2 * MINUTE],
    [3, 4 * MINUTE],
    [7, 64 * MINUTE],
    [9, 256 * MINUTE],
    [10, 6 * HOUR],
    [500, 6 * HOUR],
  ])('after attempt %i is %i ms', (attempts, expected) => {
    expect(wait(attempts, 0.5)).toBe(expected);
  });

  it('differs by a fifth either way, and stays between a minute and six hours', () => {
    expect([wait(4, 0), wait(4, 1)]).toEqual([6.4 * MINUTE, 9.6 * MINUTE]);
    for (let attempts = 1; attempts < 30; attempts++) {
      for (const random of [0, 0.3, 1]) {
        expect(wait(attempts, random)).toBeGreaterThanOrEqual(MINUTE);
        expect(wait(attempts, random)).toBeLessThanOrEqual(6 * HOUR);
      }
    }
  });

  it('goes on for more than 72 hours and ends after 96', () => {
    const at = (now: number): number | undefined =>
      nextAttemptAt({ attempts: 20, createdAt: NOW, now, random: 0.5 });
    expect(at(NOW + 96 * HOUR - 1)).toBe(NOW + 102 * HOUR - 1);
    expect(at(NOW + 96 * HOUR)).toBeUndefined();
  });
});
