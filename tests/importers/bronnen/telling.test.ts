import { expect, test } from 'vitest';
import { formatTellingen } from '../../../src/importers/bronnen/telling-tabel.ts';
import { checkTelling, countWeggelaten, startTelling } from '../../../src/importers/bronnen/telling.ts';

test('loaded, merged and left out together are all rows, or the import stops', () => {
  const telling = startTelling('x.csv', 5);
  telling.geladen = 2;
  telling.samengevoegd = 1;
  countWeggelaten(telling, 'fout');
  expect(() => checkTelling(telling)).toThrow('x.csv: 5 rijen gelezen, maar 4 verantwoord');
  countWeggelaten(telling, 'fout');
  expect(() => checkTelling(telling)).not.toThrow();
});

test('the table tells why rows were left out', () => {
  const telling = { ...startTelling('x.csv', 3), geladen: 2 };
  countWeggelaten(telling, 'geen plaats');
  expect(formatTellingen([telling]).split('\n')).toEqual([
    'bron                               gelezen       geladen  samengevoegd    weggelaten',
    'x.csv                                    3             2             0             1',
    '    1 × geen plaats',
  ]);
});
