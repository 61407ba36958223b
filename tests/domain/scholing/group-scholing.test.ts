import { expect, it } from 'vitest';
import { groupScholing } from '../../../src/domain/scholing/group-scholing.ts';

it('a list is split in the order of the taxonomy, each part in the order of the list, without empty parts', () => {
  const list = [
    { titel: 'b', niveau: 'mbo-3' },
    { titel: 'a', niveau: 'mbo-2' },
    { titel: 'c', niveau: 'mbo-3' },
  ];
  const groups = groupScholing(
    list,
    [{ id: 'entree' }, { id: 'mbo-2' }, { id: 'mbo-3' }],
    (one) => one.niveau,
  );
  expect(
    groups.map(({ entry, scholing }) => [entry.id, scholing.map(({ titel }) => titel).join('')]),
  ).toEqual([
    ['mbo-2', 'a'],
    ['mbo-3', 'bc'],
  ]);
});
