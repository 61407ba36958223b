import { describe, expect, it } from 'vitest';
import { findProblems, treeWith, type Edit } from '../base-tree.ts';

describe('a mistake in rows of trainingen is told with place and remedy', () => {
  it.each<[string, Edit, string[]]>([
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
        'regios/drenthe/scholing.csv:2 [id] De landelijke lijst kent geen "twente-til", en het id begint niet met "drenthe-". Is dit een nieuwe scholing? Laat het id beginnen met "drenthe-". Is het een verbetering? Controleer het id.',
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
      'a correction of what its source no longer has, which stops no night’s import',
      { bestand: 'regios/twente/scholing.csv', van: '25pj-25656-bol', naar: 'rio-0f3b6c1e' },
      [
        'regios/twente/scholing.csv:2 [id] (let op) Deze rij verbetert "rio-0f3b6c1e", maar de bron heeft die scholing niet meer. De rij doet niets. Vraag de opleider of de scholing er nog is. Is zij weg? Haal de rij dan weg.',
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
      'a correction with a slip in its id',
      { bestand: 'regios/twente/scholing.csv', van: '25pj-25656-bol', naar: '25pj-25566-bol' },
      [
        'regios/twente/scholing.csv:2 [id] Deze rij verbetert "25pj-25566-bol", maar die scholing bestaat niet. Bedoelt u "25pj-25656-bol"? Bestaat de scholing niet meer? Haal de rij dan weg.',
      ],
    ],
    [
      'a full correction of something that is gone',
      {
        bestand: 'regios/twente/scholing.csv',
        van: '25pj-25656-bol,,,,,,3 jaar,,,',
        naar: '25pj-99999-bol,Zorg,roc,zorg,mbo-3,bol,3 jaar,,loket,2026-11-01',
      },
      [
        'regios/twente/scholing.csv:2 [id] De landelijke lijst kent geen "25pj-99999-bol", en het id begint niet met "twente-". Is dit een nieuwe scholing? Laat het id beginnen met "twente-". Is het een verbetering? Controleer het id.',
      ],
    ],
    [
      'hiding something that does not exist',
      { bestand: 'regios/twente/scholing.csv', naar: 'id,titel,verbergen\n25pj-99999-bol,Oud,ja\n' },
      [
        'regios/twente/scholing.csv:2 [id] Deze rij verbergt "25pj-99999-bol", maar die scholing bestaat niet. Controleer het id. Bestaat de scholing niet meer? Haal de rij dan weg.',
      ],
    ],
    [
      'two corrections of one training',
      {
        bestand: 'regios/twente/scholing.csv',
        van: 'twente-til',
        naar: '25pj-25656-bol,,,,,,2 jaar,,,\ntwente-til',
      },
      [
        'regios/twente/scholing.csv:3 [id] "25pj-25656-bol" komt twee keer voor, ook in content/regios/twente/scholing.csv op regel 2. Verander een van de twee, of haal er een weg.',
      ],
    ],
    [
      'a new training without titel, niveau, leerweg and bron',
      {
        bestand: 'regios/twente/scholing.csv',
        van: 'twente-til,Tillen,roc,zorg,mbo-3,bbl,1 dag,https://www.roc.nl/til,loket',
        naar: 'twente-til,,roc,zorg,,,,,',
      },
      [
        'regios/twente/scholing.csv:3 [bron] Het veld bron is leeg. Vul het in: een nieuwe scholing kan niet zonder.',
        'regios/twente/scholing.csv:3 [leerweg] Het veld leerweg is leeg. Vul het in: een nieuwe scholing kan niet zonder.',
        'regios/twente/scholing.csv:3 [niveau] Het veld niveau is leeg. Vul het in: een nieuwe scholing kan niet zonder.',
        'regios/twente/scholing.csv:3 [titel] Het veld titel is leeg. Vul het in: een nieuwe scholing kan niet zonder.',
      ],
    ],
    [
      'a croho from which no sector follows',
      {
        bestand: 'regios/twente/scholing.csv',
        naar: 'id,titel,opleider,croho,niveau,leerweg,bron,gecontroleerd_op\ntwente-til,Tillen,roc,34808,mbo-3,bbl,loket,2026-11-01\n',
      },
      [
        'regios/twente/scholing.csv:2 [sector] Uit croho 34808 volgt geen sector. Vul een sector in, of zet de code in landelijk/taxonomie/sector-uitzonderingen.yaml.',
      ],
    ],
    [
      'checked, but nobody knows when',
      { bestand: 'landelijk/scholing/duo.csv', van: ',aanwezig,', naar: ',gecontroleerd,' },
      [
        'landelijk/scholing/duo.csv:2 [gecontroleerd_op] Er staat dat dit gecontroleerd is, maar niet wanneer. Vul in op welke dag u dit bij de opleider hebt gecontroleerd.',
      ],
    ],
    [
      'a national training that no regio shows',
      { bestand: 'landelijk/scholing/duo.csv', van: 'Hengelo,twente', naar: 'Hengelo,' },
      [
        'landelijk/scholing/duo.csv:2 [regios] Deze scholing staat in geen enkele regio. Vul de kolom regios in.',
      ],
    ],
    [
      'a niveau that is not that of the crebo',
      { bestand: 'landelijk/kwalificaties.csv', van: 'mbo-3,hg017', naar: 'mbo-4,hg017' },
      [
        'landelijk/scholing/duo.csv:2 [niveau] (let op) De opleiding met crebo 25656 heeft niveau mbo-4, maar hier staat mbo-3. Controleer de crebo, of schrijf mbo-4.',
      ],
    ],
    [
      'a year of the source that has yet to come',
      { bestand: 'landelijk/scholing/duo.csv', van: ',2019,', naar: ',2091,' },
      ['landelijk/scholing/duo.csv:2 [peiljaar] Het peiljaar 2091 kan niet kloppen. Controleer het jaar.'],
    ],
    [
      'a start more than three years ahead',
      {
        bestand: 'regios/twente/scholing.csv',
        naar: 'id,titel,opleider,sector,niveau,leerweg,start,bron,gecontroleerd_op\ntwente-til,Tillen,roc,zorg,mbo-3,bbl,2029-11-25,loket,2026-11-01\n',
      },
      [
        'regios/twente/scholing.csv:2 [start] De startdatum 2029-11-25 kan niet kloppen. Controleer het jaar.',
      ],
    ],
  ])('%s', (_, edit, expected) => {
    expect(findProblems(treeWith(edit))).toEqual(expected);
  });
});
