import { describe, expect, test } from 'vitest';
import { createCsvFormat } from '../../../src/beheer/cms/behoud/csv-format.ts';

const format = createCsvFormat({
  extensie: 'csv',
  lijst: 'opleiders',
  kolommen: ['id', 'naam', 'brin', 'bekostiging', 'website'],
  sleutel: { veld: 'id', van: 'naam' },
});
const HEADER = 'id,naam,brin,bekostiging,website\n';
const LAS = 'lasschool,Lasschool,,privaat,https://lasschool.example/\n';
const ZORG = 'zorg,"Zorg, en meer",12AB,publiek,\n';
type Rij = Record<string, string>;
/** Reads a file, changes its rows as a form does, and writes it. */
const edit = (text: string, change: (rijen: Rij[]) => Rij[]): string => {
  const data = format.fromFile(text) as { opleiders: Rij[] };
  return format.toFile({ ...data, opleiders: change(data.opleiders) });
};

test('an empty cell is a field that nobody filled in', () => {
  expect(format.fromFile(HEADER + ZORG).opleiders).toEqual([
    { id: 'zorg', naam: 'Zorg, en meer', brin: '12AB', bekostiging: 'publiek' },
  ]);
});

test('a file that is not there yet gets a header, and the new row its id from its name', () => {
  expect(format.toFile({ opleiders: [{ naam: ' Súper Lasschool ', bekostiging: null, brin: '' }] })).toBe(
    `${HEADER}super-lasschool,Súper Lasschool,,,\n`,
  );
});

describe('what did not change stays byte for byte', () => {
  test.each([
    ['plain', HEADER + LAS + ZORG],
    [
      'Windows line ends, a mark of the encoding, needless quotes',
      `\ufeff${HEADER}"las",Las,,,\n`.replaceAll('\n', '\r\n'),
    ],
    ['no line end at the end, empty lines', `${HEADER}\n${LAS}\n\n${ZORG.trimEnd()}`],
    ['columns in another order, spaces', 'naam, id ,website\nLas , las,\n'],
    ['only a header', HEADER],
  ])('%s', (_, text) => expect(edit(text, (rijen) => rijen)).toBe(text));
});

describe('a change of one row is a change of one line', () => {
  test.each<[string, (rijen: Rij[]) => Rij[], string]>([
    [
      'a row at the end',
      (rijen) => [...rijen, { naam: 'Kapper' }],
      `${HEADER}${LAS}${ZORG}kapper,Kapper,,,\n`,
    ],
    ['a row in front', (rijen) => [{ naam: 'Kapper' }, ...rijen], `${HEADER}kapper,Kapper,,,\n${LAS}${ZORG}`],
    ['a row that goes', ([, zorg]) => [zorg!], HEADER + ZORG],
    [
      'another name, under the id that trainingen refer to',
      ([las, zorg]) => [{ ...las, naam: 'Lasacademie' }, zorg!],
      HEADER + LAS.replace('Lasschool', 'Lasacademie') + ZORG,
    ],
    [
      'a cell that is emptied, and one with a comma',
      ([las, zorg]) => [las!, { ...zorg, brin: '', website: 'https://a.example/,b' }],
      `${HEADER}${LAS}zorg,"Zorg, en meer",,publiek,"https://a.example/,b"\n`,
    ],
  ])('%s', (_, change, expected) => expect(edit(HEADER + LAS + ZORG, change)).toBe(expected));

  test('after a last line without an end', () => {
    expect(edit(HEADER + LAS.trimEnd(), (rijen) => [...rijen, { naam: 'Kapper' }])).toBe(
      `${HEADER}${LAS}kapper,Kapper,,,\n`,
    );
  });

  test('a column that the file lacks comes last, when a row needs it', () => {
    expect(
      edit('id,naam\nlas,Las\n', ([las]) => [las!, { naam: 'Zorg', website: 'https://z.example/' }]),
    ).toBe('id,naam,website\nlas,Las,\nzorg,Zorg,https://z.example/\n');
  });
});
