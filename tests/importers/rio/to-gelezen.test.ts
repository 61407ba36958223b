import { expect, test } from 'vitest';
import { toGelezen, type RioAanbod } from '../../../src/importers/rio/to-gelezen.ts';
import { aanbod } from './voorbeeld.ts';

const rest: Omit<RioAanbod, 'aanbod'> = { aanbieder: { id: '1', naam: 'ROC Noord' }, code: '25180' };
const made = (extra: Record<string, unknown>, join: Partial<RioAanbod> = {}) =>
  toGelezen({ aanbod: aanbod('a', extra), ...rest, ...join }, '2026-11-26');

test.each<
  [wat: string, extra: Record<string, unknown>, join: Partial<RioAanbod>, expected: Record<string, unknown>]
>([
  ['BOL', { leertraject: 'BOL' }, {}, { leerweg: 'bol', crebo: '25180' }],
  ['BOL part-time', { leertraject: 'BOL_DT' }, {}, { leerweg: 'bol' }],
  ['OVO', { leertraject: 'OVO' }, {}, { leerweg: 'derde-leerweg' }],
  ['ODT', { leertraject: 'ODT' }, {}, { leerweg: 'derde-leerweg' }],
  ['entree', { mboniveau: 'MBO-1' }, {}, { niveau: 'entree' }],
  ['no level', { mboniveau: undefined }, {}, { niveau: undefined }],
  [
    'part of an mbo education',
    { type: 'AANGEBODENMBOOPLEIDINGSONDERDEEL', leertraject: undefined },
    {},
    { leerweg: 'mbo-certificaat' },
  ],
  [
    'its own name is absent',
    { eigennaam: ' ' },
    { opleiding: { naam: 'Kok volledig' } },
    { titel: 'Kok volledig' },
  ],
  [
    'higher education',
    { type: 'AANGEBODENHOOPLEIDING', vorm: 'DEELTIJD' },
    { opleiding: { niveau: 'HBO-AD' }, code: '80001' },
    { niveau: 'associate-degree', leerweg: 'deeltijd', croho: '80001' },
  ],
  [
    'a private course',
    { type: 'AANGEBODENPARTICULIEREOPLEIDING', mboniveau: undefined },
    { code: undefined },
    { niveau: 'zonder-niveau', leerweg: 'cursus' },
  ],
  [
    'a private course online',
    { type: 'AANGEBODENPARTICULIEREOPLEIDING' },
    { cohort: { online: true } },
    { leerweg: 'e-learning' },
  ],
  ['ends today', { einddatum: '2026-11-26' }, {}, { titel: 'Kok a' }],
])('%s', (_wat, extra, join, expected) => {
  expect(made(extra, join)).toMatchObject({ soort: 'rij', rij: expected });
});

test.each<[reden: string, extra: Record<string, unknown>, join?: Partial<RioAanbod>]>([
  ['onbekende soort: AANGEBODENXYZ', { type: 'AANGEBODENXYZ' }],
  ['soort is niet voor een loket: AANGEBODENVOOPLEIDING', { type: 'AANGEBODENVOOPLEIDING' }],
  ['soort is niet voor een loket: AANGEBODENVAVOOPLEIDING', { type: 'AANGEBODENVAVOOPLEIDING' }],
  ['gestopt: 2026-11-25', { einddatum: '2026-11-25' }],
  ['instroom is voorbij: 2026-08-01', { laatsteInstroomdatum: '2026-08-01' }],
  ['onbekende waarde in leertraject: EX', { leertraject: 'EX' }],
  ['onbekende waarde in mboniveau: MBO-9', { mboniveau: 'MBO-9' }],
  ['onbekende waarde in niveau: HAVO', { type: 'AANGEBODENPARTICULIEREOPLEIDING', niveau: 'HAVO' }],
  ['onbekende waarde in vorm: AVOND', { type: 'AANGEBODENHOOPLEIDING', vorm: 'AVOND' }],
  ['geen naam', { eigennaam: undefined }],
  ['geen onderwijsaanbieder', {}, { aanbieder: undefined }],
])('%s', (reden, extra, join) => {
  expect(made(extra, join)).toEqual({ soort: 'afgewezen', sleutel: 'code-a', reden });
});
