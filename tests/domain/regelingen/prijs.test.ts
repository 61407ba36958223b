import { expect, test } from 'vitest';
import { loadContent } from '../../../src/content-files/load-content.ts';
import { toBedrag } from '../../../src/domain/regelingen/bedrag.ts';
import { findPrijs, type TePrijzen } from '../../../src/domain/regelingen/prijs.ts';

const { content } = loadContent('content');
const bedragen = Object.fromEntries(content.bedragen.map(({ waarde }) => [waarde.id, toBedrag(waarde)]));
const publiek = { bekostiging: 'publiek' as const };

test.each<[string, TePrijzen, number | undefined, { van: number; tot: number } | undefined]>([
  [
    'bol costs the lesgeld from 18',
    { leerweg: 'bol', niveau: 'mbo-4', ...publiek },
    18,
    { van: 141_900, tot: 141_900 },
  ],
  ['bol is free at 17', { leerweg: 'bol', niveau: 'mbo-4', ...publiek }, 17, { van: 0, tot: 0 }],
  [
    'bol is a range while the age is unknown',
    { leerweg: 'bol', niveau: 'entree', ...publiek },
    undefined,
    { van: 0, tot: 141_900 },
  ],
  [
    'bbl at mbo 2 costs the low cursusgeld',
    { leerweg: 'bbl', niveau: 'mbo-2', ...publiek },
    40,
    { van: 29_500, tot: 29_500 },
  ],
  [
    'bbl at mbo 3 costs the high cursusgeld',
    { leerweg: 'bbl', niveau: 'mbo-3', ...publiek },
    40,
    { van: 71_500, tot: 71_500 },
  ],
  [
    'bol at a private school is unknown',
    { leerweg: 'bol', niveau: 'mbo-4', bekostiging: 'privaat' },
    40,
    undefined,
  ],
  ['bol of an unknown kind of school is unknown', { leerweg: 'bol', niveau: 'mbo-4' }, 40, undefined],
  [
    'hbo is unknown: its amount is not in the data',
    { leerweg: 'voltijd', niveau: 'hbo-bachelor', ...publiek },
    20,
    undefined,
  ],
  ['the derde leerweg is unknown', { leerweg: 'derde-leerweg', niveau: 'mbo-2', ...publiek }, 40, undefined],
  [
    'a price of the opleider counts before the law',
    { leerweg: 'bbl', niveau: 'mbo-2', kosten: 950, ...publiek },
    16,
    { van: 95_000, tot: 95_000 },
  ],
  [
    'a free course is free, not unknown',
    { leerweg: 'cursus', niveau: 'zonder-niveau', kosten: 0 },
    40,
    { van: 0, tot: 0 },
  ],
])('%s', (_, scholing, leeftijd, bereik) => {
  expect(findPrijs(scholing, leeftijd, bedragen)?.bereik).toEqual(bereik);
});

test('a statutory price says its year', () => {
  expect(findPrijs({ leerweg: 'bol', niveau: 'mbo-4', ...publiek }, undefined, bedragen)!.uitleg).toBe(
    'Lesgeld voor bol: €\u00a01.419 per studiejaar (2024-2025). Wie op 1 augustus jonger is dan 18, betaalt dit niet.',
  );
});
