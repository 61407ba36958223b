import { expect, test } from 'vitest';
import { findEditedFiles } from '../../src/importers/bronnen/machine-eigen.ts';
import { makeLandelijkeBestanden } from '../../src/importers/bronnen/vul.ts';
import { CONTENT, csv, landelijkeScholing } from './content-lezen.ts';

const { bestanden, tellingen } = makeLandelijkeBestanden(CONTENT);

test('the machine-owned files in the repository are what npm run vul makes of the sources now', async () => {
  const { readFile } = await import('node:fs/promises');
  expect(findEditedFiles(CONTENT, bestanden)).toEqual([]);
  for (const [path, text] of bestanden) {
    expect((await readFile(`${CONTENT}/${path}`, 'utf8')) === text, path).toBe(true);
  }
});

test.each(tellingen.map((telling) => [telling.bron, telling] as const))(
  '%s: loaded + merged + left out = all rows',
  (_bron, { gelezen, geladen, samengevoegd, weggelaten }) => {
    const weg = Object.values(weggelaten).reduce((sum, count) => sum + count, 0);
    expect(geladen + samengevoegd + weg).toBe(gelezen);
  },
);

test('every row of the three files of offers is accounted for', () => {
  const gelezen = Object.fromEntries(tellingen.map((telling) => [telling.bron, telling.gelezen]));
  expect(gelezen).toMatchObject({
    'opleidingsaanbod_mbo.csv': 843,
    'mbo_aanbod_afgeleid.csv': 4972,
    'opleidingsaanbod_ho.csv': 3847,
  });
});

test('what was left out stands in weggelaten.csv, row by row, with a reason', () => {
  const rows = csv('scholing/weggelaten.csv');
  for (const bron of ['opleidingsaanbod_mbo.csv', 'opleidingsaanbod_ho.csv']) {
    const telling = tellingen.find((each) => each.bron === bron);
    const counted = Object.values(telling?.weggelaten ?? {}).reduce((sum, count) => sum + count, 0);
    expect(rows.filter((row) => row['bron'] === bron)).toHaveLength(counted);
  }
  expect(rows.filter((row) => !row['reden'])).toEqual([]);
});

test('every mbo record of the count of 2019 or of an exam regulation is counted as loaded', () => {
  const perBron = (bron: string) => landelijkeScholing().filter((row) => row['bron'] === bron).length;
  const geladen = (bron: string) => tellingen.find((each) => each.bron === bron)?.geladen;
  expect(perBron('mbo-examenregelingen')).toBe(geladen('opleidingsaanbod_mbo.csv'));
  expect(perBron('mbo-studenten-2019')).toBe(geladen('mbo_aanbod_afgeleid.csv'));
});
