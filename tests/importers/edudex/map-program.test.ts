import { describe, expect, test } from 'vitest';
import { mapProgram } from '../../../src/importers/edudex/map-program.ts';
import { makeProgram, redenVan, rijVan, TABELLEN } from './maak-programma.ts';

test('a program with what is required becomes a training', () => {
  expect(rijVan(makeProgram())).toEqual({
    sleutel: 'voorbeeld VB-001',
    titel: 'Boekhouden',
    opleider: { sleutel: 'voorbeeld', naam: 'Voorbeeldopleider' },
    niveau: 'zonder-niveau',
    leerweg: 'cursus',
    sector: 'economie-administratie',
    postcodes: [],
    plaatsen: ['Utrecht'],
    duur: '6 weken',
    omschrijving: 'U leert boekhouden.',
  });
});

describe('the niveau follows from programLevel, and from degree where that says too little', () => {
  test.each([
    ['mbo niveau 1', 'certificate', 'entree'],
    ['mbo niveau 2', 'certificate', 'mbo-2'],
    ['mbo niveau 3', 'none', 'mbo-3'],
    ['mbo niveau 4', 'certificate of participation', 'mbo-4'],
    ['associate', 'Ad', 'associate-degree'],
    ['bachelor', 'B', 'hbo-bachelor'],
    ['master', 'M', 'hbo-master'],
    ['academic bachelor', 'BSc', 'wo-bachelor'],
    ['academic master', 'MSc', 'wo-master'],
    ['hbo', 'Ad BA', 'associate-degree'],
    ['hbo', 'B Eng', 'hbo-bachelor'],
    ['hbo', 'MBA', 'hbo-master'],
    ['wo', 'LLM', 'wo-master'],
    ['post-academic', 'MSc', 'wo-master'],
    ['hbo', 'certificate', 'zonder-niveau'],
    ['post-hbo', 'diploma', 'zonder-niveau'],
    ['none', 'testimonial', 'zonder-niveau'],
    ['mbo', 'certificate', 'zonder-niveau'],
    ['MBO Niveau 2', 'Certificate', 'mbo-2'],
  ])('%s with %s is %s', (programLevel, degree, niveau) => {
    expect(rijVan(makeProgram({ classification: { programLevel, degree } })).niveau).toBe(niveau);
  });

  test('mbo without a number leaves it to the crebo', () => {
    const rij = rijVan(
      makeProgram({
        classification: { programLevel: 'mbo', degree: 'diploma', creboCode: '25180' },
        top: {
          programExternalAcknowledgements: {
            creboRegistration: [{ creboCode: '25180', learningPath: 'BBL' }],
          },
        },
      }),
    );
    expect(rij).toMatchObject({ niveau: undefined, crebo: '25180', leerweg: 'bbl' });
  });
});

describe('the leerweg follows from learningPath, else from type and form', () => {
  test.each([
    ['BOL', 'bol'],
    ['BBL', 'bbl'],
    ['OVO', 'derde-leerweg'],
    ['ODT', 'derde-leerweg'],
  ])('learningPath %s is %s', (learningPath, leerweg) => {
    const rij = rijVan(
      makeProgram({
        classification: { programLevel: 'mbo niveau 2', degree: 'mbo niveau 2' },
        top: {
          programExternalAcknowledgements: { creboRegistration: [{ creboCode: '25180', learningPath }] },
        },
      }),
    );
    expect(rij.leerweg).toBe(leerweg);
  });

  test.each([
    [['full-time'], 'bachelor', 'B', 'voltijd'],
    [['part-time', 'evening education'], 'bachelor', 'B', 'deeltijd'],
    [['dual'], 'associate', 'Ad', 'duaal'],
    [['full-time', 'part-time'], 'bachelor', 'B', 'onbekend'],
    [['part-time', 'e-learning'], 'master', 'M', 'deeltijd'],
    [['e-learning'], 'bachelor', 'B', 'e-learning'],
    [['e-learning'], 'none', 'certificate', 'e-learning'],
    [['part-time', 'virtual classroom'], 'none', 'certificate', 'cursus'],
    [['part-time'], 'none', 'mbo-certificaat', 'mbo-certificaat'],
  ])('%j at %s with %s is %s', (programForm, programLevel, degree, leerweg) => {
    expect(rijVan(makeProgram({ classification: { programForm, programLevel, degree } })).leerweg).toBe(
      leerweg,
    );
  });

  test('a course that is wholly online is online, and has no place', () => {
    const rij = rijVan(makeProgram({ classification: { fullyOnline: true } }));
    expect(rij).toMatchObject({ leerweg: 'e-learning', plaatsen: [], postcodes: [] });
  });
});

describe('one sector, or none', () => {
  test.each([
    [['finance'], [], 'economie-administratie'],
    [['Finance'], ['Q'], 'economie-administratie'],
    [['coaching'], ['Q'], 'zorg-welzijn'],
    [[], ['Q'], 'zorg-welzijn'],
    [['finance', 'languages'], ['K'], 'economie-administratie'],
    [['finance', 'languages'], [], undefined],
    [['finance', 'languages'], ['Q'], undefined],
    [['coaching'], ['N'], undefined],
    [[], ['K', 'Q'], undefined],
    [[], [], undefined],
  ])('themes %j and sectors %j lead to %s', (theme, targetSector, sector) => {
    expect(rijVan(makeProgram({ classification: { theme, targetSector } })).sector).toBe(sector);
  });
});

describe('a program that gives no training says why', () => {
  const acknowledged = (learningPath: string) => ({
    classification: { programLevel: 'mbo niveau 2', degree: 'mbo niveau 2' },
    top: { programExternalAcknowledgements: { creboRegistration: [{ creboCode: '25180', learningPath }] } },
  });
  test.each<[string, Parameters<typeof makeProgram>[0], string]>([
    ['no programId', { classification: { programId: null } }, 'programId ontbreekt'],
    ['no orgUnitId', { classification: { orgUnitId: ' ' } }, 'orgUnitId ontbreekt'],
    ['no name', { descriptions: { programName: { nl: '' } } }, 'programName ontbreekt'],
    ['no level', { classification: { programLevel: null } }, 'programLevel ontbreekt'],
    [
      'another level',
      { classification: { programLevel: 'mbo niveau 5' } },
      'programLevel is onbekend: mbo niveau 5',
    ],
    [
      'a level we do not show',
      { classification: { programLevel: 'havo' } },
      'niveau dat deze site niet heeft: havo',
    ],
    ['a doctorate', { classification: { degree: 'PhD' } }, 'niveau dat deze site niet heeft: PhD'],
    ['another degree', { classification: { degree: 'ridder' } }, 'degree is onbekend: ridder'],
    ['no form', { classification: { programForm: [] } }, 'programForm ontbreekt'],
    ['another form', { classification: { programForm: ['hybrid'] } }, 'programForm is onbekend: hybrid'],
    ['another type', { classification: { programType: 'feest' } }, 'programType is onbekend: feest'],
    ['an exam only', { classification: { programType: 'exam' } }, 'geen scholing: exam'],
    ['another path', acknowledged('XYZ'), 'learningPath is onbekend: XYZ'],
    ['a path of exams only', acknowledged('EX'), 'geen scholing: alleen examen'],
    [
      'an mbo diploma of which nobody says bol or bbl',
      { classification: { programLevel: 'mbo niveau 2', degree: 'mbo niveau 2' } },
      'mbo-diploma zonder learningPath: niet bekend of het bol, bbl of derde leerweg is',
    ],
    [
      'mbo without level and crebo',
      { classification: { programLevel: 'mbo', degree: 'diploma' } },
      'mbo zonder niveau en zonder crebo: diploma',
    ],
    ['another theme', { classification: { theme: ['astrologie'] } }, 'theme is onbekend: astrologie'],
    ['another target sector', { classification: { targetSector: ['Z'] } }, 'targetSector is onbekend: Z'],
    [
      'another provider',
      { classification: { orgUnitId: 'anders' } },
      'opleider is onbekend: anders (zet hem in edudex-opleiders.csv)',
    ],
    ['for one client', { top: { clientId: { orgUnitId: 'bedrijf' } } }, 'alleen voor één klant'],
    ['not in publication', { top: { inPublication: false } }, 'staat niet in publicatie'],
    [
      'closed for application',
      { admission: { applicationOpen: false } },
      'aanmelden kan niet (applicationOpen)',
    ],
    ['expired', { top: { expires: '2026-11-25' } }, 'verlopen: 2026-11-25'],
    ['no longer offered', { classification: { offeredUntil: '2025-01-01' } }, 'verlopen: 2025-01-01'],
    [
      'a day that does not exist',
      { top: { expires: '2026-02-30' } },
      'datum bestaat niet: expires "2026-02-30"',
    ],
    ['a date that is none', { top: { expires: 'morgen' } }, 'datum bestaat niet: expires "morgen"'],
  ])('%s', (_, change, reden) => {
    expect(redenVan(makeProgram(change))).toBe(reden);
  });

  test('by its two ids, or by its place in the source', () => {
    expect(mapProgram(makeProgram({ classification: { programLevel: 'x' } }), 7, TABELLEN)).toMatchObject({
      sleutel: 'voorbeeld/VB-001',
    });
    expect(mapProgram({}, 7, TABELLEN)).toMatchObject({ soort: 'afgewezen', sleutel: 'programma 7' });
    expect(mapProgram([], 8, TABELLEN)).toMatchObject({ soort: 'afgewezen', sleutel: 'programma 8' });
  });

  test('the last day counts', () => {
    expect(rijVan(makeProgram({ top: { expires: '2026-11-26' } })).titel).toBe('Boekhouden');
  });
});

describe('texts', () => {
  test('Dutch goes first for a name; without Dutch the English one stands', () => {
    expect(
      rijVan(makeProgram({ descriptions: { programName: { en: 'Bookkeeping', nl: 'Boekhouden' } } })).titel,
    ).toBe('Boekhouden');
    expect(
      rijVan(makeProgram({ descriptions: { programName: { de: 'Buchhaltung', en: 'Bookkeeping' } } })).titel,
    ).toBe('Bookkeeping');
    expect(rijVan(makeProgram({ descriptions: { programName: 'Boekhouden' } })).titel).toBe('Boekhouden');
  });

  test('a description is Dutch or absent', () => {
    const rij = rijVan(
      makeProgram({
        descriptions: { programSummaryText: { en: 'Short' }, programDescriptionText: { en: 'Long' } },
      }),
    );
    expect(rij.omschrijving).toBeUndefined();
  });

  test('of HTML the words stay, without scripts', () => {
    const rij = rijVan(
      makeProgram({
        descriptions: {
          programSummaryText: null,
          programDescriptionText: null,
          programDescriptionHtml: {
            nl: '<p>U leert <b>lassen</b>.<script>steel()</script></p><p>Ook &eacute;&eacute;n dag.</p>',
          },
        },
      }),
    );
    expect(rij.omschrijving).toBe('U leert lassen. Ook één dag.');
  });
});

test.each([
  [{ years: 1 }, '1 jaar'],
  [{ months: 18 }, '18 maanden'],
  [{ weeks: 1 }, '1 week'],
  [{ days: 3 }, '3 dagen'],
  [{ hours: 8 }, '8 uur'],
  [{ '#': '3', unit: 'month' }, '3 maanden'],
  [{ '#': '1', unit: 'days' }, '1 dag'],
  [{ months: 0 }, undefined],
  [{ months: 1.5 }, undefined],
  [{ fortnights: 2 }, undefined],
  [null, undefined],
])('a duration of %j reads as %s', (programDuration, duur) => {
  expect(rijVan(makeProgram({ classification: { programDuration } })).duur).toBe(duur);
});
