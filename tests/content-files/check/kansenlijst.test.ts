import { describe, expect, it } from 'vitest';
import { findProblems, treeWith } from '../base-tree.ts';

const LIJST = 'regios/twente/kansberoepen-lijst.csv';
const HEAD = 'beroep,kans,bron,jaar,url,toelichting\n';

describe('an imported list of chances', () => {
  it.each([
    [
      'of work that is gone',
      'tovenaar,goed,Regio in beeld,2026,,\n',
      [`${LIJST}:2 [beroep] Het beroep "tovenaar" bestaat niet. Haal hem hier weg.`],
    ],
    [
      'that names work twice',
      'tovenaar,goed,UWV,2026,,\ntovenaar,matig,UWV,2026,,\n',
      [
        `${LIJST}:2 [beroep] Het beroep "tovenaar" bestaat niet. Haal hem hier weg.`,
        `${LIJST}:3 [beroep] "tovenaar" komt twee keer voor, ook in content/${LIJST} op regel 2. Verander een van de twee, of haal er een weg.`,
        `${LIJST}:3 [beroep] Het beroep "tovenaar" bestaat niet. Haal hem hier weg.`,
      ],
    ],
    [
      'with a chance that is none',
      'tovenaar,krap,UWV,2026,,\n',
      [`${LIJST}:2:2 [kans] "krap" past hier niet. Kies zeer-goed, goed, gemiddeld, matig, gering.`],
    ],
  ])('%s', (_wat, rows, problems) => {
    expect(findProblems(treeWith({ bestand: LIJST, naar: HEAD + rows }))).toEqual(problems);
  });
});
