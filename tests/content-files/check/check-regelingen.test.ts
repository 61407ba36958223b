import { describe, expect, it } from 'vitest';
import { findProblems, type Edit } from '../base-tree.ts';
import {
  BEDRAGEN_FILE,
  FONDS_FILE,
  inLes,
  KOSTEN_FILE,
  LES_FILE,
  LES_TEKST,
  NOTITIES_FILE,
  treeWithRegelingen,
  VRAGEN_FILE,
} from './regelingen-tree.ts';

const found = (...edits: Edit[]) => findProblems(treeWithRegelingen(...edits));
const alone = LES_TEKST.replace('combineert: { kosten: ja }', 'combineert: {}');

it('the small right content with regelingen has no mistake', () => {
  expect(found()).toEqual([]);
});

describe('a mistake in a regeling is told with line and remedy', () => {
  it.each<[string, Edit, string[]]>([
    [
      'a group that does not exist',
      inLes('voor: [werk]', 'voor: [werkt]'),
      [`${LES_FILE}:3 [voor] De groep "werkt" bestaat niet. Bedoelt u "werk"?`],
    ],
    [
      'a goal that does not exist',
      inLes('waarvoor: [opleiding]', 'waarvoor: [opleidng]'),
      [`${LES_FILE}:4 [waarvoor] Het doel "opleidng" bestaat niet. Bedoelt u "opleiding"?`],
    ],
    [
      'an amount that does not exist, in what one gets',
      inLes('Geld., bedrag: lesgeld', 'Geld., bedrag: lesgled'),
      [`${LES_FILE}:12 [krijgt] Het bedrag "lesgled" bestaat niet. Bedoelt u "lesgeld"?`],
    ],
    [
      'an amount that does not exist, in the line under a price',
      inLes('recht, bedrag: lesgeld', 'recht, bedrag: lesgled'),
      [`${LES_FILE}:13 [bijdrage] Het bedrag "lesgled" bestaat niet. Bedoelt u "lesgeld"?`],
    ],
    [
      'an amount that does not exist, in a sum',
      inLes('basis: bron', 'berekening: { per: plaats, bedrag: lesgeld, maximum: lesgled }\nbasis: bron'),
      [`${LES_FILE}:21 [berekening] Het bedrag "lesgled" bestaat niet. Bedoelt u "lesgeld"?`],
    ],
    [
      'something to try first that does not exist',
      inLes('[kosten]', '[kostn]'),
      [`${LES_FILE}:10 [probeer_eerst] De regeling "kostn" bestaat niet. Bedoelt u "kosten"?`],
    ],
    [
      'a replacement that does not exist',
      inLes('basis: bron', 'vervangen_door: { slugs: [kostn], uitleg: Dat. }\nbasis: bron'),
      [`${LES_FILE}:21 [vervangen_door] De regeling "kostn" bestaat niet. Bedoelt u "kosten"?`],
    ],
    [
      'a name that is another page',
      { bestand: 'landelijk/regelingen/wijzer.yaml', naar: alone },
      [
        'landelijk/regelingen/wijzer.yaml:1 [naam] De naam "wijzer" is van een andere pagina. Geef het bestand een andere naam.',
      ],
    ],
    [
      'a right that somebody decides on',
      inLes('wie: recht', 'wie: uwv'),
      [
        `${LES_FILE}:13 [bijdrage] De bijdrage is een recht, maar uwv beslist. Schrijf lijn: besluit, of bij beslist wie: recht.`,
      ],
    ],
    [
      'the days of a regeling backwards',
      inLes('{ van: "2025-01-01" }', '{ van: "2027-01-01", tot: "2026-12-31" }'),
      [`${LES_FILE}:6 [geldig] 2027-01-01 ligt na 2026-12-31. Verwissel de twee datums.`],
    ],
    [
      'the days of a window backwards',
      inLes('van: "2026-06-01", tot: "2026-12-31"', 'van: "2026-12-31", tot: "2026-06-01"'),
      [`${LES_FILE}:7 [vensters] 2026-12-31 ligt na 2026-06-01. Verwissel de twee datums.`],
    ],
    [
      'ended, but one can still ask',
      inLes('status: lopend', 'status: beeindigd'),
      [
        `${LES_FILE}:7 [vensters] De regeling is beëindigd, maar aanvragen kan nog tot en met 2026-12-31. Haal het venster weg, of verander de status.`,
      ],
    ],
    [
      'ended, but the file says that it runs',
      inLes(
        'geldig: { van: "2025-01-01" }\nvensters: [{ van: "2026-06-01", tot: "2026-12-31" }]',
        'geldig: { tot: "2026-11-23" }\nvensters: []',
      ),
      [
        `${LES_FILE}:5 [status] (let op) De regeling liep tot en met 2026-11-23, maar de status is lopend. Schrijf status: beeindigd, en wat ervoor in de plaats kwam.`,
      ],
    ],
    [
      'checked in the future',
      inLes('"2026-11-01"', '"2026-11-25"'),
      [`${LES_FILE}:22 [gecontroleerd_op] Deze dag moet nog komen. Schrijf de dag waarop u keek.`],
    ],
    [
      'a combination with something that does not exist',
      inLes('{ kosten: ja }', '{ kosten: ja, kostn: nee }'),
      [`${LES_FILE}:20 [combineert] De regeling "kostn" bestaat niet. Bedoelt u "kosten"?`],
    ],
    [
      'a combination on one side',
      { bestand: KOSTEN_FILE, van: '{ les: ja }', naar: '{}' },
      [
        `${LES_FILE}:20 [combineert] Hier staat kosten: ja, maar in content/${KOSTEN_FILE} staat niets terug. Zet in content/${KOSTEN_FILE} bij combineert: "les: ja".`,
      ],
    ],
    [
      'a combination on which two sides differ, told at both',
      { bestand: KOSTEN_FILE, van: '{ les: ja }', naar: '{ les: nee }' },
      [
        `${KOSTEN_FILE}:20 [combineert] Hier staat les: nee, maar in content/${LES_FILE} staat kosten: ja. Zet in content/${LES_FILE} bij combineert: "kosten: nee".`,
        `${LES_FILE}:20 [combineert] Hier staat kosten: ja, maar in content/${KOSTEN_FILE} staat les: nee. Zet in content/${KOSTEN_FILE} bij combineert: "les: ja".`,
      ],
    ],
    [
      'a combination with itself',
      inLes('{ kosten: ja }', '{ kosten: ja, les: ja }'),
      [`${LES_FILE}:20 [combineert] Les combineert met zichzelf. Haal deze regel weg.`],
    ],
    [
      'a percentage without its year',
      inLes('Geld., bedrag: lesgeld', 'Geld., percentage: 50'),
      [
        `${LES_FILE}:12 [krijgt] Bij 50% staat geen peiljaar. Zet erbij van welk jaar dit is: peiljaar: "2025".`,
      ],
    ],
    [
      'one name in two places',
      { bestand: FONDS_FILE.replace('fonds', 'kosten'), naar: alone },
      [
        `${FONDS_FILE.replace('fonds', 'kosten')}:1 [naam] "kosten" komt twee keer voor, ook in content/${KOSTEN_FILE} op regel 1. Verander een van de twee, of haal er een weg.`,
      ],
    ],
  ])('%s', (_, edit, expected) => expect(found(edit)).toEqual(expected));

  it('a percentage with its year passes', () => {
    expect(found(inLes('Geld., bedrag: lesgeld', 'Geld., percentage: 50, peiljaar: "2025"'))).toEqual([]);
  });
});

describe('when a regeling was last looked at', () => {
  const OLD = `${LES_FILE}:22 [gecontroleerd_op] (let op) Deze regeling is voor het laatst bekeken op 2026-05-23, meer dan zes maanden geleden. Kijk op de officiële pagina of alles nog klopt, en schrijf de dag van vandaag.`;
  const looked = (day: string) => inLes('"2026-11-01"', `"${day}"`);
  it.each<[string, Edit[], string[]]>([
    ['today is right', [looked('2026-11-24')], []],
    ['six months ago is right', [looked('2026-05-24')], []],
    ['a day more is a warning', [looked('2026-05-23')], [OLD]],
    [
      'long ago is right for what has ended',
      [
        looked('2020-01-01'),
        inLes('status: lopend', 'status: beeindigd'),
        inLes('[{ van: "2026-06-01", tot: "2026-12-31" }]', '[]'),
      ],
      [],
    ],
  ])('%s', (_, edits, expected) => expect(found(...edits)).toEqual(expected));

  it.each<[string, string, string[]]>([
    ['six months ago passes', '2026-05-24', []],
    ['a day more is a mistake, told once', '2026-05-23', [OLD.replace('(let op) ', '')]],
  ])('before the site goes public: %s', (_, day, expected) => {
    expect(findProblems(treeWithRegelingen(looked(day)), true)).toEqual(expected);
  });
});

describe('a mistake in a question is told with line and remedy', () => {
  const edit = (van: string, naar: string): Edit => ({ bestand: VRAGEN_FILE, van, naar });
  it.each<[string, Edit, string[]]>([
    [
      'for a fact that does not exist',
      edit('feit: leeftijd', 'feit: leeftjd'),
      [
        `${VRAGEN_FILE} Een regeling gebruikt het feit "leeftijd", maar er is geen vraag naar. Zet er een vraag bij.`,
        `${VRAGEN_FILE}:1 [feit] Het feit "leeftjd" bestaat niet. Bedoelt u "leeftijd"?`,
      ],
    ],
    [
      'that no regeling uses',
      edit(
        '- feit: regio',
        '- { feit: medewerkers, rol: werkgever, vraag: Hoeveel?, kort: Aantal }\n- feit: regio',
      ),
      [`${VRAGEN_FILE}:14 [feit] Geen regeling gebruikt het antwoord op "medewerkers". Haal deze vraag weg.`],
    ],
    [
      'for the regio while no regeling is regional',
      { bestand: FONDS_FILE },
      [`${VRAGEN_FILE}:14 [feit] Geen regeling gebruikt het antwoord op "regio". Haal deze vraag weg.`],
    ],
    [
      'that stands twice',
      edit(
        '- feit: regio',
        '- { feit: leeftijd, rol: werkgever, vraag: Hoe oud?, kort: Leeftijd }\n- feit: regio',
      ),
      [
        `${VRAGEN_FILE}:14 [feit] "leeftijd" komt twee keer voor, ook in content/${VRAGEN_FILE} op regel 1. Verander een van de twee, of haal er een weg.`,
      ],
    ],
    [
      'that is missing',
      inLes('feit: leerbedrijf, is', 'feit: ontwikkelpad, is'),
      [
        `${VRAGEN_FILE} Een regeling gebruikt het feit "ontwikkelpad", maar er is geen vraag naar. Zet er een vraag bij.`,
      ],
    ],
    [
      'of which an answer has no text',
      edit('cursus: Zo, ', ''),
      [`${VRAGEN_FILE}:9 [waarden] Het antwoord "cursus" heeft geen tekst. Zet erbij: "cursus: …".`],
    ],
    [
      'of which an answer has a slip',
      edit('cursus: Zo, ', 'cursis: Zo, '),
      [
        `${VRAGEN_FILE}:9 [waarden] Het antwoord "cursis" bestaat niet bij leerweg. Bedoelt u "cursus"?`,
        `${VRAGEN_FILE}:9 [waarden] Het antwoord "cursus" heeft geen tekst. Zet erbij: "cursus: …".`,
      ],
    ],
    [
      'of a number with answers',
      edit('kort: Uw leeftijd', 'kort: Uw leeftijd\n  waarden: { oud: Oud }'),
      [`${VRAGEN_FILE}:5 [waarden] Het antwoord "oud" bestaat niet bij leeftijd. Haal het weg.`],
    ],
  ])('%s', (_, edit, expected) => expect(found(edit)).toEqual(expected));

  it.each([
    ['hours', 'uren', 'berekening: { per: uur, bedrag: lesgeld }'],
    ['weeks', 'weken', 'berekening: { per: plaats, bedrag: lesgeld, weken: 40 }'],
  ])('a sum that counts %s needs a question for them', (_, feit, berekening) => {
    expect(found(inLes('basis: bron', `${berekening}\nbasis: bron`))).toEqual([
      `${VRAGEN_FILE} Een regeling gebruikt het feit "${feit}", maar er is geen vraag naar. Zet er een vraag bij.`,
    ]);
  });
});

describe('a mistake in an amount is told with line and remedy', () => {
  const edit = (van: string, naar: string): Edit => ({ bestand: BEDRAGEN_FILE, van, naar });
  const YEAR =
    'Bij een bedrag hoort een peiljaar. Schrijf het jaar van de bron, tussen aanhalingstekens, als "2024".';
  it.each<[string, Edit, string]>([
    ['without its year', edit('peiljaar: "2024", ', ''), `${BEDRAGEN_FILE}:1:3 [peiljaar] ${YEAR}`],
    ['with a year that is a number', edit('"2024"', '2024'), `${BEDRAGEN_FILE}:1:60 [peiljaar] ${YEAR}`],
    [
      'with a year that is none',
      edit('"2024"', '"24"'),
      `${BEDRAGEN_FILE}:1:60 [peiljaar] "24" past hier niet. Schrijf een peiljaar als 2024 of 2024-2025.`,
    ],
    [
      'with parts of a cent',
      edit('1419', '1.015'),
      `${BEDRAGEN_FILE}:1:33 [euro] "1.015" past hier niet. Schrijf hoogstens twee cijfers achter de punt, als 1.01.`,
    ],
  ])('%s', (_, edit, expected) => expect(found(edit)).toEqual([expected]));

  it('that stands twice', () => {
    const row =
      '- { id: lesgeld, naam: Lesgeld, euro: 1419, per: per jaar, peiljaar: "2024", bron: proef }\n';
    expect(found({ bestand: BEDRAGEN_FILE, naar: row + row })).toEqual([
      `${BEDRAGEN_FILE}:2 [id] "lesgeld" komt twee keer voor, ook in content/${BEDRAGEN_FILE} op regel 1. Verander een van de twee, of haal er een weg.`,
    ]);
  });
});

describe('a mistake in an example is told with its name and remedy', () => {
  const at = (naam: string) => `${LES_FILE}:23 [voorbeelden] In het voorbeeld "${naam}":`;
  it.each<[string, Edit, string]>([
    [
      'an unknown fact',
      inLes('leeftijd: 17', 'leeftjd: 17'),
      `${at('te jong')} het feit "leeftjd" bestaat niet. Bedoelt u "leeftijd"?`,
    ],
    [
      'an unknown answer',
      inLes('leeftijd: 18, leerweg: bol', 'leeftijd: 18, leerweg: bo'),
      `${at('alles klopt')} het antwoord "bo" bestaat niet bij leerweg. Bedoelt u "bol"?`,
    ],
    [
      'two answers where one is asked',
      inLes('leeftijd: 18, leerweg: bol', 'leeftijd: 18, leerweg: [bol, bbl]'),
      `${at('alles klopt')} bij leerweg hoort één antwoord. Schrijf één waarde, zonder haken.`,
    ],
    [
      'a number that cannot be',
      inLes('leeftijd: 17', 'leeftijd: 11'),
      `${at('te jong')} 11 kan niet bij leeftijd. Schrijf een heel getal van 12 tot en met 99.`,
    ],
    [
      'a number in words',
      inLes('leeftijd: 17', 'leeftijd: oud'),
      `${at('te jong')} oud kan niet bij leeftijd. Schrijf een heel getal van 12 tot en met 99.`,
    ],
  ])('%s', (_, edit, expected) => expect(found(edit)).toEqual([expected]));

  it('fewer than three', () => {
    const line = '  - { naam: te jong, antwoorden: { leeftijd: 17 }, uitkomst: past-niet }\n';
    expect(found(inLes(line, ''))).toEqual([
      `${LES_FILE}:23 [voorbeelden] Er zijn te weinig voorbeelden bij wat de site nagaat of berekent. Geef er ten minste drie: zij zijn de proef op de som. Of haal de voorwaarden en de berekening weg.`,
    ]);
  });
});

describe('a regeling of which the site computes nothing', () => {
  const [above, below] = alone.split(/voorwaarden:[\s\S]*?(?=combineert)/) as [string, string];
  const fields = above + below.slice(0, below.indexOf('voorbeelden:'));
  const written = (extra: string, groups = '[werk]') =>
    found({ bestand: FONDS_FILE, naar: fields.replace('voor: [werk]', `voor: ${groups}`) + extra });

  it('needs neither conditions nor cases when it says what a person judges', () => {
    expect(written('niet_gemodelleerd: [U woont in de regio.]\n')).toEqual([]);
  });

  it.each([
    ['a sentence about what a person judges', ''],
    ['it also when the list is written down empty', 'voorwaarden: { inwoner: [] }\nniet_gemodelleerd: []\n'],
  ])('misses %s', (_, extra) => {
    const [problem, ...others] = written(extra);
    expect(problem).toContain(
      '[niet_gemodelleerd] Er staat geen enkele voorwaarde voor een inwoner. Schrijf bij "Voorwaarden in gewone zinnen" ten minste één zin: wat moet kloppen?',
    );
    expect(others).toEqual([]);
  });

  it('may promise something to all when a case proves that it is meant', () => {
    const proof = 'voorbeelden: [{ naam: Iedereen, antwoorden: {}, uitkomst: misschien }]\n';
    expect(written(proof)).toEqual([]);
  });

  it('needs three cases when it computes an amount', () => {
    const extra = 'niet_gemodelleerd: [Zo.]\nberekening: { per: plaats, bedrag: lesgeld }\n';
    expect(written(extra)).toEqual([expect.stringContaining('Er zijn te weinig voorbeelden')]);
  });
});

describe('a mistake in a note of a regio is told with line and remedy', () => {
  it.each([
    ['to a regeling that does not exist', 'lees', 'De regeling "lees" bestaat niet. Bedoelt u "les"?'],
    ['to a regeling of a regio', 'fonds', 'fonds is geen landelijke regeling. Zet het in de regeling zelf.'],
  ])('%s', (_, slug, message) => {
    expect(found({ bestand: NOTITIES_FILE, naar: `les: In Twente.\n${slug}: In Twente.\n` })).toEqual([
      `${NOTITIES_FILE}:2 [${slug}] ${message}`,
    ]);
  });
});
