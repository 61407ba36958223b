import { expect, it } from 'vitest';
import { writeCsv } from '../../../src/domain/open-data/write-csv.ts';

it.each([
  ['gewoon', 'gewoon'],
  ['a, b', '"a, b"'],
  ['"a"', '"""a"""'],
  ['een\ntwee', '"een\ntwee"'],
  ['=1+1', "'=1+1"],
  ['+31', "'+31"],
  ['-5', "'-5"],
  ['@som', "'@som"],
  ['\tx', "'\tx"],
  [3, '3'],
])('a cell with %j is written as %s', (waarde, expected) => {
  expect(writeCsv(['kop'], [[waarde]])).toBe(`kop\n${expected}\n`);
});
