import { describe, expect, it } from 'vitest';
import {
  filterRegelingen,
  readKeuzes,
  writeKeuzes,
  type Keuzes,
} from '../../../src/domain/regelingen/filter-regelingen.ts';
import { listWoorden } from '../../../src/domain/regelingen/list-woorden.ts';

const rij = (
  naam: string,
  { wie = ['werk'], waarvoor = ['opleiding'], regio = [] as string[], status = ['lopend'] } = {},
  ook: string[] = [],
) => ({
  naam,
  wie,
  waarvoor,
  regio,
  status,
  woorden: listWoorden({ naam, ook_bekend_als: ook, kort: '' }),
});
const RIJEN = [
  rij('Studiefinanciering mbo (bol)', { wie: ['school'] }, ['stufi', 'basisbeurs']),
  rij('Levenlanglerenkrediet', { wie: ['school', 'werk'] }, ['collegegeldkrediet']),
  rij('Twents Fonds voor Vakmanschap', { regio: ['twente'], status: ['onzeker'] }),
  rij('STAP-budget', { status: ['beeindigd'] }),
  rij('O&O-fonds', { waarvoor: ['opleiding', 'begeleiding'] }),
  rij('Proefplaatsing', { wie: ['ww', 'werkgever'], waarvoor: ['leerbaan'] }),
];
const none: Keuzes = { wie: '', waarvoor: '', regio: '', status: '', zoek: '' };
const found = (keuzes: Partial<Keuzes>) =>
  filterRegelingen(RIJEN, { ...none, ...keuzes }).map(({ naam }) => naam);

describe('the filters over regelingen', () => {
  it('leave everything when nothing is chosen', () => expect(found({})).toHaveLength(RIJEN.length));

  it('keep who you are', () =>
    expect(found({ wie: 'school' })).toEqual(['Studiefinanciering mbo (bol)', 'Levenlanglerenkrediet']));

  it('keep what it is for', () => expect(found({ waarvoor: 'begeleiding' })).toEqual(['O&O-fonds']));

  it('keep a status', () => expect(found({ status: 'beeindigd' })).toEqual(['STAP-budget']));

  it('keep national ones beside those of the regio', () => {
    expect(found({ regio: 'twente' })).toHaveLength(RIJEN.length);
    expect(found({ regio: 'drenthe' })).not.toContain('Twents Fonds voor Vakmanschap');
    expect(found({ regio: 'drenthe' })).toHaveLength(RIJEN.length - 1);
  });

  it('need all choices to hold at once', () =>
    expect(found({ wie: 'school', zoek: 'krediet' })).toEqual(['Levenlanglerenkrediet']));

  it('leave nothing for a value that nobody knows', () => expect(found({ wie: 'koning' })).toEqual([]));
});

describe('the search over regelingen', () => {
  it.each([
    ['a name', 'levenlanglerenkrediet', 'Levenlanglerenkrediet'],
    ['another name', 'stufi', 'Studiefinanciering mbo (bol)'],
    ['capitals and accents', 'STÜFI', 'Studiefinanciering mbo (bol)'],
    ['the beginning of a word', 'basisb', 'Studiefinanciering mbo (bol)'],
    ['a part of a long word', 'krediet', 'Levenlanglerenkrediet'],
    ['a letter that is missing', 'studiefinancering', 'Studiefinanciering mbo (bol)'],
    ['two letters that changed places', 'basisbuers', 'Studiefinanciering mbo (bol)'],
    ['a typing error in a word that is not finished', 'studiefinam', 'Studiefinanciering mbo (bol)'],
    ['a plural', 'proefplaatsingen', 'Proefplaatsing'],
    ['words that say nothing', 'de stap voor mijn budget', 'STAP-budget'],
    ['signs', 'o&o-fonds', 'O&O-fonds'],
  ])('finds by %s: %s', (_, zoek, naam) => expect(found({ zoek })).toEqual([naam]));

  it('needs every word', () => expect(found({ zoek: 'stap krediet' })).toEqual([]));

  it('does not guess at short words', () => expect(found({ zoek: 'stup' })).toEqual([]));

  it('does not guess when the word itself is there', () =>
    expect(found({ zoek: 'fonds' })).toEqual(['Twents Fonds voor Vakmanschap', 'O&O-fonds']));

  it('finds nothing for a word that looks like nothing here', () =>
    expect(found({ zoek: 'xqzvxqzv' })).toEqual([]));

  it('takes spaces alone for nothing asked', () => expect(found({ zoek: '  ' })).toHaveLength(RIJEN.length));
});

describe('the address of the filters', () => {
  it('is empty when nothing is chosen', () => expect(writeKeuzes(none)).toBe(''));

  it('gives back what was chosen', () => {
    const keuzes = { ...none, wie: 'school', zoek: 'o&o fonds' };
    expect(readKeuzes(writeKeuzes(keuzes))).toEqual(keuzes);
  });

  it('leaves out what does not belong in it', () =>
    expect(readKeuzes('?iets=anders&wie=ww')).toEqual({ ...none, wie: 'ww' }));
});
