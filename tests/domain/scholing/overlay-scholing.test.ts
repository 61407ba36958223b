import { expect, test } from 'vitest';
import { overlayScholing } from '../../../src/domain/scholing/overlay-scholing.ts';
import type { ScholingCorrectie } from '../../../src/domain/scholing/scholing.ts';
import { offer } from './offer.ts';

const kok = offer({ id: 'kok', titel: 'Kok', duur: '2 jaar' });
const bakker = offer({ id: 'bakker', titel: 'Bakker' });
const own = offer({ id: 'twente-heftruck', titel: 'Heftruck', herkomst: 'twente' });
const correction = (fields: Partial<ScholingCorrectie>) =>
  new Map([['kok', { regio: 'twente', verbergen: false, velden: {}, ...fields }]]);

test('without changes a regio shows the national records themselves', () => {
  expect(overlayScholing([kok, bakker], new Map(), [])).toEqual([kok, bakker]);
});

test('a correction replaces the fields it names and inherits the rest', () => {
  const [shown] = overlayScholing(
    [kok],
    correction({ velden: { titel: 'Zelfstandig werkend kok', kosten: 0 } }),
    [],
  );
  expect(shown).toEqual({ ...kok, titel: 'Zelfstandig werkend kok', kosten: 0 });
});

test('the national record itself stays as it was', () => {
  overlayScholing([kok], correction({ velden: { titel: 'Anders' } }), []);
  expect(kok.titel).toBe('Kok');
});

test('verbergen takes a training away, and only that one', () => {
  expect(overlayScholing([kok, bakker], correction({ verbergen: true }), [])).toEqual([bakker]);
});

test('an own training is added', () => {
  expect(overlayScholing([kok], new Map(), [own])).toEqual([kok, own]);
});
