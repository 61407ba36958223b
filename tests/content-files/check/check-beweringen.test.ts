import { describe, expect, it } from 'vitest';
import { findProblems } from '../base-tree.ts';
import { inLes, LES_FILE, treeWithRegelingen } from './regelingen-tree.ts';

const AGE = '{ feit: leeftijd, minstens: 18 }';
const WAY = '{ feit: leerweg, een_van: [bol] }';
const FIRM = '{ feit: leerbedrijf, is: ja }';
const NEVER = 'zij kan nooit kloppen. Kijk de getallen en antwoorden na.';
const ALWAYS = 'zij klopt altijd. Haal haar weg, of kijk de getallen en antwoorden na.';

describe('a mistake in a condition is told with its place and remedy', () => {
  it.each<[string, string, string, string, string]>([
    [
      'a fact that is asked of the other role only',
      FIRM,
      '{ feit: leeftijd, minstens: 18 }',
      '1 van werkgever',
      'de vraag naar leeftijd is alleen voor een inwoner. Zet bij die vraag "rol: beide", of haal de voorwaarde weg.',
    ],
    [
      'an unknown fact',
      AGE,
      '{ feit: leeftjd, minstens: 18 }',
      '1 van inwoner',
      'het feit "leeftjd" bestaat niet. Bedoelt u "leeftijd"?',
    ],
    [
      'an unknown answer that is near one',
      WAY,
      '{ feit: leerweg, een_van: [bo] }',
      '2 van inwoner',
      'het antwoord "bo" bestaat niet bij leerweg. Bedoelt u "bol"?',
    ],
    [
      'an unknown answer that is near none',
      WAY,
      '{ feit: leerweg, een_van: [bol, avondschool] }',
      '2 van inwoner',
      'het antwoord "avondschool" bestaat niet bij leerweg. Kies uit: bol, bbl, derde-leerweg, voltijd, deeltijd, duaal, cursus, middelbare-school.',
    ],
    [
      'an unknown regio',
      FIRM,
      '{ feit: regio, een_van: [twent] }',
      '1 van werkgever',
      'het antwoord "twent" bestaat niet bij regio. Bedoelt u "twente"?',
    ],
    [
      'a number that nobody can give',
      AGE,
      '{ feit: leeftijd, minstens: 100 }',
      '1 van inwoner',
      '100 kan niet bij leeftijd. Schrijf een heel getal van 12 tot en met 99.',
    ],
    [
      'half a number',
      AGE,
      '{ feit: leeftijd, hoogstens: 17.5 }',
      '1 van inwoner',
      '17.5 kan niet bij leeftijd. Schrijf een heel getal van 12 tot en met 99.',
    ],
    [
      'a list of a number',
      AGE,
      '{ feit: leeftijd, een_van: [jong] }',
      '1 van inwoner',
      'leeftijd is een getal. Gebruik minstens of hoogstens.',
    ],
    [
      'a number of a list',
      WAY,
      '{ feit: leerweg, minstens: 3 }',
      '2 van inwoner',
      'leerweg is geen getal. Gebruik een_van of is.',
    ],
    [
      'yes of a list',
      WAY,
      '{ feit: leerweg, is: ja }',
      '2 van inwoner',
      'het antwoord "ja" bestaat niet bij leerweg. Kies uit: bol, bbl, derde-leerweg, voltijd, deeltijd, duaal, cursus, middelbare-school.',
    ],
    [
      'a slip deep in it',
      FIRM,
      '{ niet: { een: [{ feit: leerbedrijf, is: nee }, { feit: leerweg, een_van: [bl] }] } }',
      '1 van werkgever',
      'het antwoord "bl" bestaat niet bij leerweg. Bedoelt u "bol"?',
    ],
    [
      'one that never holds',
      AGE,
      '{ alle: [{ feit: leeftijd, minstens: 18 }, { feit: leeftijd, hoogstens: 17 }] }',
      '1 van inwoner',
      NEVER,
    ],
    [
      'two answers where one is given',
      WAY,
      '{ alle: [{ feit: leerweg, een_van: [bol] }, { feit: leerweg, een_van: [bbl] }] }',
      '2 van inwoner',
      NEVER,
    ],
    ['one that always holds', AGE, '{ feit: leeftijd, minstens: 12 }', '1 van inwoner', ALWAYS],
    ['every answer there is', FIRM, '{ feit: regio, een_van: [twente, drenthe] }', '1 van werkgever', ALWAYS],
  ])('%s', (_, van, naar, place, message) => {
    expect(findProblems(treeWithRegelingen(inLes(van, naar)))).toEqual([
      `${LES_FILE}:14 [voorwaarden] In voorwaarde ${place}: ${message}`,
    ]);
  });

  it('every mistake of one condition is told', () => {
    const naar = '{ een: [{ feit: leerweg, een_van: [bo] }, { feit: leeftijd, minstens: 11 }] }';
    expect(findProblems(treeWithRegelingen(inLes(WAY, naar)))).toEqual([
      `${LES_FILE}:14 [voorwaarden] In voorwaarde 2 van inwoner: 11 kan niet bij leeftijd. Schrijf een heel getal van 12 tot en met 99.`,
      `${LES_FILE}:14 [voorwaarden] In voorwaarde 2 van inwoner: het antwoord "bo" bestaat niet bij leerweg. Bedoelt u "bol"?`,
    ]);
  });
});

describe('what is no condition at all is told at its own line', () => {
  it.each([
    [
      'a word for one',
      '{ alle: [{ feit: leerbedrijf, is: ja }] }',
      `19:16 [voorwaarden.werkgever.0.als.alle] Zet er ten minste twee in. Voor één is het woord alle of een niet nodig.`,
    ],
    [
      'a fact alone',
      '{ feit: leerbedrijf }',
      `19:9 [voorwaarden.werkgever.0.als] Dit is geen voorwaarde. Schrijf { feit: leeftijd, minstens: 18 }, { feit: situatie, een_van: [ww] } of { feit: leerbedrijf, is: ja }, of zet er meer in alle, een of niet.`,
    ],
  ])('%s', (_, naar, expected) => {
    expect(findProblems(treeWithRegelingen(inLes(FIRM, naar)))).toEqual([`${LES_FILE}:${expected}`]);
  });
});

it('a condition that needs two answers and not a third passes', () => {
  const naar =
    '{ alle: [{ feit: situatie, een_van: [werk] }, { feit: situatie, een_van: [ziek] }, { niet: { feit: situatie, een_van: [school] } }] }';
  // Only the question for it is missing here.
  expect(findProblems(treeWithRegelingen(inLes(AGE, naar)))).toEqual([
    'landelijk/vragen.yaml Een regeling gebruikt het feit "situatie", maar er is geen vraag naar. Zet er een vraag bij.',
  ]);
});
