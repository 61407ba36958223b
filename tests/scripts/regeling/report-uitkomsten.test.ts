import { expect, it } from 'vitest';
import { listFeitenAsText, reportAsJson, reportAsText } from '../../../scripts/regeling/report-uitkomsten.ts';
import { FEIT_IDS } from '../../../src/domain/regelingen/feiten.ts';
import { judgeAll } from '../../../src/domain/regelingen/order-uitkomsten.ts';
import { LIJST_IDS, makeRegeling, said, voorwaarde } from '../../domain/regelingen/proef-regeling.ts';

const adult = voorwaarde({ feit: 'leeftijd', minstens: 18 }, 'leeftijd');
const inSector = voorwaarde(
  {
    alle: [
      { feit: 'leerweg', een_van: ['bol'] },
      { feit: 'sector', een_van: ['zorg'] },
    ],
  },
  'sector',
);
const regelingen = [
  makeRegeling({
    slug: 'jong',
    naam: 'Jong',
    voorwaarden: { inwoner: [{ ...adult, als: { niet: adult.als } }] },
  }),
  makeRegeling({
    slug: 'fonds',
    naam: 'Fonds',
    status: 'onzeker',
    beslist: { wie: 'fonds', uitleg: '' },
    niet_gemodelleerd: ['U hebt een gesprek.'],
    voorwaarden: { inwoner: [inSector] },
  }),
  makeRegeling({ slug: 'geld', naam: 'Geld', voorwaarden: { inwoner: [adult] } }),
  makeRegeling({
    slug: 'advies',
    naam: 'Advies',
    voorliggend: 'advies',
    beslist: { wie: 'niemand', uitleg: '' },
  }),
];
const vraag = {
  rol: 'inwoner' as const,
  vandaag: '2026-11-25',
  antwoorden: said({ leeftijd: 34, leerweg: 'bol' }),
};
const uitkomsten = judgeAll(regelingen, vraag.rol, vraag.antwoorden, vraag.vandaag);

it('a person reads what fits first, each with its reasons', () => {
  expect(reportAsText(vraag, uitkomsten)).toBe(`past: Geld (geld) — Loopt, een recht
  ja: leeftijd klopt (op grond van leeftijd)

past: Advies (advies) — Loopt, niemand beslist
  geen voorwaarden

misschien: Fonds (fonds) — Onzeker of dit nog loopt, fonds beslist
  onbekend: sector is onbekend (op grond van leerweg; nog niet bekend: sector)
  een mens kijkt: U hebt een gesprek.

past-niet: Jong (jong) — Loopt, een recht
  nee: leeftijd klopt niet (op grond van leeftijd)

Voor een inwoner op 2026-11-25: 2 past, 1 misschien, 1 past-niet.
`);
});

it('a machine reads the same, in the same order', () => {
  const report = JSON.parse(reportAsJson(vraag, uitkomsten)) as { regelingen: { slug: string }[] };
  expect(report).toMatchObject({ rol: 'inwoner', vandaag: '2026-11-25' });
  expect(report.regelingen.map(({ slug }) => slug)).toEqual(['geld', 'advies', 'fonds', 'jong']);
  expect(report.regelingen[2]).toEqual({
    slug: 'fonds',
    naam: 'Fonds',
    uitkomst: 'misschien',
    status: { soort: 'onzeker' },
    beslist: 'fonds',
    voorwaarden: [
      { oordeel: 'onbekend', zin: 'sector is onbekend', feiten: ['leerweg'], ontbreekt: ['sector'] },
    ],
    niet_gemodelleerd: ['U hebt een gesprek.'],
  });
});

it('every fact is listed with what can be answered', () => {
  const lines = listFeitenAsText(LIJST_IDS).trimEnd().split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(FEIT_IDS);
  expect(lines).toContain('leeftijd          getal van 12 tot en met 99');
  expect(lines).toContain('doel              één of meer van: opleiding, begeleiding, leerbaan, evc');
  expect(lines).toContain('sector            één van: zorg, bouw');
  expect(lines).toContain('leerbedrijf       ja, nee');
});
