import { readFileSync, globSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { keepYaml } from '../../../src/beheer/cms/behoud/keep-yaml.ts';

type Data = Record<string, unknown>;
interface Voorbeeld {
  voorbeeld: boolean;
  naam: string;
  talen: string[];
  jaar?: string;
  dag: string;
  locaties: { open: string[] }[];
  regels: { wanneer: { leeftijd_onder: number } }[];
  tekst: string;
  gesloten?: object[];
}

const LOKET = `# Dit is een voorbeeld.
voorbeeld: true

naam: Loket Voorbeeld
talen: [nederlands, "engels"] # twee
jaar: "2026"
dag: 2026-11-24
locaties:
  # De eerste
  - naam: Hal
    open:
      - maandag 9:00-17:00
      - 'dinsdag 9:00-12:00'

  - { naam: Zaal, open: [] }
regels:
  - wanneer: { leeftijd_onder: 27 }
    naar: jongerenloket
tekst: >-
  Een lange
  zin.
`;

/** Lines that are gone and lines that are new, as \`git diff\` shows them for small changes. */
function changed(oud: string, nieuw: string): { weg: string[]; erbij: string[] } {
  const [a, b] = [oud.split('\n'), nieuw.split('\n')];
  const rest = [...b];
  const weg = a.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return { weg, erbij: rest };
}

const change = (edit: (data: Voorbeeld) => void) => {
  const data = parse(LOKET) as Voorbeeld;
  edit(data);
  const nieuw = keepYaml(LOKET, { ...data });
  expect(parse(nieuw)).toEqual(data);
  return changed(LOKET, nieuw);
};

describe('a change of one field is a change of one line', () => {
  test.each<[string, (data: Voorbeeld) => void, string[], string[]]>([
    ['a word', (d) => (d.naam = 'Loket: Nieuw'), ['naam: Loket Voorbeeld'], ['naam: "Loket: Nieuw"']],
    ['a quoted year', (d) => (d.jaar = '2027'), ['jaar: "2026"'], ['jaar: "2027"']],
    ['a day without quotes', (d) => (d.dag = '2026-12-01'), ['dag: 2026-11-24'], ['dag: 2026-12-01']],
    ['a switch', (d) => (d.voorbeeld = false), ['voorbeeld: true'], ['voorbeeld: false']],
    [
      'one more of a list on one line',
      (d) => d.talen.push('turks'),
      ['talen: [nederlands, "engels"] # twee'],
      ['talen: [nederlands, "engels", turks] # twee'],
    ],
    [
      'opening hours',
      (d) => (d.locaties[0]!.open[1] = 'dinsdag 9:00-16:00'),
      ["      - 'dinsdag 9:00-12:00'"],
      ["      - 'dinsdag 9:00-16:00'"],
    ],
    [
      'one more line of hours',
      (d) => d.locaties[0]!.open.push('vrijdag dicht'),
      [],
      ['      - vrijdag dicht'],
    ],
    ['one line of hours less', (d) => d.locaties[0]!.open.shift(), ['      - maandag 9:00-17:00'], []],
    [
      'a value between braces',
      (d) => (d.regels[0]!.wanneer.leeftijd_onder = 23),
      ['  - wanneer: { leeftijd_onder: 27 }'],
      ['  - wanneer: { leeftijd_onder: 23 }'],
    ],
    ['a field that goes', (d) => delete d.jaar, ['jaar: "2026"'], []],
    [
      'a list that becomes empty',
      (d) => (d.locaties[0]!.open = []),
      ['    open:', '      - maandag 9:00-17:00', "      - 'dinsdag 9:00-12:00'"],
      ['    open: []'],
    ],
  ])('%s', (_, edit, weg, erbij) => {
    expect(change(edit)).toEqual({ weg, erbij });
  });

  test('a new field comes where the form has it, and nothing else moves', () => {
    const { naam, ...rest } = parse(LOKET) as Data;
    const nieuw = keepYaml(LOKET, { naam, mailbox: 'a@b.example', ...rest });
    expect(nieuw).toBe(
      LOKET.replace('naam: Loket Voorbeeld\n', 'naam: Loket Voorbeeld\nmailbox: a@b.example\n'),
    );
  });

  test('a new closing is a block of its own, with its days between quotes', () => {
    const sluiting = { van: '2026-12-24', tot: '2027-01-01', formulier_open: 'nee' };
    expect(change((d) => (d.gesloten = [sluiting])).erbij).toEqual([
      'gesloten:',
      '  - van: "2026-12-24"',
      '    tot: "2027-01-01"',
      '    formulier_open: nee',
    ]);
  });

  test('a text over more lines that changes is written anew, and only that', () => {
    expect(change((d) => (d.tekst = 'Kort.')).weg).toEqual(['tekst: >-', '  Een lange', '  zin.']);
  });
});

test('a form that gives a number back as text changes nothing', () => {
  expect(keepYaml('postcodes: [7511, 75]\n', { postcodes: ['7511', '75'] })).toBe('postcodes: [7511, 75]\n');
});

test('a new file holds the fields in the order of the form', () => {
  expect(keepYaml('', { titel: 'Open avond', van: '19:30' })).toBe('titel: Open avond\nvan: "19:30"\n');
});

describe('every file of the content that has forms', () => {
  const files = globSync(
    'content/{regios/*/{loket,kansberoepen},landelijk/redactie,{landelijk,regios/*}/regelingen/*}.yaml',
  );

  test('keeps each byte when nothing changed, and each other line when one word changed', () => {
    expect(files.length).toBeGreaterThan(60);
    for (const file of files) {
      const oud = readFileSync(file, 'utf8');
      const data = parse(oud) as Data;
      expect(keepYaml(oud, structuredClone(data)), file).toBe(oud);
      const key = 'naam' in data ? 'naam' : 'gecontroleerd_op';
      const nieuw = keepYaml(oud, { ...data, [key]: '2031-01-01' });
      const { weg, erbij } = changed(oud, nieuw);
      expect([weg.length, erbij.length], file).toEqual([1, 1]);
    }
  });
});
