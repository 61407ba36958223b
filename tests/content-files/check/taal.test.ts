import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content-files/check/check-content.ts';
import { findProblems, treeWith, VANDAAG, type Edit } from '../base-tree.ts';

const OVER = 'landelijk/paginas/over.md';
const LONG =
  'Een zin met een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien.';
const text = (naar: string): Edit => ({ bestand: OVER, van: 'Tekst.', naar });
const exception = (tekst: string): Edit => ({
  bestand: 'landelijk/schrijfwijzer.yaml',
  van: 'uitzonderingen: []',
  naar: `uitzonderingen: [{ bestand: content/${OVER}, tekst: ${tekst}, reden: Zo heet het in de wet. }]`,
});

describe('a text that is hard to read is named with place and remedy, as a warning', () => {
  it.each<[string, Edit, string[]]>([
    [
      'a long sentence, at the line where it begins',
      text(`Kort.\n${LONG}`),
      [
        `${OVER}:8 (let op) Deze zin heeft 21 woorden: "Een zin met een twee drie vier vijf …". Maak er twee zinnen van, of haal woorden weg. Niet meer dan 20.`,
      ],
    ],
    [
      'a hard word',
      text('Kom\nindien u wilt.'),
      [`${OVER}:8 (let op) "indien" is moeilijk. Schrijf liever: als.`],
    ],
    [
      'a hard word with an explanation',
      text('Kom uiterlijk morgen.'),
      [`${OVER}:7 (let op) "uiterlijk" is moeilijk. Schrijf liever: niet later dan. Noem de dag.`],
    ],
    [
      'a word that hurts',
      text('Voor Kansarme mensen.'),
      [`${OVER}:7 (let op) "Kansarme" kan mensen kwetsen. Schrijf liever: mensen die minder kansen krijgen.`],
    ],
    [
      'sentences that are long on the whole',
      text('Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien. '.repeat(4)),
      [
        `${OVER} (let op) Een zin in dit bestand heeft gemiddeld 12,6 woorden. Maak de zinnen korter: gemiddeld niet meer dan 12 woorden.`,
      ],
    ],
    [
      'an explanation in a list',
      {
        bestand: 'landelijk/taxonomie/niveaus.yaml',
        van: 'uitleg:',
        naar: 'uitleg: Indien u wilt, kan het.',
      },
      ['landelijk/taxonomie/niveaus.yaml:4 [uitleg] (let op) "Indien" is moeilijk. Schrijf liever: als.'],
    ],
    [
      'what a loket says of itself',
      {
        bestand: 'regios/twente/loket.yaml',
        van: 'regio: twente',
        naar: 'inleiding: Kom indien u wilt.\nregio: twente',
      },
      ['regios/twente/loket.yaml:1 [inleiding] (let op) "indien" is moeilijk. Schrijf liever: als.'],
    ],
  ])('%s', (_, edit, expected) => {
    expect(findProblems(treeWith(edit))).toEqual(expected);
  });

  it('says that it is an indication, and stops no build', () => {
    const { fouten, problems } = checkContent(treeWith(text('Kom indien u wilt.')), {
      vandaag: VANDAAG,
      productie: true,
    });
    expect([fouten, problems]).toMatchObject([0, [{ ernst: 'waarschuwing', indicatie: true }]]);
  });
});

describe('what an editor let stand', () => {
  it.each([
    ['a word', 'Kom indien u wilt.', 'indien'],
    ['a sentence, by its first words', LONG, 'Een zin met'],
  ])('is left out: %s', (_, naar, tekst) => {
    expect(findProblems(treeWith(text(naar), exception(tekst)))).toEqual([]);
  });
  it('is asked back when it is no longer there', () => {
    expect(findProblems(treeWith(exception('indien')))).toEqual([
      `landelijk/schrijfwijzer.yaml:7 [uitzonderingen] (let op) De uitzondering "indien" voor content/${OVER} is niet meer nodig. Haal haar weg.`,
    ]);
  });
});

describe('spelling, with a dictionary', () => {
  const woordenboek = {
    kent: (woord: string) => ['kom', 'naar', 'het', 'loket'].includes(woord),
    suggestie: (woord: string) => (woord === 'lokket' ? 'loket' : undefined),
  };
  const check = (...edits: Edit[]) =>
    checkContent(treeWith(...edits), { vandaag: VANDAAG, productie: false, woordenboek })
      .problems.filter(({ bestand, regel }) => bestand.endsWith('over.md') && regel! >= 7)
      .map(({ wat, remedie }) => `${wat} ${remedie}`);

  it.each([
    [
      'names a slip and the word that was meant',
      'Kom naar het lokket.',
      [
        '"lokket" staat niet in het woordenboek. Bedoelt u "loket"? Klopt het woord? Zet het dan bij "spelling" in content/landelijk/schrijfwijzer.yaml.',
      ],
    ],
    [
      'names a slip alone where nothing is near',
      'Kom naar xqz.',
      [
        '"xqz" staat niet in het woordenboek. Klopt het woord? Zet het dan bij "spelling" in content/landelijk/schrijfwijzer.yaml.',
      ],
    ],
    ['knows our own words too', 'Kom naar het Leerwerkloket.', []],
  ])('%s', (_, naar, expected) => {
    expect(check(text(naar))).toEqual(expected);
  });
});
