import { describe, expect, it } from 'vitest';
import { importMatrix } from '../../../src/beheer/scholing/import-matrix.ts';
import { MATRIX_CODES } from '../../../src/beheer/scholing/matrix-codes.ts';
import { FOUTE_BLADEN, FOUTE_CELLEN, GEEN_MATRIX } from './corpus/foute-bestanden.ts';
import { GOEDE_BESTANDEN } from './corpus/goede-bestanden.ts';
import { CSV, maakBron } from './bron.ts';

const bron = maakBron();
const told = new Set<string>();

describe('a mistaken file is told with its row, its column and what to do', () => {
  it.each([...GEEN_MATRIX, ...FOUTE_CELLEN, ...FOUTE_BLADEN])('$naam: $code', async (geval) => {
    const verslag = await importMatrix(await geval.bestand(), 'matrix.xlsx', bron);
    const fouten = verslag.meldingen.filter(({ ernst }) => ernst === 'fout');
    expect(verslag.csv).toBeUndefined();
    const { code, rij, kolom } = fouten[0] ?? {};
    expect({ code, rij, kolom }).toEqual({ code: geval.code, rij: geval.rij, kolom: geval.kolom });
    for (const melding of verslag.meldingen) {
      told.add(melding.code);
      for (const zin of [melding.wat, melding.remedie].flatMap((text) => text.split(/(?<=[.?!])\s+/)))
        expect(zin.split(/\s+/).length, zin).toBeLessThanOrEqual(24);
    }
  });
});

describe('a right file passes', () => {
  it.each(GOEDE_BESTANDEN)('$naam', async ({ bestand, waarschuwingen = [], csv = CSV }) => {
    const verslag = await importMatrix(await bestand(), 'matrix.xlsx', bron);
    for (const { code } of verslag.meldingen) told.add(code);
    expect(verslag.meldingen.map(({ code }) => code)).toEqual(waarschuwingen);
    expect(verslag.csv).toBe(csv);
  });
});

it('the corpus has a file for every kind of mistake', () => {
  // Told by files that are too slow or too special for this table: see the tests of the gate and of warnings.
  const elsewhere = ['bestand-zipbom', 'scholing-dubbel', 'start-voorbij', 'veel-weg', 'link-herhaald'];
  expect(Object.keys(MATRIX_CODES).filter((code) => !told.has(code) && !elsewhere.includes(code))).toEqual(
    [],
  );
});
