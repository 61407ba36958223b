import { suggest } from '../closest-name.ts';
import type { Content, Problem } from '../load-content.ts';

/** Files that the site reads in the folder of a regio. */
const KNOWN = [
  'loket.yaml',
  'scholing.csv',
  'regelingen-notities.yaml',
  'kansberoepen.yaml',
  'kansberoepen-lijst.csv',
];
/** Files for the editors themselves. */
const NOTES = /^(LEESMIJ|README)\b/i;

/** A file with a slip in its name would be passed over without a word. */
export function checkBestanden({ regioBestanden }: Content): Problem[] {
  return regioBestanden.flatMap((bestand) => {
    const name = bestand.split('/').at(-1)!;
    if (KNOWN.includes(name) || NOTES.test(name)) return [];
    const wat = 'Dit bestand leest de site niet.';
    return [{ ernst: 'fout', bestand, wat, remedie: suggest(name, KNOWN) }];
  });
}
