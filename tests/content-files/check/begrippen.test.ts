import { describe, expect, it } from 'vitest';
import { findProblems, treeWith, type Edit } from '../base-tree.ts';

const LIST = 'landelijk/begrippen.yaml';

describe('a mistake in the glossary is told with place and remedy', () => {
  it.each<[string, Edit, string[]]>([
    [
      'a word that stands twice',
      { bestand: LIST, van: 'naam: bol', naar: 'naam: bbl' },
      [
        `${LIST}:6 [naam] "bbl" komt twee keer voor, ook in content/${LIST} op regel 2. Verander een van de twee, of haal er een weg.`,
      ],
    ],
    [
      'a word to look at that is not there',
      { bestand: LIST, van: 'zie: [bol]', naar: 'zie: [bool]' },
      [`${LIST}:4 [zie] Het begrip "bool" bestaat niet. Bedoelt u "bol"?`],
    ],
    [
      'an explanation that does not fit its window',
      { bestand: LIST, van: 'U zit veel op school.', naar: 'School. '.repeat(40) },
      [
        `${LIST}:7:3 [uitleg] Deze uitleg is te lang voor het venstertje bij het woord. Schrijf hoogstens 220 tekens.`,
      ],
    ],
    [
      'a text that explains a word that is not there',
      { bestand: 'landelijk/fragmenten/uitleg.md', naar: 'Eerst.\n\nKies [bbb](/woordenlijst/#bbb).\n' },
      ['landelijk/fragmenten/uitleg.md:3 Het woord "bbb" staat niet in de woordenlijst. Bedoelt u "bbl"?'],
    ],
    [
      'a page that explains a word that is not there',
      { bestand: 'landelijk/paginas/over.md', van: 'Tekst.', naar: '[x](/woordenlijst/#xxxx)' },
      ['landelijk/paginas/over.md:7 Het woord "xxxx" staat niet in de woordenlijst. Kies uit: bbl, bol.'],
    ],
    [
      'a text that explains a word that is',
      { bestand: 'landelijk/fragmenten/uitleg.md', naar: 'Kies [bbl](/woordenlijst/#bbl).\n' },
      [],
    ],
  ])('%s', (_, edit, expected) => {
    expect(findProblems(treeWith(edit))).toEqual(expected);
  });

  it('a page with the address of the glossary is refused', () => {
    const naar =
      '---\ntitel: Woorden\nbeschrijving: Een beschrijving van meer dan twintig letters.\ngecontroleerd_op: 2026-11-01\n---\nTekst.\n';
    expect(findProblems(treeWith({ bestand: 'landelijk/paginas/woordenlijst.md', naar }))[0]).toContain(
      'al het adres van een andere pagina',
    );
  });
});

it('an example address in a page is refused in production', () => {
  const dir = treeWith({
    bestand: 'landelijk/paginas/over.md',
    van: 'Tekst.',
    naar: 'Tekst.\nMail <hulp@loket.example>.',
  });
  expect(findProblems(dir, true)).toEqual([
    'landelijk/paginas/over.md:8 [tekst] hulp@loket.example is geen echt adres. Vul het echte adres in.',
  ]);
  expect(findProblems(dir)).toEqual([]);
});
