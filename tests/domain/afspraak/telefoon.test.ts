import { describe, expect, it } from 'vitest';
import { cleanTelefoon, explainTelefoon } from '../../../src/domain/afspraak/telefoon.ts';
import { inDutch } from './in-dutch.ts';

const judge = (typed: string) => explainTelefoon(cleanTelefoon(typed));

describe('a number that can be dialled', () => {
  it.each([
    '0612345678',
    '06 12345678',
    '06-12345678',
    '06 12 34 56 78',
    '(053) 123 45 67',
    '053 - 1234567',
    '053/1234567',
    '06.12.34.56.78',
    '+31612345678',
    '+31 6 12345678',
    '+31 (0)6 12345678',
    '+31 06 12345678',
    '0031 6 12345678',
    '0031 (0)53 1234567',
    '31612345678',
    '+49 151 23456789',
    '0049 151 23456789',
    '+1 (212) 555-0123',
    '+32 470 12 34 56',
    '+380 44 123 4567',
    '  0612345678\t',
    '٠٦١٢٣٤٥٦٧٨',
    '۰۶۱۲۳۴۵۶۷۸',
    '０６１２３４５６７８',
    '06‑12345678',
    '06–12345678',
    '\u202a+31 6 12345678\u202c',
    '06\u00a012345678',
  ])('%s', (typed) => {
    expect(judge(typed)).toBeUndefined();
  });
});

describe('a number that cannot, with what to do', () => {
  it.each([
    ['bel mij', 'met alleen cijfers'],
    ['06 12345678 (na zessen)', 'met alleen cijfers'],
    ['06+12345678', 'met alleen cijfers'],
    ['0612345678\r\nBcc: a@x.test', 'met alleen cijfers'],
    ['<script>alert(1)</script>', 'met alleen cijfers'],
    ['06 1234567', 'heeft 9 cijfers. Een Nederlands nummer heeft er 10'],
    ['06 123456789', 'heeft 11 cijfers'],
    ['6', 'heeft 1 cijfer.'],
    ['1612345678', 'begint met 0'],
    ['+31 6 1234567', 'buitenlandse telefoonnummer klopt niet'],
    ['+49 15', 'buitenlandse telefoonnummer klopt niet'],
    ['+0 612345678', 'buitenlandse telefoonnummer klopt niet'],
    ['+12345678901234567', 'buitenlandse telefoonnummer klopt niet'],
    ['9'.repeat(100_000), 'heeft 100.000 cijfers'],
    ['-', 'heeft 0 cijfers'],
  ])('%s', (typed, part) => {
    expect(inDutch(judge(typed))).toContain(part);
  });
});

it('the loket reads the number as it was typed, in plain figures', () => {
  expect(cleanTelefoon(' +31  (0)6–١٢٣ 45678\u200f ')).toBe('+31 (0)6-123 45678');
});
