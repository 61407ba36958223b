import { describe, expect, test } from 'vitest';
import { fitRegelingen, type OpWeg } from '../../../src/domain/beroepen/fit-regelingen.ts';
import { loadContent } from '../../../src/content-files/load-content.ts';
import type { WijzerRegeling } from '../../../src/domain/regelingen/wijzer-gegevens.ts';
import { makeRegeling, VANDAAG, voorwaarde } from '../regelingen/proef-regeling.ts';

const bol = { leerweg: 'bol', niveau: 'mbo-4' };
const bbl = { leerweg: 'bbl', niveau: 'mbo-2' };
const opWeg = (fields: Partial<OpWeg> = {}): OpWeg => ({
  routes: [bol, bbl],
  sector: 'zorg-welzijn',
  ...fields,
});
const forLeerweg = (slug: string, leerwegen: string[], fields: Partial<WijzerRegeling> = {}) =>
  makeRegeling({
    slug,
    naam: slug,
    voorwaarden: { inwoner: [voorwaarde({ feit: 'leerweg', een_van: leerwegen })] },
    ...fields,
  });
const fit = (regelingen: WijzerRegeling[], weg = opWeg()) => fitRegelingen(regelingen, weg, VANDAAG);
const slugs = (regelingen: WijzerRegeling[], weg = opWeg()) => fit(regelingen, weg).map(({ slug }) => slug);

describe('the regelingen that fit the routes to an occupation', () => {
  test('go with a way of learning that leads there', () => {
    const regelingen = [forLeerweg('voor-bol', ['bol']), forLeerweg('voor-deeltijd', ['deeltijd'])];
    expect(fit(regelingen)).toMatchObject([
      { slug: 'voor-bol', door: 'leerweg', leerwegen: ['bol'], waarom: 'Dit kan bij bol.' },
    ]);
  });

  test('say what must still hold of the person', () => {
    const oud = voorwaarde({ feit: 'leeftijd', minstens: 18 }, 'De leeftijd');
    const [found] = fit([
      makeRegeling({
        voorwaarden: { inwoner: [voorwaarde({ feit: 'leerweg', een_van: ['bol', 'bbl'] }), oud] },
      }),
    ]);
    expect(found).toMatchObject({ waarom: 'Dit kan bij bbl en bol.', voorwaarden: ['De leeftijd klopt'] });
  });

  test('are only those that tell something: what fits every training and pays nothing is left out', () => {
    expect(slugs([makeRegeling({ slug: 'advies' })])).toEqual([]);
    expect(
      fit([makeRegeling({ slug: 'uitkering', bijdrage: { lijn: 'besluit', percentage: 100 } })]),
    ).toMatchObject([{ slug: 'uitkering', door: 'persoon', leerwegen: [] }]);
  });

  test('are not those that have ended, nor those for employers only', () => {
    const ended = forLeerweg('gestopt', ['bol'], { status: 'beeindigd' });
    expect(slugs([ended, makeRegeling({ voorwaarden: { werkgever: [] } })])).toEqual([]);
  });

  test('begin with a paid job, then follow who is asked first; a loan comes after gifts', () => {
    const regelingen = [
      forLeerweg('lening', ['bol'], { voorliggend: 'lening', bijdrage: { lijn: 'lening', percentage: 100 } }),
      forLeerweg('studiegeld', ['bol'], { voorliggend: 'lening' }),
      forLeerweg('fonds', ['bol'], { voorliggend: 'regiofonds' }),
      forLeerweg('bbl', ['bbl'], { voorliggend: 'advies' }),
    ];
    expect(fit(regelingen).map(({ slug, geld }) => [slug, geld])).toEqual([
      ['bbl', 'loon'],
      ['fonds', 'bijdrage'],
      ['studiegeld', 'bijdrage'],
      ['lening', 'lening'],
    ]);
  });

  test('of a regio are there only for who asks about that regio', () => {
    const regional = forLeerweg('fonds', ['bol'], { regios: ['twente'] });
    expect(slugs([regional])).toEqual([]);
    expect(slugs([regional], opWeg({ regio: 'drenthe' }))).toEqual([]);
    expect(fit([regional], opWeg({ regio: 'twente' }))[0]!.waarom).toBe(
      'Dit kan bij bol. Dit is alleen voor inwoners van deze regio.',
    );
  });

  test('of a sector speak of who works there already', () => {
    const fonds = makeRegeling({
      slug: 'fonds',
      voorwaarden: { inwoner: [voorwaarde({ feit: 'sector', een_van: ['zorg-welzijn'] })] },
    });
    expect(fit([fonds])).toMatchObject([
      { door: 'sector', waarom: 'Dit is voor wie al in deze sector werkt.' },
    ]);
    expect(slugs([fonds], opWeg({ sector: 'ict' }))).toEqual([]);
  });

  test('of a programme whose form is not known may go with any form', () => {
    const routes = [{ leerweg: 'onbekend', niveau: 'hbo-bachelor' }];
    const [found] = fit([forLeerweg('ho', ['voltijd', 'duaal'])], opWeg({ routes }));
    expect(found!.leerwegen).toEqual(['voltijd', 'duaal']);
  });

  test('without any known route are never those of one way of learning', () => {
    const uwv = makeRegeling({ slug: 'uwv', bijdrage: { lijn: 'besluit', percentage: 100 } });
    expect(slugs([forLeerweg('bbl', ['bbl']), uwv], opWeg({ routes: [] }))).toEqual(['uwv']);
  });

  test('come out of our own files as an adviser would name them', () => {
    const regelingen = loadContent('content').content.regelingen.map(({ waarde }) => waarde);
    const named = fitRegelingen(regelingen, opWeg({ regio: 'twente' }), VANDAAG);
    expect(named.map(({ slug }) => slug)).toEqual([
      'bbl',
      'oeno-fonds',
      'gemeente-scholing',
      'uwv-scholing-wia-wajong',
      'uwv-scholing-ww',
      'twents-fonds-voor-vakmanschap',
      'studiefinanciering-mbo',
      'levenlanglerenkrediet',
      'les-en-cursusgeld',
    ]);
  });
});
