import { expect, test } from 'vitest';
import { cel, formatTabel, parseTabel } from '../../../src/importers/bronnen/tabel.ts';

test('what is written is read back, whatever is in the cells', () => {
  const rijen = [
    { naam: 'Nuenen, Gerwen en Nederwetten', uitleg: 'zei "ja"' },
    { naam: "'s-Gravenhage", uitleg: 'twee\nregels' },
    { naam: '', uitleg: '' },
    { naam: ' spatie ervoor', uitleg: 'einde ' },
  ];
  expect(parseTabel(formatTabel({ kolommen: ['naam', 'uitleg'], rijen }))).toEqual(rijen);
});

test('a cell is quoted only where it must be', () => {
  const text = formatTabel({ kolommen: ['a', 'b'], rijen: [{ a: 'gewoon|ja', b: 'x,y' }] });
  expect(text).toBe('a,b\ngewoon|ja,"x,y"\n');
});

test('a row with a cell too many stops the import, with its line', () => {
  expect(() => parseTabel('a,b\n1,2\n1,2,3\n')).toThrow(/line 3/);
});

test('a column that is no longer there stops the import', () => {
  expect(() => cel({ naam: 'x' }, 'titel')).toThrow('De kolom "titel" ontbreekt. Deze rij heeft wel: naam.');
});
