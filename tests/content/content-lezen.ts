import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { parseTabel, type Rij } from '../../src/importers/bronnen/tabel.ts';

/** The content of this repository, read without the site's own reader, so that the two check each other. */
export const CONTENT = join(import.meta.dirname, '../../content');
export const LANDELIJK = join(CONTENT, 'landelijk');

export function csv(path: string): Rij[] {
  return parseTabel(readFileSync(join(LANDELIJK, path), 'utf8'));
}

export function yaml<T>(path: string): T {
  return parseYaml(readFileSync(join(CONTENT, path), 'utf8')) as T;
}

/** Rows of all national scholing files. */
export function landelijkeScholing(): Rij[] {
  return readdirSync(join(LANDELIJK, 'scholing'))
    .filter((name) => name.endsWith('.csv') && name !== 'weggelaten.csv')
    .flatMap((name) => csv(`scholing/${name}`));
}
