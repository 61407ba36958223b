import { describe, expect, it } from 'vitest';
import { readAntwoorden, writeAntwoorden } from '../../../src/domain/regelingen/antwoorden.ts';
import {
  isAnswered,
  listIds,
  openWijzer,
  takeStap,
  VELD,
  veldVan,
  type Stap,
} from '../../../src/domain/regelingen/take-stap.ts';
import { LIJSTEN, LIJST_IDS, makeRegeling, makeVraag, VANDAAG, voorwaarde } from './proef-regeling.ts';

const gegevens = {
  lijsten: LIJSTEN,
  vragen: [
    makeVraag('situatie'),
    makeVraag('leeftijd'),
    makeVraag('leerweg'),
    makeVraag('leerbedrijf', { rol: 'werkgever' }),
  ],
  regelingen: [
    makeRegeling({
      voorwaarden: {
        inwoner: [
          voorwaarde({ feit: 'situatie', een_van: ['werk', 'ww'] }),
          voorwaarde({ feit: 'leeftijd', minstens: 18 }),
          voorwaarde({ feit: 'leerweg', een_van: ['bol'] }),
        ],
        werkgever: [voorwaarde({ feit: 'leerbedrijf', is: 'ja' })],
      },
    }),
  ],
};

/** One press: the fields of the form, each with one value or more. */
function press(velden: Record<string, string | string[]>, rol: 'inwoner' | 'werkgever' = 'inwoner'): Stap {
  return takeStap(gegevens, rol, (name) => [velden[name] ?? []].flat(), VANDAAG);
}
/** What can be seen of a step, short enough for a table. */
const show = ({ antwoorden, vraag, fouten }: Stap): [string, string, string[]] => [
  writeAntwoorden(antwoorden),
  vraag?.feit ?? 'uitkomst',
  fouten.map(({ feit }) => feit),
];

const { antwoorden: SO, vraag: VRAAG, antwoord: ANTWOORD, actie: ACTIE } = VELD;
const AGE = 'Vul een heel getal in van 12 tot en met 99. Of kies ‘Dat weet ik niet’.';

describe('one press of a button', () => {
  it.each<[string, Record<string, string | string[]>, string, string, string[]?]>([
    ['nothing at all begins', {}, '', 'situatie'],
    [
      'an answer leads to the next question',
      { [VRAAG]: 'situatie', [ANTWOORD]: ['werk', 'ww'] },
      'situatie=werk,ww',
      'leeftijd',
    ],
    [
      'an answer is added to those so far',
      { [SO]: 'situatie=werk', [VRAAG]: 'leeftijd', [ANTWOORD]: '34' },
      'situatie=werk&leeftijd=34',
      'leerweg',
    ],
    [
      'the last answer leads to the outcome',
      { [SO]: 'situatie=werk&leeftijd=34', [VRAAG]: 'leerweg', [ANTWOORD]: 'bol' },
      'situatie=werk&leeftijd=34&leerweg=bol',
      'uitkomst',
    ],
    [
      'an answer after which nothing matters leads to the outcome',
      { [VRAAG]: 'situatie', [ANTWOORD]: 'school' },
      'situatie=school',
      'uitkomst',
    ],
    [
      'not knowing leads on, and is remembered',
      { [VRAAG]: 'situatie', [ACTIE]: 'weet-niet' },
      'situatie=%3F',
      'leeftijd',
    ],
    [
      'rather not leads on, and is remembered',
      { [VRAAG]: 'situatie', [ACTIE]: 'liever-niet' },
      'situatie=-',
      'leeftijd',
    ],
    [
      'not knowing wins from what was filled in',
      { [VRAAG]: 'leeftijd', [ANTWOORD]: '34', [ACTIE]: 'weet-niet' },
      'leeftijd=%3F',
      'situatie',
    ],
    [
      'not knowing takes away the answer from before',
      { [SO]: 'situatie=werk&leeftijd=34', [VRAAG]: 'leeftijd', [ACTIE]: 'weet-niet' },
      'situatie=werk&leeftijd=%3F',
      'leerweg',
    ],
    [
      'an answer takes the place of a skip',
      { [SO]: 'situatie=-', [VRAAG]: 'situatie', [ANTWOORD]: 'ww' },
      'situatie=ww',
      'leeftijd',
    ],
    ['no answer is told', { [VRAAG]: 'situatie' }, '', 'situatie', ['situatie']],
    [
      'a wrong number is told, and all answers are kept',
      { [SO]: 'situatie=werk', [VRAAG]: 'leeftijd', [ANTWOORD]: '11' },
      'situatie=werk',
      'leeftijd',
      ['leeftijd'],
    ],
    [
      'a wrong number in a change keeps the old one',
      { [SO]: 'situatie=werk&leeftijd=34', [VRAAG]: 'leeftijd', [ANTWOORD]: 'x' },
      'situatie=werk&leeftijd=34',
      'leeftijd',
      ['leeftijd'],
    ],
    ['a forged value is no answer', { [VRAAG]: 'leerweg', [ANTWOORD]: '<b>' }, '', 'leerweg', ['leerweg']],
    [
      'a forged value beside a real one is left out',
      { [VRAAG]: 'situatie', [ANTWOORD]: ['werk', 'rijk'] },
      'situatie=werk',
      'leeftijd',
    ],
    [
      'a forged answer from before is left out',
      { [SO]: 'situatie=rijk&leeftijd=34&x=1', [VRAAG]: 'leerweg', [ANTWOORD]: 'bol' },
      'leeftijd=34&leerweg=bol',
      'situatie',
    ],
    [
      'an unknown question is passed over',
      { [SO]: 'situatie=werk', [VRAAG]: 'schoenmaat', [ANTWOORD]: '43' },
      'situatie=werk',
      'leeftijd',
    ],
    [
      'a question of the other role is passed over',
      { [VRAAG]: 'leerbedrijf', [ANTWOORD]: 'ja' },
      '',
      'situatie',
    ],
    ['a fact without a question is passed over', { [VRAAG]: 'uren', [ANTWOORD]: '32' }, '', 'situatie'],
    [
      'an unknown button is the one that goes on',
      { [VRAAG]: 'situatie', [ANTWOORD]: 'ww', [ACTIE]: 'koop' },
      'situatie=ww',
      'leeftijd',
    ],
    ['starting again forgets all', { [SO]: 'situatie=werk&leeftijd=34', [ACTIE]: 'opnieuw' }, '', 'situatie'],
    [
      'asking for the outcome shows it, whatever is unknown',
      { [SO]: 'situatie=werk', [ACTIE]: 'uitkomst' },
      'situatie=werk',
      'uitkomst',
    ],
    [
      'asking for the outcome leaves out what stands in the field',
      { [VRAAG]: 'leeftijd', [ANTWOORD]: '34', [ACTIE]: 'uitkomst' },
      '',
      'uitkomst',
    ],
    [
      'changing shows that question, and keeps all',
      { [SO]: 'situatie=werk&leeftijd=34&leerweg=bol', [ACTIE]: 'verander:situatie' },
      'situatie=werk&leeftijd=34&leerweg=bol',
      'situatie',
    ],
    [
      'changing an unknown question asks the next one',
      { [SO]: 'situatie=werk', [ACTIE]: 'verander:schoenmaat' },
      'situatie=werk',
      'leeftijd',
    ],
    [
      'changing nothing asks the next one',
      { [SO]: 'situatie=werk', [ACTIE]: 'verander' },
      'situatie=werk',
      'leeftijd',
    ],
    [
      'after a change the walk goes on where it was',
      { [SO]: 'situatie=werk&leeftijd=34&leerweg=bol', [VRAAG]: 'leeftijd', [ANTWOORD]: '40' },
      'situatie=werk&leerweg=bol&leeftijd=40',
      'uitkomst',
    ],
    [
      'back goes to the question before, its answer kept',
      { [SO]: 'situatie=werk', [VRAAG]: 'leeftijd', [ACTIE]: 'terug' },
      'situatie=werk',
      'situatie',
    ],
    [
      'back from the outcome goes to the last question',
      { [SO]: 'situatie=werk&leeftijd=34&leerweg=bol', [ACTIE]: 'terug' },
      'situatie=werk&leeftijd=34&leerweg=bol',
      'leerweg',
    ],
    [
      'back from an answered question goes to the one before it',
      { [SO]: 'situatie=werk&leeftijd=34', [VRAAG]: 'leeftijd', [ACTIE]: 'terug' },
      'situatie=werk&leeftijd=34',
      'situatie',
    ],
    [
      'back goes to a skipped question too',
      { [SO]: 'situatie=werk&leeftijd=?', [VRAAG]: 'leerweg', [ACTIE]: 'terug' },
      'situatie=werk&leeftijd=%3F',
      'leeftijd',
    ],
    [
      'back at the first question, answered, stays there too',
      { [SO]: 'situatie=werk', [VRAAG]: 'situatie', [ACTIE]: 'terug' },
      'situatie=werk',
      'situatie',
    ],
    ['back at the start stays there', { [VRAAG]: 'situatie', [ACTIE]: 'terug' }, '', 'situatie'],
    [
      'answers that are too long are not read',
      { [SO]: `situatie=werk&x=${'y'.repeat(8000)}`, [VRAAG]: 'leeftijd', [ANTWOORD]: '34' },
      'leeftijd=34',
      'situatie',
    ],
  ])('%s', (_, velden, antwoorden, vraag, fouten = []) => {
    expect(show(press(velden))).toEqual([antwoorden, vraag, fouten]);
  });

  it('says what is wrong in words, by question', () => {
    expect(press({ [VRAAG]: 'leeftijd', [ANTWOORD]: '100' }).fouten).toEqual([
      { feit: 'leeftijd', fout: AGE },
    ]);
    expect(press({ [VRAAG]: 'leerweg' }).fouten).toEqual([
      { feit: 'leerweg', fout: 'Kies een antwoord. Of kies ‘Dat weet ik niet’.' },
    ]);
  });
  it('names what it passed over, and says when it read nothing', () => {
    expect(press({ [SO]: 'x=1&leerweg=y' }).genegeerd).toEqual(['x', 'y']);
    expect(press({ [SO]: 'x'.repeat(8001) })).toMatchObject({ teLang: true, genegeerd: [] });
  });
  it('asks a role its own questions', () => {
    expect(show(press({}, 'werkgever'))).toEqual(['', 'leerbedrijf', []]);
    expect(show(press({ [VRAAG]: 'leerbedrijf', [ANTWOORD]: 'ja' }, 'werkgever'))).toEqual([
      'leerbedrijf=ja',
      'uitkomst',
      [],
    ]);
  });
});

describe('all questions on one page', () => {
  const all = (velden: Record<string, string | string[]>) => {
    const named = Object.entries(velden).map(([feit, value]) => [veldVan(feit), value]);
    return press({ ...Object.fromEntries(named), [ACTIE]: 'gesprek' });
  };
  it.each<[string, Record<string, string | string[]>, string, string[]]>([
    ['what is empty is unknown', { leeftijd: '34', leerweg: '' }, 'leeftijd=34', []],
    ['all empty is no mistake', {}, '', []],
    [
      'in the order of the questions',
      { leerweg: 'bol', situatie: ['werk', 'ww'] },
      'situatie=werk,ww&leerweg=bol',
      [],
    ],
    [
      'a wrong one is named and the rest kept',
      { leeftijd: '200', leerweg: 'bol' },
      'leerweg=bol',
      ['leeftijd'],
    ],
    ['every wrong one is named', { leeftijd: '200', leerweg: 'x' }, '', ['leeftijd', 'leerweg']],
    ['a question of the other role is passed over', { leerbedrijf: 'ja' }, '', []],
  ])('%s', (_, velden, antwoorden, fouten) => {
    const stap = all(velden);
    expect(show(stap)).toEqual([antwoorden, 'uitkomst', fouten]);
    expect(stap.gesprek).toBe(true);
  });
});

describe('the first screen', () => {
  const open = (text: string | undefined, gesprek = false) =>
    openWijzer(
      gegevens,
      'inwoner',
      text === undefined ? undefined : readAntwoorden(text, LIJST_IDS),
      gesprek,
      VANDAAG,
    );
  it.each<[string, string | undefined, string]>([
    ['asks the first question', undefined, 'situatie'],
    ['asks the first that is left of an address', 'situatie=werk', 'leeftijd'],
    ['shows the outcome when nothing is left', 'situatie=school', 'uitkomst'],
  ])('%s', (_, text, vraag) => expect(open(text).vraag?.feit ?? 'uitkomst').toBe(vraag));
  it('asks no single question when all stand on one page', () => {
    const stap = open('situatie=werk', true);
    expect(stap.gesprek).toBe(true);
    expect(stap.vraag).toBeUndefined();
  });
  it('names what the address had that means nothing', () => {
    expect(open('x=1').genegeerd).toEqual(['x']);
  });
});

it('the ids of borrowed lists are those that exist', () => expect(listIds(gegevens)).toEqual(LIJST_IDS));

it.each([
  ['nothing', '', false],
  ['an answer', 'leeftijd=34', true],
  ['a skip', 'leeftijd=?', true],
])('%s is answered: %s → %s', (_, text, expected) =>
  expect(isAnswered(readAntwoorden(text, LIJST_IDS).antwoorden)).toBe(expected),
);
