import { describe, expect, it } from 'vitest';
import { changeRij } from '../../../src/domain/scholing/change-rij.ts';
import { cleanCel } from '../../../src/domain/scholing/clean-cel.ts';
import { createKeuzelijst } from '../../../src/domain/scholing/keuzelijst.ts';
import { matchKolom } from '../../../src/domain/scholing/match-kolom.ts';
import { MATRIX_VELDEN } from '../../../src/domain/scholing/matrix-kolommen.ts';
import { layOver, type MatrixCellen } from '../../../src/domain/scholing/matrix-rijen.ts';
import { createPlaatsen, splitPlaatsen } from '../../../src/domain/scholing/plaatsen.ts';
import { vrijeId } from '../../../src/domain/scholing/vrije-id.ts';

describe('the text of a cell', () => {
  it.each([
    ['  Kok \u00a0', 'Kok'],
    ['\u200bKok\ufeff', 'Kok'],
    ['hard\u00a0en\u202fsmal', 'hard en smal'],
    ['een\r\n  twee\ndrie', 'een twee drie'],
    ['een\ttab', 'een tab'],
    ['cafe\u0301', 'café'],
    ['bel\u0007', 'bel'],
    ['twee  spaties', 'twee  spaties'],
    ['ver\u00adzorgende', 'verzorgende'],
  ])('%j is %j', (raw, clean) => expect(cleanCel(raw)).toBe(clean));
});

describe('a name above a column', () => {
  it.each([
    ['Titel', 'titel', 'eigen'],
    ['GECONTROLEERD_OP', 'gecontroleerd_op', 'eigen'],
    ['kosten (euro)', 'kosten', 'eigen'],
    ['Naam cursus', 'titel', 'synoniem'],
    ['School', 'opleider', 'synoniem'],
    ['Prijs', 'kosten', 'synoniem'],
    ['Start-datum', 'start', 'synoniem'],
    ['Opleidr', 'opleider', 'geraden'],
    ['Omschrijvng', 'omschrijving', 'geraden'],
    ['Herkomst', 'herkomst', 'eigen'],
  ])('%s is %s (%s)', (text, veld, hoe) => expect(matchKolom(text)).toEqual({ veld, hoe }));

  it.each(['', 'Wie belt?', 'Opmerking', 'x', '12', 'Telefoon', 'Contactpersoon'])('%j is none of ours', (text) =>
    expect(matchKolom(text)).toBeUndefined(),
  );
});

describe('a closed list', () => {
  const lijst = createKeuzelijst(
    [
      { id: 'entree', naam: 'mbo 1 (entree)' },
      { id: 'mbo-2', naam: 'mbo 2' },
      { id: 'bol', naam: 'bol (school met stage)' },
      { id: 'tech-ede', naam: 'Tech' },
      { id: 'tech-a', naam: 'Tech' },
    ],
    { entree: ['niveau 1'] },
  );

  it.each([
    ['mbo 2', 'mbo-2'],
    ['MBO-2', 'mbo-2'],
    ['mbo2', 'mbo-2'],
    ['mbo 1', 'entree'],
    ['Niveau 1', 'entree'],
    ['BOL', 'bol'],
    ['Tech (tech-ede)', 'tech-ede'],
  ])('%s is %s', (text, id) => expect(lijst.find(text)).toBe(id));

  it('does not choose between two that are called the same, nor make a 7 a 2', () => {
    expect(lijst.find('Tech')).toBeUndefined();
    expect(lijst.near('mbo 7')).toBeUndefined();
    expect(lijst.near('mboo 2')).toBe('mbo 2');
  });
});

describe('places in a cell', () => {
  const find = createPlaatsen(['Enschede', "'s-Heerenberg"], ['Deventer', 'Enter']);
  it('are found whatever the capitals, and told apart by where they lie', () => {
    expect(splitPlaatsen('Almelo, Enschede;Hengelo|Goor\nDelden')).toHaveLength(5);
    expect(find('ENSCHEDE')).toEqual({ naam: 'Enschede', hier: true });
    expect(find('s Heerenberg')).toEqual({ naam: "'s-Heerenberg", hier: true });
    expect(find('deventer')).toEqual({ naam: 'Deventer', hier: false });
    expect(find('Enschdee')).toEqual({ bijna: 'Enschede' });
    expect(find('Parijs')).toEqual({ bijna: undefined });
  });
});

describe('an id for a new training', () => {
  it.each([
    ['Lassen', 'twente-lassen'],
    ['Café & bar: één dag', 'twente-cafe-bar-een-dag'],
    ['Ж', 'twente-scholing'],
    ['Kok', 'twente-kok-3'],
    ['x'.repeat(90), `twente-${'x'.repeat(60)}`],
  ])('%s becomes %s', (titel, id) =>
    expect(vrijeId('twente', titel, new Set(['twente-kok', 'twente-kok-2']))).toBe(id),
  );
});

describe('a row of the sheet beside its training', () => {
  const cellen = (some: Partial<MatrixCellen>) =>
    ({ ...Object.fromEntries(MATRIX_VELDEN.map((veld) => [veld, ''])), ...some }) as MatrixCellen;
  const basis = cellen({ id: 'a', titel: 'Kok', plaatsen: 'Almelo|Goor', kosten: '500' });
  const national = (eigen?: MatrixCellen) => ({
    id: 'a',
    landelijk: true,
    basis,
    nu: layOver(basis, eigen),
    ...(eigen && { eigen }),
  });

  it.each<[string, Partial<MatrixCellen>, Partial<MatrixCellen>, object]>([
    ['the same', {}, { titel: 'Kok', kosten: '500' }, { velden: [], schrijf: {}, erft: [] }],
    ['the same places in another order', {}, { plaatsen: 'Goor|Almelo' }, { velden: [] }],
    ['another value', {}, { kosten: '600' }, { schrijf: { kosten: '600' } }],
    ['the national value again', { kosten: '600' }, { kosten: '500' }, { schrijf: { kosten: '' } }],
    ['a cleared national cell', {}, { kosten: '' }, { velden: [], schrijf: {}, erft: ['kosten'] }],
    ['a cleared correction', { kosten: '600' }, { kosten: '' }, { schrijf: { kosten: '' }, erft: ['kosten'] }],
    ['a cleared cell that only the regio filled', { duur: '1 jaar' }, { duur: '' }, { schrijf: { duur: '' }, erft: [] }],
  ])('%s', (_naam, eigen, sheet, expected) =>
    expect(changeRij(national(cellen(eigen)), sheet)).toMatchObject(expected),
  );
});
