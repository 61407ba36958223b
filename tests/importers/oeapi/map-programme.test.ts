import { describe, expect, test } from 'vitest';
import type { Waarde } from '../../../src/importers/aanbod/waarde.ts';
import { makeOffering, makeProgramme, redenVan, rijVan, SCHOOL } from './maak-opleiding.ts';

type Object = { [naam: string]: Waarde };
const rio = (extra: Object): Object => ({ consumers: [{ consumerKey: 'rio', ...extra }] });

test('a programme becomes a training, in Dutch', async () => {
  expect(await rijVan(makeProgramme(), [makeOffering('2027-02-01T08:30:00+01:00')])).toEqual({
    sleutel: '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    titel: 'Kok',
    opleider: { sleutel: 'SCH', naam: 'Voorbeeldschool', website: 'https://school.example/' },
    niveau: 'mbo-2',
    leerweg: 'bbl',
    crebo: '25180',
    postcodes: ['3511EP'],
    plaatsen: ['Utrecht'],
    start: '2027-02-01',
    duur: '18 maanden',
    url: 'https://school.example/kok',
  });
});

test('as version 5 writes it', async () => {
  const { programmeId, programmeType, ...rest } = makeProgramme();
  const v5 = {
    ...rest,
    programId: programmeId!,
    programType: 'program',
    level: 'secondary vocational education 2',
    modeOfStudy: 'dual training',
    modeOfDelivery: ['work-based'],
    modesOfDelivery: null,
  };
  expect(programmeType).toBe('programme');
  expect(await rijVan(v5, [{ startDate: '2027-02-01' }])).toMatchObject({
    niveau: 'mbo-2',
    leerweg: 'bbl',
    start: '2027-02-01',
  });
});

test('a code that is no UUID is made unique by the host of the service', async () => {
  expect((await rijVan(makeProgramme({ programmeId: '17' }))).sleutel).toBe('school.example KOK-2');
});

describe('niveau and leerweg', () => {
  test.each<[Object, string | undefined, string]>([
    [
      {
        level: 'secondary_vocational_education_1',
        modeOfStudy: 'full_time',
        modesOfDelivery: ['presential'],
      },
      'entree',
      'bol',
    ],
    [{ level: 'secondary_vocational_education_4' }, 'mbo-4', 'bbl'],
    [{ level: 'secondary_vocational_education' }, undefined, 'bbl'],
    [{ level: null }, undefined, 'bbl'],
    [
      { level: 'secondary_vocational_education_3', formalDocument: 'certificate' },
      'mbo-3',
      'mbo-certificaat',
    ],
    [{ level: 'associate_degree', modeOfStudy: 'part_time' }, 'associate-degree', 'deeltijd'],
    [
      { level: 'bachelor', modeOfStudy: 'full_time', ...rio({ sector: 'higher_professional_education' }) },
      'hbo-bachelor',
      'voltijd',
    ],
    [
      {
        level: 'master',
        modeOfStudy: 'dual_training',
        consumer: { consumerKey: 'rio', sector: 'university_education' },
      },
      'wo-master',
      'duaal',
    ],
    [
      { level: 'bachelor', modeOfStudy: null, otherCodes: [{ codeType: 'croho_code', code: '34116' }] },
      'hbo-bachelor',
      'onbekend',
    ],
    [
      {
        level: 'master',
        modeOfStudy: 'self_paced',
        modesOfDelivery: ['online'],
        otherCodes: [{ codeType: 'crohoCreboCode', code: '66607' }],
      },
      'wo-master',
      'e-learning',
    ],
    [{ level: 'nt2_1', modeOfStudy: 'part_time' }, 'basisvaardigheden', 'cursus'],
    [{ level: 'undefined', modesOfDelivery: ['online'] }, 'zonder-niveau', 'e-learning'],
    [{ level: 'undefined', modesOfDelivery: ['online', 'presential'] }, 'zonder-niveau', 'cursus'],
  ])('%j', async (extra, niveau, leerweg) => {
    expect(await rijVan(makeProgramme(extra))).toMatchObject({ niveau, leerweg });
  });
});

describe('a programme that gives no training says why', () => {
  test.each<[Object, string]>([
    [{ programmeId: null, primaryCode: null }, 'geen id en geen primaryCode'],
    [{ name: [] }, 'name ontbreekt'],
    [{ programmeType: 'minor' }, 'deel van een opleiding: minor'],
    [{ programmeType: 'x-feest' }, 'programmeType is onbekend: x_feest'],
    [{ programmeType: null }, 'programmeType is onbekend: leeg'],
    [{ level: 'doctoral' }, 'niveau dat deze site niet heeft: doctoral'],
    [{ level: 'x-hoog' }, 'level is onbekend: x_hoog'],
    [{ level: null, otherCodes: [] }, 'level ontbreekt'],
    [{ level: 'secondary_vocational_education', otherCodes: null }, 'mbo zonder niveau en zonder crebo'],
    [{ level: 'bachelor', otherCodes: [] }, 'niet bekend of het hbo of wo is: bachelor'],
    [{ modeOfStudy: 'evening' }, 'modeOfStudy is onbekend: evening'],
    [{ modesOfDelivery: ['telepathie'] }, 'modesOfDelivery is onbekend: telepathie'],
    [
      { modeOfStudy: 'part_time', modesOfDelivery: null },
      'niet bekend of dit mbo bol, bbl of derde leerweg is: deeltijd',
    ],
    [{ lastPossibleOfferingStartDateTime: '2025-09-01T00:00:00+02:00' }, 'verlopen: 2025-09-01'],
    [
      { lastPossibleOfferingStartDateTime: '2026-02-30T00:00:00Z' },
      'datum bestaat niet: lastPossibleOfferingStartDateTime "2026-02-30T00:00:00Z"',
    ],
  ])('%j', async (extra, reden) => {
    expect(await redenVan(makeProgramme(extra))).toBe(reden);
  });

  test('no provider', async () => {
    expect(await redenVan(makeProgramme(), [], { ...SCHOOL, name: [] })).toBe('opleider is onbekend');
  });

  test('no programme at all', async () => {
    expect(await redenVan(5)).toBe('geen id en geen primaryCode');
  });
});

describe('offerings', () => {
  const euro = (amount: Waarde, extra: Object = {}): Object => ({
    priceInformation: [{ costType: 'total_costs', amount, currency: 'EUR', ...extra }],
  });
  test.each<[string, Object[], string | undefined]>([
    ['none', [], undefined],
    [
      'the first that comes',
      [makeOffering('2027-09-01T09:00:00Z'), makeOffering('2027-02-01T09:00:00Z')],
      '2027-02-01',
    ],
    ['today counts', [makeOffering('2026-11-26T00:00:00+01:00')], '2026-11-26'],
    ['by the day in the Netherlands', [makeOffering('2027-01-31T23:30:00Z')], '2027-02-01'],
    ['a time without a zone', [makeOffering('2027-02-01T23:30:00')], '2027-02-01'],
    [
      'canceled',
      [makeOffering('2027-02-01', { state: 'canceled' }), makeOffering('2027-09-01')],
      '2027-09-01',
    ],
    [
      'closed in RIO',
      [makeOffering('2027-02-01', rio({ registrationStatus: 'closed' })), makeOffering('2027-09-01')],
      '2027-09-01',
    ],
    [
      'one may still come in',
      [makeOffering('2026-09-01', { flexibleEntryPeriodEndDateTime: '2027-01-01' })],
      undefined,
    ],
    ['without a day', [makeOffering(null)], undefined],
  ])('%s', async (_, offerings, start) => {
    expect((await rijVan(makeProgramme(), offerings)).start).toBe(start);
  });

  test.each<[Object[], string]>([
    [[makeOffering('2026-09-01')], 'alle uitvoeringen zijn gesloten, afgelast of voorbij'],
    [
      [makeOffering('2027-02-01', { state: 'concept' })],
      'alle uitvoeringen zijn gesloten, afgelast of voorbij',
    ],
    [[makeOffering('2027-02-01', { state: 'vol' })], 'state van een uitvoering is onbekend: vol'],
    [
      [makeOffering('2027-02-01', rio({ registrationStatus: 'half' }))],
      'registrationStatus is onbekend: half',
    ],
    [[makeOffering('2027-02-29T09:00:00Z')], 'datum bestaat niet: startDateTime "2027-02-29T09:00:00Z"'],
    [[makeOffering('2027-02-01T25:00:00Z')], 'datum bestaat niet: startDateTime "2027-02-01T25:00:00Z"'],
    [[makeOffering('volgend jaar')], 'datum bestaat niet: startDateTime "volgend jaar"'],
  ])('%j give the reason', async (offerings, reden) => {
    expect(await redenVan(makeProgramme(), offerings)).toBe(reden);
  });

  test.each<[string, Object, number | undefined]>([
    ['whole euros, rounded up', euro('340.84'), 341],
    ['a number', euro(250), 250],
    ['free', euro('0.00'), 0],
    ['as version 5 writes it', euro('100.00', { costType: 'total costs' }), 100],
    ['its parts', euro(null, { amountWithoutVat: '100.00', vatAmount: '21.00' }), 121],
    ['parts that agree', euro('121.00', { amountWithoutVat: '100.00', vatAmount: '21.00' }), 121],
    [
      'parts that contradict it',
      euro('100.00', { amountWithoutVat: '100.00', vatAmount: '21.00' }),
      undefined,
    ],
    ['dollars', euro('100.00', { currency: 'USD' }), undefined],
    ['no currency', euro('100.00', { currency: null }), undefined],
    ['only what a subsidy pays', euro('100.00', { costType: 'stap_eligible' }), undefined],
    ['a range', euro('100-200'), undefined],
    [
      'two totals',
      {
        priceInformation: [
          ...(euro('1.00')['priceInformation'] as Waarde[]),
          ...(euro('2.00')['priceInformation'] as Waarde[]),
        ],
      },
      undefined,
    ],
    ['nothing', {}, undefined],
  ])('price: %s', async (_, extra, kosten) => {
    expect((await rijVan(makeProgramme(), [makeOffering('2027-02-01', extra)])).kosten).toBe(kosten);
  });

  test('its address goes before that of the programme, and abroad does not count', async () => {
    const addresses: Waarde[] = [
      { postalCode: '1000', city: 'Brussel', countryCode: 'BE' },
      { postalCode: '7511 AA', city: 'Enschede' },
    ];
    expect(await rijVan(makeProgramme(), [makeOffering('2027-02-01', { addresses })])).toMatchObject({
      postcodes: ['7511AA'],
      plaatsen: ['Enschede'],
    });
  });
});

test.each([
  ['P1Y', '1 jaar'],
  ['P18M', '18 maanden'],
  ['P1Y6M', '1 jaar en 6 maanden'],
  ['P10W', '10 weken'],
  ['P1DT10H30M', '1 dag en 10 uur'],
  ['PT8H', '8 uur'],
  ['P0D', undefined],
  ['P', undefined],
  ['-P1Y', undefined],
  ['anderhalf jaar', undefined],
])('a duration of %s reads as %s', async (duration, duur) => {
  expect((await rijVan(makeProgramme({ duration }))).duur).toBe(duur);
});
