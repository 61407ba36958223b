import { describe, expect, it } from 'vitest';
import { findProblems, treeWith } from '../base-tree.ts';

const OWN = 'regios/twente/opleiders.csv';
const HEADER = 'id,naam,brin,bekostiging,website\n';
const USE = { bestand: 'regios/twente/scholing.csv', van: 'Tillen,roc', naar: 'Tillen,tilschool' };

describe('an opleider of a regio', () => {
  it('may be used in its trainingen', () => {
    const naar = `${HEADER}tilschool,Tilschool,,privaat,https://tilschool.example/\n`;
    expect(findProblems(treeWith({ bestand: OWN, naar }, USE))).toEqual([]);
  });

  it('must stand in a list before it is used', () => {
    expect(findProblems(treeWith(USE)).join()).toContain('De opleider "tilschool" bestaat niet.');
  });

  it('has an id that no national one has', () => {
    const naar = `${HEADER}roc,Nog een roc,,publiek,\n`;
    expect(findProblems(treeWith({ bestand: OWN, naar })).join()).toContain('"roc" komt twee keer voor');
  });
});
