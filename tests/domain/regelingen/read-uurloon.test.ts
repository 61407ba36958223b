import { describe, expect, it } from 'vitest';
import { readUurloon } from '../../../src/domain/regelingen/read-uurloon.ts';

describe('a wage an hour', () => {
  it.each([
    ['16,50', 1650],
    ['16.50', 1650],
    ['16,5', 1650],
    ['16', 1600],
    ['16,-', 1600],
    ['€ 16,50', 1650],
    ['€16,50', 1650],
    [' 16,50 ', 1650],
    ['0,01', 1],
    ['016,05', 1605],
    // As a fraction this is 1989.9999999999998.
    ['19,90', 1990],
    ['500', 50_000],
  ])('%s is %i cents', (tekst, cent) => expect(readUurloon(tekst)).toEqual({ tekst, cent }));

  it.each(['', '   '])('is unknown when nothing was filled in: "%s"', (tekst) =>
    expect(readUurloon(tekst)).toEqual({ tekst }),
  );

  it.each([
    'zestien',
    '16,505',
    '1.650,00',
    '1,650',
    '-16',
    '16,',
    ',50',
    '16 50',
    '1e3',
    '١٦',
    '9'.repeat(5000),
  ])('is no amount: %s', (tekst) => {
    const { cent, fout, ...rest } = readUurloon(tekst);
    expect(cent).toBeUndefined();
    expect(fout).toContain('een bedrag in euro’s, zoals 16,50');
    expect(rest).toEqual({ tekst });
  });

  it.each(['0', '0,00', '500,01', '2600'])('is out of reach: %s', (tekst) => {
    expect(readUurloon(tekst).cent).toBeUndefined();
    expect(readUurloon(tekst).fout).toContain('hoogstens € 500');
  });
});
