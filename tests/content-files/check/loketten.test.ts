import { describe, expect, it } from 'vitest';
import { findProblems, treeWith, type Edit } from '../base-tree.ts';

describe('a mistake in the loket of a regio is told with place and remedy', () => {
  it.each<[string, Edit, string[]]>([
    [
      'a regio without loket',
      { bestand: 'regios/twente/loket.yaml' },
      [
        'regios/twente/loket.yaml De regio twente heeft geen loket. Maak dit bestand. Neem het loket van een andere regio als voorbeeld.',
      ],
    ],
    [
      'a loket in the folder of another regio',
      { bestand: 'regios/twente/loket.yaml', van: 'regio: twente', naar: 'regio: drenthe' },
      [
        'regios/twente/loket.yaml:1 [regio] Hier staat regio "drenthe", maar de map heet "twente". Schrijf "regio: twente".',
      ],
    ],
    [
      'a folder of a regio that does not exist',
      {
        bestand: 'regios/twent/loket.yaml',
        naar: 'regio: twente\nnaam: Leerwerkloket\nmerk: leerwerkloket\nmailbox: twent@loket.nl\ntalen: [nederlands]\ngespreksvormen: [telefoon]\nreactie_werkdagen: 5\nverwerkingsverantwoordelijke: Gemeente\ngecontroleerd_op: 2026-11-01\n',
      },
      [
        'regios/twent De regio "twent" bestaat niet. Bedoelt u "twente"?',
        'regios/twent/loket.yaml:1 [regio] Hier staat regio "twente", maar de map heet "twent". Schrijf "regio: twent".',
      ],
    ],
    [
      'two loketten with one mailbox',
      { bestand: 'regios/twente/loket.yaml', van: 'twente@loket.nl', naar: 'drenthe@loket.nl' },
      [
        'regios/twente/loket.yaml:4 [mailbox] De mailbox drenthe@loket.nl staat ook in content/regios/drenthe/loket.yaml. Vul een eigen adres in. Twee adressen mogen wel in één postvak uitkomen.',
      ],
    ],
    [
      'a file with a slip in its name',
      { bestand: 'regios/twente/sholing.csv', naar: 'id\n' },
      ['regios/twente/sholing.csv Dit bestand leest de site niet. Bedoelt u "scholing.csv"?'],
    ],
    [
      'a file that the site does not read',
      { bestand: 'regios/twente/foto.png', naar: 'x' },
      [
        'regios/twente/foto.png Dit bestand leest de site niet. Kies uit: loket.yaml, scholing.csv, opleiders.csv, regelingen-notities.yaml, kansberoepen.yaml, kansberoepen-lijst.csv.',
      ],
    ],
    [
      'a place to visit that is not Dutch',
      {
        bestand: 'regios/twente/loket.yaml',
        van: 'talen:',
        naar: 'locaties:\n  - { naam: Hal, straat: Weg 1, postcode: 7511 AB, plaats: Enschedé }\ntalen:',
      },
      [
        'regios/twente/loket.yaml:5 [locaties.plaats] De plaats "Enschedé" bestaat niet. Bedoelt u "Enschede"?',
      ],
    ],
    [
      'a place to visit with a postcode that does not exist',
      {
        bestand: 'regios/twente/loket.yaml',
        van: 'talen:',
        naar: 'locaties:\n  - { naam: Hal, straat: Weg 1, postcode: 7599 AB, plaats: Enschede }\ntalen:',
      },
      [
        'regios/twente/loket.yaml:5 [locaties.postcode] De postcode "7599" bestaat niet. Kies uit: 7511, 7811.',
      ],
    ],
  ])('%s', (_, edit, expected) => {
    expect(findProblems(treeWith(edit))).toEqual(expected);
  });
});
