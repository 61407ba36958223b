import { describe, expect, it } from 'vitest';
import { findProblems, treeWith, type Edit } from '../base-tree.ts';

const LOKET = 'regios/twente/loket.yaml';
const field = (lines: string): Edit => ({ bestand: LOKET, van: 'talen:', naar: `${lines}\ntalen:` });
const place = (postcode: string): Edit =>
  field(`locaties:\n  - { naam: Hal, straat: Weg 1, postcode: ${postcode}, plaats: Enschede }`);
const LOOK = 'Kijk het nummer na. Schrijf het als 053 123 45 67.';
const agenda = (changes: Record<string, string>): Edit => {
  const fields = {
    titel: 'Open avond',
    datum: '2026-12-01',
    van: '"19:30"',
    plaats: 'Hal, Weg 1, 7511 AB Enschede',
    omschrijving: 'Kom kijken.',
    gecontroleerd_op: '2026-11-20',
    ...changes,
  };
  const naar = Object.entries(fields).map(([name, value]) => `${name}: ${value}\n`);
  return { bestand: 'regios/twente/agenda/open-avond.yaml', naar: naar.join('') };
};

describe('a desk that cannot be reached as it says is told with place and remedy', () => {
  it.each<[string, Edit, string[]]>([
    [
      'a number with a figure too few',
      field('telefoon: 053 123 45 6'),
      [
        `${LOKET}:5 [telefoon] Het telefoonnummer 053 123 45 6 heeft 9 cijfers. Het moeten er 10 zijn. ${LOOK}`,
      ],
    ],
    [
      'a number with an area code that is none',
      field('telefoon: 0563 12 34 56'),
      [
        `${LOKET}:5 [telefoon] Het telefoonnummer 0563 12 34 56 bestaat niet: geen nummer begint met 0563. ${LOOK}`,
      ],
    ],
    [
      'a number of another desk',
      field('bestemmingen:\n  - { id: rmc, soort: rmc, naam: RMC, telefoon: 06 3012345 }'),
      [
        `${LOKET}:5 [bestemmingen.0.telefoon] Het telefoonnummer 06 3012345 heeft 9 cijfers. Het moeten er 10 zijn. ${LOOK}`,
      ],
    ],
    [
      'a number to register',
      agenda({ aanmelden: '"09 12345678"' }),
      [
        `regios/twente/agenda/open-avond.yaml:7 [aanmelden] Het telefoonnummer 09 12345678 bestaat niet: geen nummer begint met 0912. ${LOOK}`,
      ],
    ],
    [
      'a postcode with letters that none has',
      place('7511 SS'),
      [
        `${LOKET}:5 [locaties.0.postcode] De postcode 7511 SS bestaat niet: geen postcode eindigt op SS. Kijk de letters na.`,
      ],
    ],
    [
      'a postcode of another regio',
      place('7811 AB'),
      [
        `${LOKET}:5 [locaties.0.postcode] (let op) De postcode 7811 ligt niet in de regio twente. Kijk na of dit klopt.`,
      ],
    ],
    [
      'a postcode of nowhere in the agenda',
      agenda({ plaats: 'Hal, 9999 ZZ Enschede' }),
      ['regios/twente/agenda/open-avond.yaml:4 [plaats] De postcode 9999 bestaat niet. Kijk de postcode na.'],
    ],
    [
      'the mailbox of the national editor, that is also of a desk',
      {
        bestand: 'landelijk/redactie.yaml',
        naar: 'mailbox: twente@loket.nl\ngecontroleerd_op: 2026-11-01\n',
      },
      [
        'landelijk/redactie.yaml:1 [mailbox] De mailbox twente@loket.nl staat ook in content/regios/twente/loket.yaml. Vul een eigen adres in. Twee adressen mogen wel in één postvak uitkomen.',
      ],
    ],
  ])('%s', (_, edit, expected) => {
    expect(findProblems(treeWith(edit))).toEqual(expected);
  });
});

describe('opening hours that cannot be are told with their line', () => {
  const hours = (...lines: string[]): Edit =>
    field(
      `locaties:\n  - { naam: Hal, straat: Weg 1, postcode: 7511 AB, plaats: Enschede, open: ${JSON.stringify(lines)} }`,
    );
  const told = (regel: number, rest: string) =>
    `${LOKET}:5 [locaties.0.open] ${rest.startsWith('(let op)') ? '(let op) ' : ''}Openingstijden van Hal, regel ${regel}: ${rest.replace('(let op) ', '')}`;
  it.each<[string, string[], string[]]>([
    [
      'two lines at the same hour',
      ['maandag tot en met vrijdag 9.00 tot 17.00', 'woensdag 13.00 tot 20.00'],
      [
        told(
          2,
          'woensdag staat twee keer op dezelfde tijd, ook in regel 1. Maak er één tijd van, of verander een van de twee.',
        ),
      ],
    ],
    [
      'an end before the begin',
      ['maandag 17.00 tot 9.00'],
      [
        told(
          1,
          '"17.00 tot 9.00" eindigt voor het begint. Zet eerst het begin en dan het einde, als "9.00 tot 17.00".',
        ),
      ],
    ],
    [
      'words that are not understood',
      ['maandah 9.00 tot 17.00'],
      [
        told(
          1,
          '(let op) de site begrijpt "maandah 9.00 tot 17.00" niet. Zoekmachines krijgen dan geen openingstijden. Schrijf het als "maandag tot en met vrijdag 9.00 tot 17.00".',
        ),
      ],
    ],
    ['hours before and after noon', ['dinsdag 9.00 tot 12.00 en 12.00 tot 17.00', 'vrijdag op afspraak'], []],
  ])('%s', (_, lines, expected) => {
    expect(findProblems(treeWith(hours(...lines)))).toEqual(expected);
  });
});
