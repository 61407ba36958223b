import { describe, expect, it } from 'vitest';
import { findProblems, treeWith } from '../base-tree.ts';

const NIET = 'Dit bestand leest de site niet.';

describe('a file that the site would pass over without a word is told', () => {
  it.each<[bestand: string, wat: string]>([
    [
      'regios/twente/agenda/avond.yml',
      'In de map "agenda" leest de site alleen bestanden die eindigen op .yaml. Geef het bestand een naam die eindigt op .yaml, of haal het weg.',
    ],
    [
      'regios/twente/nieuws/bericht.docx',
      'In de map "nieuws" leest de site alleen bestanden die eindigen op .md. Geef het bestand een naam die eindigt op .md, of haal het weg.',
    ],
    [
      'regios/twente/nieuws/oud/bericht.md',
      'Dit bestand staat een map te diep: de site leest het niet. Zet het in de map "nieuws" zelf.',
    ],
    ['regios/twente/niews/bericht.md', 'De map "niews" leest de site niet. Bedoelt u "nieuws"?'],
    ['regios/twente/lokett.yaml', `${NIET} Bedoelt u "loket.yaml"?`],
    [
      'landelijk/regelingen/regeling.yml',
      'In de map "regelingen" leest de site alleen bestanden die eindigen op .yaml. Geef het bestand een naam die eindigt op .yaml, of haal het weg.',
    ],
  ])('%s', (bestand, wat) => {
    expect(findProblems(treeWith({ bestand, naar: 'x' }))).toEqual([`${bestand} ${wat}`]);
  });

  it('a name that cannot stand in an address comes with one that can', () => {
    const bestand = 'regios/twente/nieuws/Nieuwe locatie café.md';
    const naar =
      '---\ntitel: Nieuw\nsamenvatting: Wij zitten nu op een andere plek.\ndatum: 2026-11-20\n---\n\nKom langs.\n';
    expect(findProblems(treeWith({ bestand, naar }))).toEqual([
      `${bestand} De naam van dit bestand kan niet in een webadres staan. Gebruik alleen kleine letters, cijfers en streepjes: nieuwe-locatie-cafe.md.`,
    ]);
  });

  it('a note for the editors is no mistake', () => {
    expect(findProblems(treeWith({ bestand: 'regios/twente/agenda/LEESMIJ.txt', naar: 'Hoi.' }))).toEqual([]);
  });
});
