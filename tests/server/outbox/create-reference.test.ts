import { describe, expect, it } from 'vitest';
import { ALPHABET, createReference, isReference } from '../../../src/server/outbox/create-reference.ts';

describe('a reference', () => {
  it('has eight characters that nobody confuses', () => {
    expect(ALPHABET).not.toMatch(/[IOQ01a-z]/);
    expect(new Set(ALPHABET).size).toBe(31);
    for (let n = 0; n < 1000; n++) expect(createReference()).toMatch(/^[A-HJ-NPR-Z2-9]{8}$/);
  });

  it('uses the whole alphabet', () => {
    let step = 0;
    const drawn = Array.from({ length: 4 }, () => createReference((max) => step++ % max)).join('');
    expect([...ALPHABET].every((letter) => drawn.includes(letter))).toBe(true);
  });

  it.each([
    ['K7RM2XWA', true],
    ['K7RM2XW', false],
    ['K7RM2XWAA', false],
    ['K7RM2XWO', false],
    ['k7rm2xwa', false],
    ['K7RM2XWA\n', false],
    ["' OR 1=1", false],
  ])('%j is one: %s', (text, is) => {
    expect(isReference(text)).toBe(is);
  });
});
