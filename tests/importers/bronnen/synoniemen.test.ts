import { expect, test } from 'vitest';
import { toSynoniemen } from '../../../src/importers/bronnen/synoniemen.ts';
import { checkTelling } from '../../../src/importers/bronnen/telling.ts';

const esco = [
  { naam: 'metselaar', isco08: '7112', synoniemen: 'aannemer metselwerk|metselaarster|metselaar' },
  { naam: 'goudsmid', isco08: '7313', synoniemen: 'zilversmid|goudbewerker' },
  { naam: 'zilversmid', isco08: '7313', synoniemen: 'goudsmid|zilverbewerker (grof)' },
  { naam: 'productietechnicus', isco08: '2141', synoniemen: 'ingenieur productie' },
  { naam: 'danser', isco08: '2653', synoniemen: 'danseres' },
  { naam: 'admiraal', isco08: '0110', synoniemen: 'kapitein-ter-zee' },
];
const mbo = (naam: string) => ({ naam, mbo: true });
const run = (titels: { naam: string; mbo: boolean }[], weg: string[] = []) => {
  const { tabel, telling } = toSynoniemen([{ term: 'kok', synoniemen: 'koken' }], esco, titels, weg);
  checkTelling(telling);
  return tabel.rijen;
};

test('own words come first, ESCO follows where its name is the title or its singular; short names first', () => {
  expect(run([{ naam: 'Metselaars', mbo: false }])).toEqual([
    { term: 'kok', synoniemen: 'koken', basis: 'redactie' },
    { term: 'Metselaars', synoniemen: 'metselaarster|aannemer metselwerk', basis: 'esco' },
  ]);
});

test('a name that is a title itself leads there, so it is nobody else’s other name', () => {
  expect(run([mbo('Goudsmid'), mbo('Zilversmid')]).slice(1)).toEqual([
    { term: 'Goudsmid', synoniemen: 'goudbewerker', basis: 'esco' },
  ]);
});

test('an mbo title is no job that asks for a degree', () => {
  expect(run([mbo('Productietechnicus')])).toHaveLength(1);
  expect(run([{ naam: 'Danser', mbo: false }])).toHaveLength(2);
});

test('what was found wrong stays away: one name, or the whole term', () => {
  const titels = [{ naam: 'Metselaars', mbo: false }];
  expect(run(titels, ['aannemer metselwerk'])[1]?.synoniemen).toBe('metselaarster');
  expect(run(titels, ['metselaars'])).toHaveLength(1);
});
