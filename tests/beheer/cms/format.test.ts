import { expect, test } from 'vitest';
import { createFormat } from '../../../src/beheer/cms/behoud/format.ts';

const yaml = createFormat({
  extensie: 'yaml',
  yamlVelden: ['voorwaarden.*.als'],
  standaarden: [
    ['voorbeeld', false],
    ['krijgt.*.percentage', 100],
  ],
});
const md = createFormat({ extensie: 'md', yamlVelden: [], standaarden: [] });

const TEXT = `naam: Fonds # zo heet het
voorwaarden:
  - als: { feit: leeftijd, minstens: 18 }
    ja: U bent 18.
`;

test('what was read and not changed is written as it was', () => {
  expect(yaml.toFile(yaml.fromFile(TEXT))).toBe(TEXT);
});

test('a condition is text in the form, and YAML in the file', () => {
  const data = yaml.fromFile(TEXT) as { voorwaarden: { als: unknown }[] };
  expect(data.voorwaarden[0]!.als).toBe('{ feit: leeftijd, minstens: 18 }');
  data.voorwaarden[0]!.als = '{ feit: leeftijd, minstens: 21 }';
  expect(yaml.toFile(data)).toBe(TEXT.replace('minstens: 18', 'minstens: 21'));
});

test('what the form adds by itself, empty fields and defaults, stays out of the file', () => {
  const data = yaml.fromFile(TEXT);
  expect(yaml.toFile({ ...data, voorbeeld: false, telefoon: '', stappen: [], geldig: {}, link: null })).toBe(
    TEXT,
  );
});

test('an empty list of the file stays, though the form leaves it out', () => {
  const text = 'naam: Advies\nvoorwaarden:\n  inwoner: []\n  werkgever: []\n';
  const left = yaml.fromFile(text);
  delete left.voorwaarden;
  expect(yaml.toFile({ ...left, naam: 'Raad' })).toBe(text.replace('Advies', 'Raad'));
  expect(yaml.toFile({ ...yaml.fromFile(text), voorwaarden: { werkgever: [] } })).toBe(text);
});

test('a default that the file spells out stays there', () => {
  const text = 'voorbeeld: false\nnaam: Fonds\n';
  expect(yaml.toFile(yaml.fromFile(text))).toBe(text);
});

test('a switch that goes off is said', () => {
  const data = yaml.fromFile('voorbeeld: true\nnaam: Fonds\n');
  expect(yaml.toFile({ ...data, voorbeeld: false })).toBe('voorbeeld: false\nnaam: Fonds\n');
});

test('a message keeps its comments, its quotes and its text', () => {
  const text = '---\n# Kort\ntitel: "Markt"\ndatum: 2026-12-01\n---\n\nKom **langs**.\n\n* Koffie\n';
  const data = md.fromFile(text.trim());
  expect(data).toMatchObject({ titel: 'Markt', body: 'Kom **langs**.\n\n* Koffie' });
  expect(md.toFile({ ...data, datum: '2026-12-02' })).toBe(text.replace('12-01', '12-02'));
});

test('a new message has its fields between two lines of three hyphens', () => {
  expect(md.toFile({ titel: 'Markt', body: 'Kom langs.' })).toBe('---\ntitel: Markt\n---\n\nKom langs.\n');
});

test('a file without fields is refused with what is wrong', () => {
  expect(() => yaml.fromFile('zomaar tekst')).toThrow(/geen velden/);
});
