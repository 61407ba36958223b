import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Path within `content/`, of the list of machine-owned files with the sha256 of what was written last. */
export const MANIFEST = 'landelijk/machine-eigen.json';

/** Files to write: path within `content/` → text. */
export type Bestanden = ReadonlyMap<string, string>;

/** What writing did. */
export interface Schrijfresultaat {
  gewijzigd: string[];
  ongewijzigd: string[];
}

/**
 * Machine-owned files that are not as they were written last: changed by hand, or there before the machine was.
 * A missing file is fine, it will be written again; a file that already has the new text is fine too.
 */
export function findEditedFiles(dir: string, bestanden: Bestanden): string[] {
  const known = readManifest(dir);
  return [...bestanden].flatMap(([path, text]) => {
    const file = join(dir, path);
    if (!existsSync(file)) return [];
    const now = sha256(readFileSync(file, 'utf8'));
    return now === known[path] || now === sha256(text) ? [] : [path];
  });
}

/** The message for files that were edited by hand: what is wrong, and where the change belongs. */
export function explainEditedFiles(paths: readonly string[]): string {
  const list = paths.map((path) => `  - content/${path}`).join('\n');
  return `Deze bestanden zijn met de hand gewijzigd, maar npm run vul schrijft ze zelf:
${list}
Er is niets geschreven. Uw wijziging zou bij elke keer vullen verloren gaan. Zo bewaart u haar wel:
  - Klopt iets niet in één regio? Zet de verbetering in content/regios/<regio>/scholing.csv, met hetzelfde id.
  - Klopt iets nergens? Zet de verbetering in content/landelijk/toewijzing/ (zie het LEESMIJ daar).
  - Daarna zet u het bestand terug: git checkout -- content/${paths[0]}
En dan opnieuw: npm run vul`;
}

/**
 * Writes the files and the manifest. Throws, and writes nothing, when one of them was edited by hand. A file that is
 * already right is left alone, so that a second run changes nothing.
 */
export function writeMachineFiles(dir: string, bestanden: Bestanden): Schrijfresultaat {
  const edited = findEditedFiles(dir, bestanden);
  if (edited.length) throw new Error(explainEditedFiles(edited));
  const result: Schrijfresultaat = { gewijzigd: [], ongewijzigd: [] };
  const manifest: Record<string, string> = {};
  for (const [path, text] of [...bestanden].sort(([a], [b]) => (a < b ? -1 : 1))) {
    manifest[path] = sha256(text);
    result[writeWhenDifferent(join(dir, path), text) ? 'gewijzigd' : 'ongewijzigd'].push(path);
  }
  writeWhenDifferent(join(dir, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return result;
}

function readManifest(dir: string): Record<string, string> {
  const file = join(dir, MANIFEST);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

function writeWhenDifferent(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return true;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
