import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { take, type MaakBron } from './maak-bron.ts';

/** A list of chances; far more rows than there are occupations, so most of them are there twice. */
export const maakKansen: MaakBron = (aantal, dir, { beroepen }) => {
  const file = join(dir, 'kansen.csv');
  const rows = Array.from({ length: aantal }, (_, n) => `${take(beroepen, n)};goed;Regio in beeld;2026\n`);
  writeFileSync(file, `beroep;kans;bron;jaar\n${rows.join('')}`);
  return Promise.resolve({ args: ['kansen', file, '--regio', 'twente'] });
};
