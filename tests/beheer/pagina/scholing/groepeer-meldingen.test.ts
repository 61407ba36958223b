import { expect, test } from 'vitest';
import { groepeerMeldingen } from '../../../../src/beheer/pagina/scholing/groepeer-meldingen.ts';
import type { MatrixMelding } from '../../../../src/beheer/scholing/matrix-verslag.ts';

const melding = (code: string, rij: number, ernst: MatrixMelding['ernst'] = 'fout'): MatrixMelding => ({
  ernst,
  code,
  rij,
  wat: '',
  remedie: '',
});

test('mistakes of one kind stand together, the kind that comes first in the sheet first', () => {
  const groups = groepeerMeldingen(
    [
      melding('niveau-onbekend', 2),
      melding('cel-datum', 3),
      melding('kosten-nul', 3, 'waarschuwing'),
      melding('niveau-onbekend', 9),
    ],
    'fout',
  );
  expect(groups.map(({ titel, meldingen }) => [titel, meldingen.map(({ rij }) => rij)])).toEqual([
    ['Een niveau dat niet op de lijst staat', [2, 9]],
    ['Geen datum', [3]],
  ]);
});

test('a kind without a title is shown by its name rather than left out', () => {
  expect(groepeerMeldingen([melding('nog-onbekend', 1)], 'fout')[0]!.titel).toBe('nog-onbekend');
});
