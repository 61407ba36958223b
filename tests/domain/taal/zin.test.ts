import { describe, expect, it } from 'vitest';
import type { Taal } from '../../../src/domain/taal/talen.ts';
import { vormVoor, type Meervoud } from '../../../src/domain/taal/zin.ts';

/** Each form says its own name, so that the test sees which one was chosen. */
const NAMED: Meervoud = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 22, 100];

describe('the form of a text with a number', () => {
  it.each<[Taal, string]>([
    ['nl', 'other one other other other other other other other'],
    ['en', 'other one other other other other other other other'],
    ['uk', 'many one few few many many one few many'],
    ['ar', 'zero one two few few many many many other'],
    ['pl', 'many one few few many many many few many'],
    ['tr', 'other one other other other other other other other'],
    ['eenvoudig', 'other one other other other other other other other'],
  ])('follows the way of counting of %s', (taal, expected) => {
    expect(COUNTS.map((count) => vormVoor(taal, NAMED, count)).join(' ')).toBe(expected);
  });

  it('is the general one when the language has no form of its own for the number', () => {
    expect(vormVoor('uk', { one: 'one', other: 'other' }, 5)).toBe('other');
  });
});
