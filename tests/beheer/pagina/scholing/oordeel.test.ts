import { expect, test } from 'vitest';
import { oordeel } from '../../../../src/beheer/pagina/scholing/oordeel.ts';
import type { MatrixMelding, MatrixVerslag } from '../../../../src/beheer/scholing/matrix-verslag.ts';

const melding = (ernst: MatrixMelding['ernst']): MatrixMelding => ({
  ernst,
  code: 'cel-datum',
  wat: 'Dit is geen datum.',
  remedie: 'Schrijf een datum.',
});
const verslag = (telling: Partial<MatrixVerslag['telling']>, ...ernst: MatrixMelding['ernst'][]) => ({
  telling: { nieuw: 0, gewijzigd: 0, weg: 0, gelijk: 0, ...telling },
  wijzigingen: [],
  meldingen: ernst.map(melding),
});

test.each([
  ['a file that cannot be read', verslag({}, 'fout'), 'onleesbaar', 'Dit bestand kunnen wij niet gebruiken'],
  ['one mistake', verslag({ gelijk: 3 }, 'fout', 'waarschuwing'), 'fouten', 'Er staat 1 fout in uw bestand'],
  ['more mistakes', verslag({ nieuw: 1 }, 'fout', 'fout'), 'fouten', 'Er staan 2 fouten in uw bestand'],
  ['the same file', verslag({ gelijk: 3 }, 'waarschuwing'), 'gelijk', 'Er verandert niets'],
  ['only rows that are gone', verslag({ gelijk: 3, weg: 1 }), 'goed', 'Uw bestand is goed'],
])('%s', (_, input, soort, titel) => {
  expect(oordeel(input, 'Twente')).toMatchObject({ soort, titel });
});
