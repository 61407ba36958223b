import { describe, expect, it } from 'vitest';
import { dayOfSerial, parseDatum } from '../../../src/domain/scholing/parse-datum.ts';

describe('a date as people write it', () => {
  it.each([
    ['2027-09-01', '2027-09-01'],
    ['2027-9-1', '2027-09-01'],
    ['2027-09-01T00:00:00Z', '2027-09-01'],
    ['2027-09-01 00:00:00', '2027-09-01'],
    ['31-12-2026', '2026-12-31'],
    ['31/12/26', '2026-12-31'],
    ['1.9.2027', '2027-09-01'],
    ['1 - 9 - 2027', '2027-09-01'],
    ['01-09-2027 00:00', '2027-09-01'],
    ['1 september 2027', '2027-09-01'],
    ['1 sept. 2027', '2027-09-01'],
    ['1-sep-27', '2027-09-01'],
    ['Wo 1 mrt 2028', '2028-03-01'],
    ['maandag, 1 Februari 2027', '2027-02-01'],
    ['29-2-2028', '2028-02-29'],
  ])('%s is %s', (text, day) => expect(parseDatum(text)).toBe(day));

  it.each([
    ...['31-2-2027', '29-2-2027', '9/13/2027', '0-1-2027', '1-0-2027', '2027', 'september 2027', '1 smurf 2027'],
    ...['doorlopend', '1-2/2027', '1-9-1899', '1-9-2127', '1-9-202', '', '1 m 2027', '1 ma 2027'],
  ])('%s is no date', (text) => expect(parseDatum(text)).toBeUndefined());
});

describe('a day as Excel counts it', () => {
  it.each([
    [46_266, '2026-09-01'],
    [46_266.75, '2026-09-01'],
    [32_874, '1990-01-01'],
    [73_050, '2099-12-31'],
  ])('%d is %s', (serial, day) => expect(dayOfSerial(serial)).toBe(day));

  it.each([2027, 0, -1, 32_873, 73_051, 20_270_901, NaN])('%d is no day', (serial) =>
    expect(dayOfSerial(serial)).toBeUndefined(),
  );
});
