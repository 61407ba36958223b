import { describe, expect, it } from 'vitest';
import { findProblems, treeWith, type Edit } from '../base-tree.ts';

describe('a mistake in the geography is told with place and remedy', () => {
  it.each<[string, Edit, string[]]>([
    [
      'a postcode of a gemeente that does not exist',
      { bestand: 'landelijk/gebieden/postcodes.csv', van: '7511,GM0153', naar: '7511,GM0154' },
      [
        'landelijk/gebieden/gemeenten.csv:2 [gm_code] De gemeente Enschede heeft geen postcode. Zet een postcode met deze gm_code in postcodes.csv.',
        'landelijk/gebieden/postcodes.csv:2 [gm_code] De gemeente "GM0154" bestaat niet. Bedoelt u "GM0153"?',
      ],
    ],
    [
      'a reading of a postcode that stands twice',
      {
        bestand: 'landelijk/gebieden/postcodes.csv',
        van: '7511,GM0153,Enschede',
        naar: '7511,GM0153,Enschede\n7511,GM0153,Enschede',
      },
      [
        'landelijk/gebieden/postcodes.csv:3 [pc4] "7511 in GM0153" komt twee keer voor, ook in content/landelijk/gebieden/postcodes.csv op regel 2. Verander een van de twee, of haal er een weg.',
      ],
    ],
    [
      'a gemeente in two regio’s',
      {
        bestand: 'landelijk/gebieden/gemeenten.csv',
        van: 'GM0153,Enschede,Overijssel,AM05,',
        naar: 'GM0153,Enschede,Overijssel,AM05,\nGM0153,Enschede,Overijssel,AM03,',
      },
      [
        'landelijk/gebieden/gemeenten.csv:3 [gm_code] "GM0153" komt twee keer voor, ook in content/landelijk/gebieden/gemeenten.csv op regel 2. Verander een van de twee, of haal er een weg.',
      ],
    ],
    [
      'a gemeente of a regio that does not exist',
      { bestand: 'landelijk/gebieden/gemeenten.csv', van: 'Drenthe,AM03', naar: 'Drenthe,AM30' },
      [
        'landelijk/gebieden/gemeenten.csv:3 [am_code] De regio "AM30" bestaat niet. Bedoelt u "AM03"?',
        'landelijk/gebieden/regios.csv:3 [am_code] De regio Drenthe heeft geen gemeenten. Zet de gemeenten met deze am_code in gemeenten.csv.',
      ],
    ],
    [
      'a woonplaats of a gemeente that does not exist',
      { bestand: 'landelijk/gebieden/woonplaatsen.csv', van: 'Enschede,GM0153', naar: 'Enschede,GM9999' },
      [
        'landelijk/gebieden/aliassen.csv:2 [woonplaats] In GM0153 ligt geen woonplaats "Enschede". Neem een woonplaats uit woonplaatsen.csv die in deze gemeente ligt, of laat het veld leeg.',
        'landelijk/gebieden/woonplaatsen.csv:2 [gm_code] De gemeente "GM9999" bestaat niet. Kies uit: GM0153, GM0114.',
      ],
    ],
    [
      'an alias of a place that does not exist',
      { bestand: 'landelijk/gebieden/aliassen.csv', van: 'Enschede', naar: 'Enskede' },
      [
        'landelijk/gebieden/aliassen.csv:2 [woonplaats] In GM0153 ligt geen woonplaats "Enskede". Neem een woonplaats uit woonplaatsen.csv die in deze gemeente ligt, of laat het veld leeg.',
      ],
    ],
    [
      'a neighbour on one side',
      { bestand: 'landelijk/gebieden/buurregios.yaml', van: 'drenthe: [twente]', naar: 'drenthe: []' },
      [
        'landelijk/gebieden/buurregios.yaml:2 [drenthe] drenthe is een buur van twente, maar twente staat niet bij drenthe. Zet twente ook bij drenthe.',
      ],
    ],
    [
      'a neighbour that does not exist',
      {
        bestand: 'landelijk/gebieden/buurregios.yaml',
        van: 'twente: [drenthe]',
        naar: 'twente: [drente, drenthe]',
      },
      [
        'landelijk/gebieden/buurregios.yaml:1 [twente] De buurregio "drente" bestaat niet. Bedoelt u "drenthe"?',
      ],
    ],
    [
      'two regio’s on one tile',
      { bestand: 'landelijk/gebieden/tegelkaart.yaml', van: 'rij: 2', naar: 'rij: 1' },
      [
        'landelijk/gebieden/tegelkaart.yaml:2 [drenthe] drenthe en twente staan op dezelfde tegel. Geef een van de twee een andere kolom of rij.',
      ],
    ],
    [
      'two regio’s with one slug',
      {
        bestand: 'landelijk/gebieden/regios.csv',
        van: 'AM03,drenthe',
        naar: 'AM04,twente,Twente 2,,GM0153\nAM03,drenthe',
      },
      [
        'landelijk/gebieden/regios.csv:3 [slug] "twente" komt twee keer voor, ook in content/landelijk/gebieden/regios.csv op regel 2. Verander een van de twee, of haal er een weg.',
        'landelijk/gebieden/regios.csv:3 [am_code] De regio Twente 2 heeft geen gemeenten. Zet de gemeenten met deze am_code in gemeenten.csv.',
      ],
    ],
    [
      'two regio’s with one code',
      {
        bestand: 'landelijk/gebieden/regios.csv',
        van: 'AM03,drenthe,Drenthe,,GM0114',
        naar: 'AM03,drenthe,Drenthe,,GM0114\nAM03,drenthe,Drenthe,,GM0114',
      },
      [
        'landelijk/gebieden/regios.csv:4 [am_code] "AM03" komt twee keer voor, ook in content/landelijk/gebieden/regios.csv op regel 3. Verander een van de twee, of haal er een weg.',
        'landelijk/gebieden/regios.csv:4 [slug] "drenthe" komt twee keer voor, ook in content/landelijk/gebieden/regios.csv op regel 3. Verander een van de twee, of haal er een weg.',
      ],
    ],
    [
      'a centre of a regio that does not exist',
      { bestand: 'landelijk/gebieden/regios.csv', van: ',GM0114', naar: ',GM0115' },
      [
        'landelijk/gebieden/regios.csv:3 [centrumgemeente] De gemeente "GM0115" bestaat niet. Bedoelt u "GM0114"?',
      ],
    ],
    [
      'a woonplaats that stands twice',
      {
        bestand: 'landelijk/gebieden/woonplaatsen.csv',
        van: 'Emmen,GM0114',
        naar: 'Emmen,GM0114\nEmmen,GM0114',
      },
      [
        'landelijk/gebieden/woonplaatsen.csv:5 [naam] "Emmen in GM0114" komt twee keer voor, ook in content/landelijk/gebieden/woonplaatsen.csv op regel 4. Verander een van de twee, of haal er een weg.',
      ],
    ],
    [
      'an alias that stands twice',
      {
        bestand: 'landelijk/gebieden/aliassen.csv',
        van: 'Eanske,GM0153,Enschede',
        naar: 'Eanske,GM0153,Enschede\nEanske,GM0153,Enschede',
      },
      [
        'landelijk/gebieden/aliassen.csv:3 [alias] "Eanske voor Enschede in GM0153" komt twee keer voor, ook in content/landelijk/gebieden/aliassen.csv op regel 2. Verander een van de twee, of haal er een weg.',
      ],
    ],
    [
      'an alias of a gemeente that does not exist',
      { bestand: 'landelijk/gebieden/aliassen.csv', van: 'Eanske,GM0153,Enschede', naar: 'Eanske,GM0152,' },
      ['landelijk/gebieden/aliassen.csv:2 [gm_code] De gemeente "GM0152" bestaat niet. Bedoelt u "GM0153"?'],
    ],
    [
      'a postcode of a woonplaats that does not exist',
      { bestand: 'landelijk/gebieden/postcodes.csv', van: '7811,GM0114,Emmen', naar: '7811,GM0114,Emen' },
      [
        'landelijk/gebieden/postcodes.csv:3 [woonplaatsen] De woonplaats "Emen" bestaat niet. Bedoelt u "Emmen"?',
      ],
    ],
    [
      'a regio that is its own neighbour',
      { bestand: 'landelijk/gebieden/buurregios.yaml', van: 'twente: [', naar: 'twente: [twente, ' },
      [
        'landelijk/gebieden/buurregios.yaml:1 [twente] De regio twente staat bij zijn eigen buren. Haal hem daar weg.',
      ],
    ],
    [
      'neighbours of a regio that does not exist',
      {
        bestand: 'landelijk/gebieden/buurregios.yaml',
        van: 'twente: [',
        naar: 'twent: [drenthe]\ntwente: [',
      },
      ['landelijk/gebieden/buurregios.yaml:1 [twent] De regio "twent" bestaat niet. Bedoelt u "twente"?'],
    ],
    [
      'a regio without neighbours',
      { bestand: 'landelijk/gebieden/buurregios.yaml', naar: 'twente: [drenthe]\n' },
      [
        'landelijk/gebieden/buurregios.yaml:1 [drenthe] De regio drenthe heeft geen regel met buren. Zet erbij: "drenthe: [ … ]".',
      ],
    ],
    [
      'a regio without a tile',
      {
        bestand: 'landelijk/gebieden/tegelkaart.yaml',
        van: 'drenthe: { kolom: 2, rij: 1, afkorting: Dre }',
        naar: '',
      },
      [
        'landelijk/gebieden/tegelkaart.yaml:1 [drenthe] De regio drenthe heeft geen tegel op de kaart. Zet erbij: "drenthe: { kolom: …, rij: …, afkorting: … }".',
      ],
    ],
    [
      'a tile of a regio that does not exist',
      {
        bestand: 'landelijk/gebieden/tegelkaart.yaml',
        van: 'twente:',
        naar: 'drente: { kolom: 3, rij: 3, afkorting: Dr }\ntwente:',
      },
      ['landelijk/gebieden/tegelkaart.yaml:1 [drente] De regio "drente" bestaat niet. Bedoelt u "drenthe"?'],
    ],
  ])('%s', (_, edit, expected) => {
    expect(findProblems(treeWith(edit))).toEqual(expected);
  });
});
