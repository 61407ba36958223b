import { describe, expect, test } from 'vitest';
import { judgeRegeling } from '../../../src/domain/regelingen/judge-regeling.ts';
import { voorwaardenPerRol } from '../../../src/domain/regelingen/voorwaarden-per-rol.ts';
import type { Voorwaarde } from '../../../src/schemas/regeling.ts';
import { makeRegeling } from './make-regeling.ts';

const adult: Voorwaarde = {
  als: { feit: 'leeftijd', minstens: 18 },
  ja: 'Ja.',
  nee: 'Nee.',
  onbekend: 'Dat weten wij niet.',
};

describe('the groups say who it is for', () => {
  test.each([
    ['residents', ['werk', 'ww'], undefined, { inwoner: [] }],
    ['employers', ['werkgever'], undefined, { werkgever: [] }],
    ['both', ['school', 'werkgever'], {}, { inwoner: [], werkgever: [] }],
    ['one of them with a condition', ['werk'], { inwoner: [adult] }, { inwoner: [adult] }],
    ['a role that only the conditions name', ['werk'], { werkgever: [] }, { inwoner: [], werkgever: [] }],
  ])('%s', (_, voor, voorwaarden, expected) => {
    expect(voorwaardenPerRol({ voor, voorwaarden })).toEqual(expected);
  });
});

test('with conditions in words only, the answer is "misschien", also when it is a right', () => {
  const regeling = makeRegeling({
    voor: ['werk'],
    voorwaarden: voorwaardenPerRol({ voor: ['werk'] }),
    niet_gemodelleerd: ['U woont hier een jaar.'],
    voorbeelden: [],
  });
  const judged = judgeRegeling(regeling, 'inwoner', { feiten: {}, overgeslagen: {} }, '2026-11-26');
  expect(judged?.uitkomst).toBe('misschien');
});
