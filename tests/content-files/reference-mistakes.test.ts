import { describe, expect, it } from 'vitest';
import { findProblems, treeWith, type Edit } from './base-tree.ts';

describe('records that do not fit each other are told where, what and how to mend it', () => {
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
        'regios/twente/loket.yaml:4 [mailbox] "drenthe@loket.nl" komt twee keer voor, ook in content/regios/drenthe/loket.yaml op regel 4. Verander een van de twee, of haal er een weg.',
      ],
    ],
    [
      'a sector that does not exist',
      { bestand: 'regios/twente/scholing.csv', van: 'roc,zorg', naar: 'roc,zorgg' },
      ['regios/twente/scholing.csv:3 [sector] De sector "zorgg" bestaat niet. Bedoelt u "zorg"?'],
    ],
    [
      'a niveau that does not exist',
      { bestand: 'regios/twente/scholing.csv', van: 'mbo-3,bbl', naar: 'mbo-8,bbl' },
      ['regios/twente/scholing.csv:3 [niveau] Het niveau "mbo-8" bestaat niet. Bedoelt u "mbo-3"?'],
    ],
    [
      'a leerweg that does not exist',
      { bestand: 'regios/twente/scholing.csv', van: 'mbo-3,bbl', naar: 'mbo-3,bbbl' },
      ['regios/twente/scholing.csv:3 [leerweg] De leerweg "bbbl" bestaat niet. Bedoelt u "bbl"?'],
    ],
    [
      'an opleider that does not exist',
      { bestand: 'regios/twente/scholing.csv', van: 'Tillen,roc', naar: 'Tillen,rocc' },
      ['regios/twente/scholing.csv:3 [opleider] De opleider "rocc" bestaat niet. Bedoelt u "roc"?'],
    ],
    [
      'a crebo that does not exist',
      { bestand: 'landelijk/scholing/duo.csv', van: 'bol,25656,', naar: 'bol,25657,' },
      ['landelijk/scholing/duo.csv:2 [crebo] De crebo "25657" bestaat niet. Bedoelt u "25656"?'],
    ],
    [
      'a source that does not exist',
      { bestand: 'regios/twente/scholing.csv', van: 'til,loket', naar: 'til,lokket' },
      ['regios/twente/scholing.csv:3 [bron] De bron "lokket" bestaat niet. Bedoelt u "loket"?'],
    ],
    [
      'a regio that does not exist',
      { bestand: 'landelijk/scholing/duo.csv', van: 'Hengelo,twente', naar: 'Hengelo,twent' },
      ['landelijk/scholing/duo.csv:2 [regios] De regio "twent" bestaat niet. Bedoelt u "twente"?'],
    ],
    [
      'a doubt that does not exist',
      { bestand: 'landelijk/scholing/duo.csv', van: '2019,toen,duo', naar: '2019,ooit,duo' },
      ['landelijk/scholing/duo.csv:2 [twijfels] De twijfel "ooit" bestaat niet. Kies uit: toen.'],
    ],
    [
      'a certainty that does not exist',
      { bestand: 'landelijk/scholing/duo.csv', van: 'aanwezig', naar: 'afwezig' },
      ['landelijk/scholing/duo.csv:2 [zekerheid] De zekerheid "afwezig" bestaat niet. Bedoelt u "aanwezig"?'],
    ],
    [
      'a place that is not Dutch',
      { bestand: 'landelijk/scholing/duo.csv', van: 'Enschede|Hengelo', naar: 'Enschede|Gronau' },
      [
        'landelijk/scholing/duo.csv:2 [plaatsen] De plaats "Gronau" bestaat niet. Kies uit: Enschede, Hengelo (O), Hengelo, Emmen, Eanske.',
      ],
    ],
    [
      'an id that stands twice',
      {
        bestand: 'landelijk/scholing/duo.csv',
        naar: 'id,titel,opleider,niveau,leerweg,crebo,plaatsen,regios,zekerheid,peiljaar,twijfels,bron\n25pj-25656-bol,Verzorgende-IG,roc,mbo-3,bol,25656,Enschede|Hengelo,twente,aanwezig,2019,toen,duo\n25pj-25656-bol,Verzorgende-IG,roc,mbo-3,bol,25656,Enschede|Hengelo,twente,aanwezig,2019,toen,duo\n',
      },
      [
        'landelijk/scholing/duo.csv:3 [id] "25pj-25656-bol" komt twee keer voor, ook in content/landelijk/scholing/duo.csv op regel 2. Verander een van de twee, of haal er een weg.',
      ],
    ],
    [
      'an addition with the id of another regio',
      {
        bestand: 'regios/drenthe/scholing.csv',
        naar: 'id,titel,opleider,sector,niveau,leerweg,bron,gecontroleerd_op\ntwente-til,Tillen,roc,zorg,mbo-3,bbl,loket,2026-11-01\n',
      },
      [
        'regios/twente/scholing.csv:3 [id] "twente-til" komt twee keer voor, ook in content/regios/drenthe/scholing.csv op regel 2. Verander een van de twee, of haal er een weg.',
      ],
    ],
    [
      'a correction of something that does not exist',
      { bestand: 'regios/twente/scholing.csv', van: '25pj-25656-bol', naar: '25pj-99999-bol' },
      [
        'regios/twente/scholing.csv:2 [id] Deze rij verbetert "25pj-99999-bol", maar die scholing bestaat niet. Controleer het id. Bestaat de scholing niet meer? Haal de rij dan weg.',
      ],
    ],
    [
      'a new training without opleider',
      { bestand: 'regios/twente/scholing.csv', van: 'Tillen,roc', naar: 'Tillen,' },
      [
        'regios/twente/scholing.csv:3 [opleider] Het veld opleider is leeg. Vul het in: een nieuwe scholing kan niet zonder.',
      ],
    ],
    [
      'a new training without sector',
      { bestand: 'regios/twente/scholing.csv', van: 'roc,zorg', naar: 'roc,' },
      [
        'regios/twente/scholing.csv:3 [sector] Het veld sector is leeg. Vul een sector in, of de crebo of croho waaruit hij volgt.',
      ],
    ],
    [
      'a new training that nobody checked',
      { bestand: 'regios/twente/scholing.csv', van: 'loket,2026-11-01', naar: 'loket,' },
      [
        'regios/twente/scholing.csv:3 [gecontroleerd_op] Er staat niet hoe zeker deze scholing is. Vul in op welke dag u dit bij de opleider hebt gecontroleerd.',
      ],
    ],
    [
      'http where https exists',
      { bestand: 'regios/twente/scholing.csv', van: 'https://www.roc.nl/til', naar: 'http://roc.nl/til' },
      [
        'regios/twente/scholing.csv:3 [url] http://roc.nl/til begint met http, en deze site heeft ook https. Schrijf https://roc.nl/til',
      ],
    ],
    [
      'http where no https is known',
      { bestand: 'regios/twente/scholing.csv', van: 'https://www.roc.nl/til', naar: 'http://anders.nl/til' },
      [
        'regios/twente/scholing.csv:3 [url] (let op) http://anders.nl/til begint met http. Probeer of de site ook met https:// opent, en schrijf dat dan.',
      ],
    ],
    [
      'a start date in the wrong century',
      {
        bestand: 'regios/twente/scholing.csv',
        naar: 'id,titel,opleider,sector,niveau,leerweg,start,bron,gecontroleerd_op\ntwente-til,Tillen,roc,zorg,mbo-3,bbl,1926-09-01,loket,2026-11-01\n',
      },
      [
        'regios/twente/scholing.csv:2 [start] De startdatum 1926-09-01 kan niet kloppen. Controleer het jaar.',
      ],
    ],
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
      'a domain in two sectoren',
      {
        bestand: 'landelijk/taxonomie/sectoren.yaml',
        van: 'domeinen: [hg004]',
        naar: 'domeinen: [hg004, hg017]',
      },
      [
        'landelijk/taxonomie/sectoren.yaml:10 [domeinen] "hg017" staat ook bij de sector zorg. Laat het bij één sector staan.',
      ],
    ],
    [
      'a domain in no sector',
      { bestand: 'landelijk/taxonomie/sectoren.yaml', van: 'domeinen: [hg017]', naar: 'domeinen: []' },
      [
        'landelijk/kwalificaties.csv:2 [domein] Het domein "hg017" hoort bij geen sector. Zet het bij een sector in sectoren.yaml, of de crebo in sector-uitzonderingen.yaml.',
      ],
    ],
    [
      'an exception for a code nobody has',
      { bestand: 'landelijk/taxonomie/sector-uitzonderingen.yaml', van: '25999', naar: '25111' },
      [
        'landelijk/taxonomie/sector-uitzonderingen.yaml:1 [code] De code "25111" bestaat niet. Kies uit: 25656, 25999.',
      ],
    ],
    [
      'an exception to a sector that does not exist',
      {
        bestand: 'landelijk/taxonomie/sector-uitzonderingen.yaml',
        van: 'sector: zorg',
        naar: 'sector: zurg',
      },
      [
        'landelijk/taxonomie/sector-uitzonderingen.yaml:2 [sector] De sector "zurg" bestaat niet. Bedoelt u "zorg"?',
      ],
    ],
    [
      'a name that is an address already',
      { bestand: 'landelijk/taxonomie/sectoren.yaml', van: 'id: bouw', naar: 'id: alle' },
      [
        'landelijk/taxonomie/sectoren.yaml:6 [id] De naam "alle" is al het adres van een pagina. Kies een andere naam.',
      ],
    ],
    [
      'an old address that leads to itself',
      { bestand: 'landelijk/omleidingen.yaml', van: 'naar: /over/', naar: 'naar: /oud/' },
      [
        'landelijk/omleidingen.yaml:2 [naar] /oud/ leidt naar zichzelf. Zet hier meteen het adres van de pagina die nu bestaat.',
      ],
    ],
  ])('%s', (_, edit, expected) => {
    expect(findProblems(treeWith(edit))).toEqual(expected);
  });
});
