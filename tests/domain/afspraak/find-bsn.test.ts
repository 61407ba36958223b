import { describe, expect, it } from 'vitest';
import { findBsn, isBsn } from '../../../src/domain/afspraak/find-bsn.ts';

describe('a number that passes the test of a BSN', () => {
  it.each([
    ['alone', '111222333'],
    ['in a sentence', 'Mijn nummer is 111222333, dank u.'],
    ['with spaces', '111 222 333'],
    ['with dots', '111.222.333'],
    ['with dashes of any kind', '1112-22–333'],
    ['with slashes', '111/222/333'],
    ['over two lines', 'BSN: 111222\n333'],
    ['of eight figures, the zero left out', '10000008'],
    ['of nine figures with a leading zero', '010000008'],
    ['in figures of full width', '１１１２２２３３３'],
    ['in Arabic figures', '١١١٢٢٢٣٣٣'],
    ['stuck to letters', 'bsn111222333.'],
    ['with an invisible mark inside', '111\u200b222333'],
    ['a mobile number that lost a figure: no telephone number', '061000000'],
    ['after another number', '123456789 is het niet; 111222333 wel'],
  ])('is found: %s', (_, text) => {
    expect(findBsn(text)?.replace(/\D/g, '')).toMatch(/^(?:111222333|0?10000008|061000000)$/);
  });

  it.each([
    ['nothing', ''],
    ['words', 'Ik wil in de zorg werken.'],
    ['a number that fails the test', '111222334'],
    ['a longer number', '1112223330'],
    ['a part of a longer number', '5 111222333'],
    ['a mobile number of ten figures', '06 12345678'],
    ['a mobile number with a country code', '+31 6 12 34 56 78'],
    ['a number with +31 that would pass', '+111222333'],
    ['a number of another country that would pass', '+49 5777 006 en 0061 01008'],
    ['a postcode and a house number', '7511 AB 12'],
    ['a year and a year', 'van 2019 tot 2024'],
    ['zeros', '000000000'],
    ['an amount', '€ 1.250,00'],
  ])('is not found in %s', (_, text) => {
    expect(findBsn(text)).toBeUndefined();
  });

  it('is one in eleven, so the page asks and does not refuse', () => {
    const all = Array.from({ length: 11_000 }, (_, index) => String(200_000_000 + index));
    expect(all.filter(isBsn).length).toBe(1000);
  });
});
