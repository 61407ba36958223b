import { describe, expect, it } from 'vitest';
import { namePages } from '../../../src/domain/scholing/name-pages.ts';
import type { Leerweg, Niveau } from '../../../src/schemas/taxonomie.ts';
import { offer } from './offer.ts';

const niveaus = [{ id: 'mbo-2', naam: 'mbo 2', kort: 'mbo 2' }] as Niveau[];
const leerwegen = [
  { id: 'bbl', naam: 'bbl (werken en leren)', kort: 'bbl' },
  { id: 'bol', naam: 'bol (school met stage)', kort: 'bol' },
] as Leerweg[];
const training = (values: Parameters<typeof offer>[0]) =>
  offer({ titel: 'Kok', niveau: 'mbo-2', leerweg: 'bbl', opleiderNaam: 'Aventus', crebo: '1', ...values });
const titles = (...all: ReturnType<typeof offer>[]) =>
  [...namePages(all, { niveaus, leerwegen }).values()].map(({ titel }) => titel);

describe('the title of the page of a training', () => {
  it('says what, how and where', () => {
    expect(titles(training({}))).toEqual(['Kok, mbo 2 bbl · Aventus']);
  });

  it.each([
    ['the form', { leerweg: 'bol' }, ['Kok, mbo 2 bbl · Aventus', 'Kok, mbo 2 bol · Aventus']],
    ['the school', { opleiderNaam: 'Rijn' }, ['Kok, mbo 2 bbl · Aventus', 'Kok, mbo 2 bbl · Rijn']],
    ['the code', { crebo: '2' }, ['Kok, mbo 2 bbl (1) · Aventus', 'Kok, mbo 2 bbl (2) · Aventus']],
    ['our own id', {}, ['Kok, mbo 2 bbl (a) · Aventus', 'Kok, mbo 2 bbl (b) · Aventus']],
  ])('tells two apart by %s', (_, second, expected) => {
    expect(titles(training({ id: 'a' }), training({ id: 'b', ...second }))).toEqual(expected);
  });

  it.each([
    [
      'leaves the niveau out where there is no room',
      { titel: 'Leraar Aardrijkskunde en Natuurkunde (tweede graad)' },
      'Leraar Aardrijkskunde en Natuurkunde (tweede graad), bbl · Aventus',
    ],
    [
      'cuts a long name, and keeps the school',
      { titel: 'Medical Humanities: geesteswetenschappelijke en geneeskundige perspectieven' },
      'Medical Humanities: geesteswetenschappelijke en…, bbl · Aventus',
    ],
    [
      'keeps a part of both when both are long',
      {
        titel: 'Medical Humanities: geesteswetenschappelijke en geneeskundige perspectieven',
        opleiderNaam: 'Stichting Vakopleiding in het Carrosseriebedrijf en de Aanverwante Bedrijven',
      },
      'Medical Humanities…, bbl · Stichting Vakopleiding in het…',
    ],
  ])('%s', (_, values, expected) => {
    expect(titles(training(values))).toEqual([expected]);
    expect(expected.length).toBeLessThanOrEqual(70);
  });
});

it('the description of a training stays within 155 characters and tells two codes apart', () => {
  const long = { titel: 'Woord '.repeat(22).trim() };
  const names = namePages([training({ id: 'a', ...long }), training({ id: 'b', crebo: '2', ...long })], {
    niveaus,
    leerwegen,
  });
  const texts = [...names.values()].map(({ beschrijving }) => beschrijving);
  expect(texts.map((text) => text.length <= 155)).toEqual([true, true]);
  expect(new Set(texts).size).toBe(2);
});
