import { expect, it } from 'vitest';
import { findProblems, treeWith, type Edit } from '../base-tree.ts';

const bestand = 'landelijk/hulp.yaml';

it.each<[string, Edit, string[]]>([
  [
    'one kind twice, so that another is missing',
    { bestand, van: 'soort: rmc', naar: 'soort: uwv' },
    [
      `${bestand} Het soort loket "rmc" ontbreekt. Voeg het toe, met een naam, drie vragen en wat het loket doet.`,
      `${bestand}:45 [soort] "uwv" komt twee keer voor, ook in content/${bestand} op regel 29. Verander een van de twee, of haal er een weg.`,
    ],
  ],
  [
    'too few questions',
    { bestand, van: '    - Ik heb schulden.\n', naar: '' },
    [
      `${bestand}:57:3 [vragen] Deze lijst past hier niet. Noem ten minste drie vragen, zoals bezoekers ze stellen.`,
    ],
  ],
])('%s', (_, edit, expected) => {
  expect(findProblems(treeWith(edit))).toEqual(expected);
});
