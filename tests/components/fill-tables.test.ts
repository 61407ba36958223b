import { expect, it } from 'vitest';
import { fillTables } from '../../src/components/privacy/fill-tables.ts';

it('the periods of the purge stand in the table of a text', () => {
  const html = fillTables('<h2>Hoe lang?</h2>\n<p>[tabel: bewaren]</p>\n<p>Slot</p>');
  expect(html).toContain(
    '<td data-kop="Wat">Uw aanvraag</td><td data-kop="Wie leest het">het ene loket dat antwoordt</td><td data-kop="Hoe lang">30 dagen nadat',
  );
  expect(html).toContain('>hoogstens 7 dagen</td>');
  expect(html).toMatch(/^<h2>Hoe lang\?<\/h2>\n<table>.*<\/table>\n<p>Slot<\/p>$/s);
});

it('a table that does not exist is a mistake that names those that do', () => {
  expect(() => fillTables('<p>[tabel: vleden]</p>')).toThrow(
    'De tabel "vleden" bestaat niet. Kies uit: velden, bewaren.',
  );
});
