import { suggest } from '../closest-name.ts';
import type { Content, Problem } from '../load-content.ts';
import type { Code } from './codes.ts';

/** Files that the site reads in the folder of a regio. */
const KNOWN = [
  'loket.yaml',
  'scholing.csv',
  'opleiders.csv',
  'regelingen-notities.yaml',
  'kansberoepen.yaml',
  'kansberoepen-lijst.csv',
];
/** Folders in it, and what the names of their files end with. */
const FOLDERS: Record<string, string> = { regelingen: '.yaml', agenda: '.yaml', nieuws: '.md' };
/** National folders, likewise. */
const NATIONAL: Record<string, string> = {
  beroepen: '.yaml',
  fragmenten: '.md',
  paginas: '.md',
  regelingen: '.yaml',
};
/** Files for the editors themselves. */
const NOTES = /^(LEESMIJ|README)\b/i;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A file with a slip in its name, or in a wrong folder, would be passed over without a word. */
export function checkBestanden({ regioBestanden, landelijkeBestanden }: Content): Problem[] {
  return [
    ...regioBestanden.flatMap((bestand) => {
      // content/regios/<slug>/…
      const [, , , ...path] = bestand.split('/');
      return path.length === 1 ? checkName(bestand, path[0]!) : checkInFolder(bestand, path, FOLDERS);
    }),
    ...landelijkeBestanden.flatMap((bestand) =>
      checkInFolder(bestand, bestand.split('/').slice(2), NATIONAL),
    ),
  ];
}

function checkName(bestand: string, name: string): Problem[] {
  if (KNOWN.includes(name) || NOTES.test(name)) return [];
  return [problem(bestand, 'onbekend-bestand', 'Dit bestand leest de site niet.', suggest(name, KNOWN))];
}

function checkInFolder(bestand: string, path: readonly string[], folders: Record<string, string>): Problem[] {
  const [folder = '', name = '', deeper] = path;
  const extension = folders[folder];
  if (extension === undefined) {
    const wat = `De map "${folder}" leest de site niet.`;
    return [problem(bestand, 'onbekend-bestand', wat, suggest(folder, Object.keys(folders)))];
  }
  if (deeper !== undefined) {
    const wat = 'Dit bestand staat een map te diep: de site leest het niet.';
    return [problem(bestand, 'onbekend-bestand', wat, `Zet het in de map "${folder}" zelf.`)];
  }
  if (NOTES.test(name)) return [];
  if (!name.endsWith(extension)) {
    const wat = `In de map "${folder}" leest de site alleen bestanden die eindigen op ${extension}.`;
    const remedie = `Geef het bestand een naam die eindigt op ${extension}, of haal het weg.`;
    return [problem(bestand, 'verkeerde-bestandsnaam', wat, remedie)];
  }
  const stem = name.slice(0, -extension.length);
  if (SLUG.test(stem)) return [];
  const wat = 'De naam van dit bestand kan niet in een webadres staan.';
  const remedie = `Gebruik alleen kleine letters, cijfers en streepjes: ${toSlug(stem) || 'open-avond'}${extension}.`;
  return [problem(bestand, 'verkeerde-bestandsnaam', wat, remedie)];
}

function problem(bestand: string, code: Code, wat: string, remedie: string): Problem {
  return { ernst: 'fout', bestand, code, wat, remedie };
}

function toSlug(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
