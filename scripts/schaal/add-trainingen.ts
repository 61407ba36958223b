import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowsOf, toLine } from './scale-content.ts';

type Row = Record<string, string>;

/** Sentences for a description; each training gets two of them in another order, so that few texts are the same. */
const ZINNEN = [
  'U leert dit vak op een werkplek in uw eigen regio.',
  'De lessen zijn op dinsdag en op donderdagavond.',
  'Na afloop krijgt u een bewijs dat bedrijven kennen.',
  'Een diploma is niet nodig om te beginnen.',
  'Neem een geldig bewijs van wie u bent mee.',
  'De school belt u voor een gesprek over de start.',
];

/**
 * Copies a content folder and adds this many trainingen to it: half of them to the national file `like`, half as rows of
 * the regio's, with a description, as editors write them. They are copies of the rows of `like`, under new names.
 */
export function addTrainingen(
  source: string,
  target: string,
  extra: number,
  like = 'landelijk/scholing/hbo-studenten-2024.csv',
): void {
  rmSync(target, { recursive: true, force: true });
  cpSync(source, target, { recursive: true });
  const rows = rowsOf(join(target, like));
  const slugs = readdirSync(join(target, 'regios')).sort();
  const copies = Array.from({ length: extra }, (_, index) => copyOf(rows[index % rows.length]!, index));
  writeRows(join(target, like), [...rows, ...copies.filter((_, index) => index % 2 === 0)]);
  const ofRegios = Map.groupBy(
    copies
      .filter((_, index) => index % 2 === 1)
      .map((row, index) => ({ row, slug: slugs[index % slugs.length]! })),
    ({ slug }) => slug,
  );
  for (const [slug, added] of ofRegios) {
    const file = join(target, 'regios', slug, 'scholing.csv');
    const own = existsSync(file) ? rowsOf(file) : [];
    writeRows(file, [...own, ...added.map(({ row }, index) => ofRegio(row, slug, index))]);
  }
}

function copyOf(row: Row, index: number): Row {
  const url = `https://www.opleiding-${index % 300}.example/aanbod/${index}`;
  return { ...row, id: `extra-${index}-${row.id}`, url };
}

function ofRegio(row: Row, slug: string, index: number): Row {
  const first = ZINNEN[index % ZINNEN.length]!;
  const second = ZINNEN[(index * 5 + 1) % ZINNEN.length]!;
  return { ...row, id: `${slug}-${row.id}`, regios: '', omschrijving: `${first} ${second} Groep ${index}.` };
}

/** All columns that any of the rows has. */
function writeRows(file: string, rows: readonly Row[]): void {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  writeFileSync(file, lines.map(toLine).join(''));
}
