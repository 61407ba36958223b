import { describe, expect, it } from 'vitest';
import { readVraag } from '../../../scripts/regeling/read-vraag.ts';

const lijsten = { regios: ['twente', 'drenthe'], sectoren: ['zorg'] };
const read = (value: unknown) =>
  readVraag(typeof value === 'string' ? value : JSON.stringify(value), 'a.json', lijsten, '2026-11-25');

describe('a question', () => {
  it('is of a resident today, when it does not say otherwise', () => {
    expect(read({ antwoorden: { leeftijd: 34, situatie: ['werk', 'ww'], regio: 'twente' } })).toEqual({
      vraag: {
        rol: 'inwoner',
        vandaag: '2026-11-25',
        antwoorden: { feiten: { leeftijd: 34, situatie: ['werk', 'ww'], regio: 'twente' }, overgeslagen: {} },
      },
    });
  });
  it('may say who asks, and when', () => {
    expect(read({ rol: 'werkgever', vandaag: '2026-06-02', antwoorden: {} })).toEqual({
      vraag: { rol: 'werkgever', vandaag: '2026-06-02', antwoorden: { feiten: {}, overgeslagen: {} } },
    });
  });
});

describe('a mistake says what, where and the remedy', () => {
  const FORM = 'Schrijf { "antwoorden": { "leeftijd": 34 } }.';
  const ways = 'bol, bbl, derde-leerweg, voltijd, deeltijd, duaal, cursus, middelbare-school';
  it.each<[string, unknown, string[]]>([
    [
      'no JSON, with its line',
      '{\n  "antwoorden": {\n    "leeftijd" 34\n  }\n}',
      ["a.json, regel 3: dit is geen JSON. Kijk naar aanhalingstekens, komma's en haakjes."],
    ],
    ['nothing in it', '', ["a.json: dit is geen JSON. Kijk naar aanhalingstekens, komma's en haakjes."]],
    ['a list', [], [`a.json: hier hoort een groep velden te staan. ${FORM}`]],
    ['null', 'null', [`a.json: hier hoort een groep velden te staan. ${FORM}`]],
    ['no answers', {}, [`a.json, veld antwoorden: dit veld ontbreekt of is geen groep velden. ${FORM}`]],
    [
      'a list of answers',
      { antwoorden: ['bol'] },
      [`a.json, veld antwoorden: dit veld ontbreekt of is geen groep velden. ${FORM}`],
    ],
    [
      'an unknown field',
      { antwoorden: {}, rool: 'inwoner' },
      ['a.json, veld rool: dit veld bestaat niet. Bedoelt u "rol"?'],
    ],
    [
      'an unknown role',
      { rol: 'loket', antwoorden: {} },
      ['a.json, veld rol: "loket" kan hier niet. Kies inwoner of werkgever.'],
    ],
    [
      'a day that does not exist',
      { vandaag: '2026-02-30', antwoorden: {} },
      [
        'a.json, veld vandaag: "2026-02-30" is geen datum. Schrijf een datum als 2026-09-01, tussen aanhalingstekens.',
      ],
    ],
    [
      'an unknown fact',
      { antwoorden: { leeftjd: 34 } },
      ['a.json, veld antwoorden.leeftjd: het feit "leeftjd" bestaat niet. Bedoelt u "leeftijd"?'],
    ],
    [
      'an unknown value',
      { antwoorden: { leerweg: 'avondschool' } },
      [
        `a.json, veld antwoorden.leerweg: het antwoord "avondschool" bestaat niet bij leerweg. Kies uit: ${ways}.`,
      ],
    ],
    [
      'a number that cannot be',
      { antwoorden: { leeftijd: 11 } },
      [
        'a.json, veld antwoorden.leeftijd: 11 kan niet bij leeftijd. Schrijf een heel getal van 12 tot en met 99.',
      ],
    ],
    [
      'two answers where one is given',
      { antwoorden: { leerweg: ['bol', 'bbl'] } },
      ['a.json, veld antwoorden.leerweg: hier kan maar één antwoord staan. Kies er een.'],
    ],
    [
      'no answer at all',
      { antwoorden: { leeftijd: null, situatie: [] } },
      [
        'a.json, veld antwoorden.leeftijd: "null" is geen antwoord. Laat het feit weg als u het antwoord niet weet.',
        'a.json, veld antwoorden.situatie: "[]" is geen antwoord. Laat het feit weg als u het antwoord niet weet.',
      ],
    ],
    [
      'all mistakes at once',
      { rol: 'x', antwoorden: { regio: 'twent' } },
      [
        'a.json, veld rol: "x" kan hier niet. Kies inwoner of werkgever.',
        'a.json, veld antwoorden.regio: het antwoord "twent" bestaat niet bij regio. Bedoelt u "twente"?',
      ],
    ],
  ])('%s', (_, value, fouten) => expect(read(value)).toEqual({ fouten }));
});
