import { describe, expect, it } from 'vitest';
import { explainNummer } from '../../../src/domain/afspraak/nummerplan.ts';

describe('a telephone number of a desk', () => {
  it.each([
    '053 123 45 67',
    '(0541) 12 34 56',
    '06-12345678',
    '+31 6 1234 5678',
    '+31 (0)53 123 45 67',
    '0031 88 123 45 67',
    '085 123 45 67',
    '0800 1234',
    '0900 123 45 67',
    '+32 2 123 45 67',
  ])('%s can be dialled', (nummer) => {
    expect(explainNummer(nummer)).toBeUndefined();
  });

  it.each([
    ['053 123 45 6', { soort: 'aantal', cijfers: 9, nodig: '10' }],
    ['053 123 45 678', { soort: 'aantal', cijfers: 11, nodig: '10' }],
    ['+31 53 123 45 6', { soort: 'aantal', cijfers: 9, nodig: '10' }],
    ['0900 12345', { soort: 'aantal', cijfers: 9, nodig: '8 of 11' }],
    ['+32 123', { soort: 'aantal', cijfers: 5, nodig: '7 tot 15' }],
    ['054 023 45 67', { soort: 'begin', begin: '0540' }],
    ['06 91234567', { soort: 'begin', begin: '0691' }],
    ['0000000000', { soort: 'begin', begin: '0000' }],
    ['1234567890', { soort: 'begin', begin: '1234' }],
  ])('%s cannot', (nummer, fout) => {
    expect(explainNummer(nummer)).toEqual(fout);
  });
});
