import { describe, expect, it } from 'vitest';
import { findProblems, treeWith, type Edit } from '../base-tree.ts';

const fifteenSectoren = Array.from(
  { length: 15 },
  (_, index) => `- { id: s${index}, naam: S, kort: S, uitleg: Dit is een uitleg van twee korte zinnen. }\n`,
).join('');

describe('a mistake in the closed lists is told with place and remedy', () => {
  it.each<[string, Edit, string[]]>([
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
      'a niveau that stands twice',
      {
        bestand: 'landelijk/taxonomie/niveaus.yaml',
        van: '- id: mbo-3',
        naar: '- { id: mbo-3, naam: m, kort: m, uitleg: Dit is een uitleg van twee korte zinnen. }\n- id: mbo-3',
      },
      [
        'landelijk/taxonomie/niveaus.yaml:2 [id] "mbo-3" komt twee keer voor, ook in content/landelijk/taxonomie/niveaus.yaml op regel 1. Verander een van de twee, of haal er een weg.',
      ],
    ],
    [
      'a language that stands twice',
      {
        bestand: 'landelijk/taxonomie/talen.yaml',
        naar: '- { id: nederlands, naam: A }\n- { id: nederlands, naam: B }\n',
      },
      [
        'landelijk/taxonomie/talen.yaml:2 [id] "nederlands" komt twee keer voor, ook in content/landelijk/taxonomie/talen.yaml op regel 1. Verander een van de twee, of haal er een weg.',
      ],
    ],
    [
      'more than 16 sectoren',
      {
        bestand: 'landelijk/taxonomie/sectoren.yaml',
        van: '- id: zorg',
        naar: `${fifteenSectoren}- id: zorg`,
      },
      [
        'landelijk/taxonomie/sectoren.yaml:21 [id] Er zijn 17 sectoren. In het overzicht passen er 16. Voeg sectoren samen.',
      ],
    ],
    [
      'a part of CROHO in two sectoren',
      {
        bestand: 'landelijk/taxonomie/sectoren.yaml',
        van: 'domeinen: [hg017]',
        naar: 'domeinen: [hg017]\n  croho: [Techniek]',
      },
      [
        'landelijk/taxonomie/sectoren.yaml:12 [croho] "techniek" staat ook bij de sector zorg. Laat het bij één sector staan.',
      ],
    ],
    [
      'a UWV sector twice in one sector',
      {
        bestand: 'landelijk/taxonomie/sectoren.yaml',
        van: 'domeinen: [hg017]',
        naar: 'domeinen: [hg017]\n  uwv: [Zorg, Zorg]',
      },
      ['landelijk/taxonomie/sectoren.yaml:6 [uwv] "Zorg" staat er twee keer. Haal een van de twee weg.'],
    ],
    [
      'two exceptions for one code',
      {
        bestand: 'landelijk/taxonomie/sector-uitzonderingen.yaml',
        van: '- code',
        naar: "- { code: '25999', sector: bouw, basis: redactie, reden: Nog een. }\n- code",
      },
      [
        'landelijk/taxonomie/sector-uitzonderingen.yaml:2 [code] "25999" komt twee keer voor, ook in content/landelijk/taxonomie/sector-uitzonderingen.yaml op regel 1. Verander een van de twee, of haal er een weg.',
      ],
    ],
    [
      'a crebo that stands twice',
      {
        bestand: 'landelijk/kwalificaties.csv',
        van: '25999,',
        naar: '25656,Verzorgende,mbo-3,hg017\n25999,',
      },
      [
        'landelijk/kwalificaties.csv:3 [crebo] "25656" komt twee keer voor, ook in content/landelijk/kwalificaties.csv op regel 2. Verander een van de twee, of haal er een weg.',
      ],
    ],
    [
      'a regio with the name of a page',
      {
        bestand: 'landelijk/gebieden/regios.csv',
        van: 'AM03,drenthe',
        naar: 'AM04,vinden,Vinden,,GM0153\nAM03,drenthe',
      },
      [
        'landelijk/gebieden/buurregios.yaml:1 [vinden] De regio vinden heeft geen regel met buren. Zet erbij: "vinden: [ … ]".',
        'landelijk/gebieden/regios.csv:3 [slug] De naam "vinden" is al het adres van een pagina. Kies een andere naam.',
        'landelijk/gebieden/regios.csv:3 [am_code] De regio Vinden heeft geen gemeenten. Zet de gemeenten met deze am_code in gemeenten.csv.',
        'landelijk/gebieden/tegelkaart.yaml:1 [vinden] De regio vinden heeft geen tegel op de kaart. Zet erbij: "vinden: { kolom: …, rij: …, afkorting: … }".',
        'regios/vinden/loket.yaml De regio vinden heeft geen loket. Maak dit bestand. Neem het loket van een andere regio als voorbeeld.',
      ],
    ],
    [
      'an opleider that stands twice',
      { bestand: 'landelijk/opleiders/opleiders.csv', van: 'roc,ROC', naar: 'roc,Roc,,,\nroc,ROC' },
      [
        'landelijk/opleiders/opleiders.csv:3 [id] "roc" komt twee keer voor, ook in content/landelijk/opleiders/opleiders.csv op regel 2. Verander een van de twee, of haal er een weg.',
      ],
    ],
    [
      'a website deeper than the home page',
      {
        bestand: 'landelijk/opleiders/opleiders.csv',
        van: 'https://www.roc.nl/',
        naar: 'https://www.roc.nl/opleidingen/',
      },
      [
        'landelijk/opleiders/opleiders.csv:2 [website] (let op) https://www.roc.nl/opleidingen/ is geen beginpagina. Schrijf https://www.roc.nl/',
      ],
    ],
    [
      'a building of an opleider that does not exist',
      { bestand: 'landelijk/opleiders/locaties.csv', van: 'roc,Gebouw', naar: 'rok,Gebouw' },
      ['landelijk/opleiders/locaties.csv:2 [opleider] De opleider "rok" bestaat niet. Bedoelt u "roc"?'],
    ],
    [
      'a building in a place that is not Dutch',
      { bestand: 'landelijk/opleiders/locaties.csv', van: ',Enschede,', naar: ',Gronau,' },
      [
        'landelijk/opleiders/locaties.csv:2 [plaats] De plaats "Gronau" bestaat niet. Kies uit: Enschede, Hengelo (O), Hengelo, Emmen, Eanske.',
      ],
    ],
    [
      'a building in a gemeente that does not exist',
      { bestand: 'landelijk/opleiders/locaties.csv', van: 'GM0153', naar: 'GM0154' },
      ['landelijk/opleiders/locaties.csv:2 [gm_code] De gemeente "GM0154" bestaat niet. Bedoelt u "GM0153"?'],
    ],
  ])('%s', (_, edit, expected) => {
    expect(findProblems(treeWith(edit))).toEqual(expected);
  });
});
