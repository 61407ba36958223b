import { describe, expect, it } from 'vitest';
import { findProblems, treeWith, type Edit } from '../base-tree.ts';

const LOKET = 'regios/twente/loket.yaml';
const AGENDA = 'regios/twente/agenda/open-avond.yaml';
const NIEUWS = 'regios/twente/nieuws/nieuwe-locatie.md';

const agenda = (datum: string, gecontroleerd: string): Edit => ({
  bestand: AGENDA,
  naar: `titel: Open avond\ndatum: ${datum}\nvan: "19:30"\nplaats: Hal\nomschrijving: Kom kijken.\ngecontroleerd_op: ${gecontroleerd}\n`,
});
const nieuws = (datum: string, tot: string): Edit => ({
  bestand: NIEUWS,
  naar: `---\ntitel: Nieuw\nsamenvatting: Wij zitten nu op een andere plek.\ndatum: ${datum}\ntot: ${tot}\n---\n\nKom langs.\n`,
});
const loket = (lines: string): Edit => ({ bestand: LOKET, van: 'talen:', naar: `${lines}\ntalen:` });

describe('what is past on 24 November 2026 is told with place and remedy', () => {
  it.each<[string, Edit, string[]]>([
    [
      'an event of yesterday may be taken away',
      agenda('2026-11-23', '2026-11-01'),
      [
        `${AGENDA}:2 [datum] (let op) De dag 2026-11-23 is voorbij. De site laat dit niet meer zien. Haal het bestand weg, of vul een nieuwe dag in.`,
      ],
    ],
    [
      'an event that was past when somebody looked is a slip',
      agenda('2025-12-01', '2026-11-20'),
      [
        `${AGENDA}:2 [datum] De dag 2025-12-01 was al voorbij toen u dit nakeek, op 2026-11-20. Verbeter de dag, of haal het bestand weg.`,
      ],
    ],
    [
      'a message past its last day',
      nieuws('2026-10-01', '2026-11-23'),
      [
        `${NIEUWS}:5 [tot] (let op) De laatste dag van dit bericht was 2026-11-23. De site laat het niet meer zien. Haal het bericht weg, of vul een latere dag in.`,
      ],
    ],
    [
      'a message that ends before it begins',
      nieuws('2026-12-10', '2026-12-01'),
      [
        `${NIEUWS}:5 [tot] De laatste dag is 2026-12-01, maar de eerste dag is 2026-12-10. Zet bij "tot" de laatste dag.`,
      ],
    ],
    [
      'an announcement',
      loket('mededeling: { van: 2026-10-01, tot: 2026-11-23, tekst: Wij zijn er. }'),
      [
        `${LOKET}:5 [mededeling] (let op) De mededeling is voorbij: de laatste dag was 2026-11-23. U mag haar weghalen.`,
      ],
    ],
    [
      'an announcement that ends before it begins',
      loket('mededeling: { van: 2026-12-01, tot: 2026-11-23, tekst: Wij zijn er. }'),
      [
        `${LOKET}:5 [mededeling] De mededeling eindigt op 2026-11-23, maar begint pas op 2026-12-01. Zet bij "van" de eerste dag en bij "tot" de laatste dag.`,
      ],
    ],
    [
      'a time of closing',
      loket(
        'gesloten:\n  - { van: 2026-10-01, tot: 2026-10-08, tekst: Wij zijn dicht., alternatief: { naam: Drenthe }, formulier_open: ja }',
      ),
      [
        `${LOKET}:5 [gesloten] (let op) De sluiting van 2026-10-01 tot en met 2026-10-08 is voorbij. U mag haar weghalen.`,
      ],
    ],
    [
      'a day on which somebody will look',
      agenda('2026-12-10', '2026-12-01'),
      [
        `${AGENDA}:6 [gecontroleerd_op] De datum 2026-12-01 ligt in de toekomst. Vul de dag in waarop u dit hebt gecontroleerd.`,
      ],
    ],
    ['an event of today is not past', agenda('2026-11-24', '2026-11-24'), []],
    ['a message on its last day is not past', nieuws('2026-11-01', '2026-11-24'), []],
  ])('%s', (_, edit, expected) => {
    expect(findProblems(treeWith(edit))).toEqual(expected);
  });
});
