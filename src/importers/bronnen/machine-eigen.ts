import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Path within `content/`, of the list of machine-owned files with the sha256 of what was written last. */
export const MANIFEST = 'landelijk/machine-eigen.json';

/** The text of a file, whole or in pieces that can be gone through again and again: large files never stand in memory whole. */
export type Inhoud = string | Iterable<string>;

/** Files to write: path within `content/` → text. */
export type Bestanden = ReadonlyMap<string, Inhoud>;

/** What writing did. */
export interface Schrijfresultaat {
  gewijzigd: string[];
  ongewijzigd: string[];
}

/** A machine that writes content: each has its own lines in the manifest, and leaves those of the others alone. */
export interface Eigenaar {
  /** Stands before the fingerprint in the manifest ("rio:ab12…"); absent for `npm run vul`, whose lines came first. */
  naam?: string;
  /** The command that writes the files. */
  commando: string;
  /** Where a change of what holds nowhere belongs: the end of "Zet de verbetering in …". */
  overal: string;
}

const VUL: Eigenaar = {
  commando: 'npm run vul',
  overal: 'content/landelijk/toewijzing/ (zie het LEESMIJ daar)',
};

/**
 * Machine-owned files that are not as they were written last: changed by hand, or there before the machine was.
 * A missing file is fine, it will be written again; a file that already has the new text is fine too.
 */
export function findEditedFiles(dir: string, bestanden: Bestanden): string[] {
  const known = readManifest(dir);
  return [...bestanden].flatMap(([path, inhoud]) => {
    const now = sha256OfFile(join(dir, path));
    return !now || now === known[path]?.replace(/^.*:/, '') || now === sha256(inhoud) ? [] : [path];
  });
}

/** The message for files that were edited by hand: what is wrong, and where the change belongs. */
export function explainEditedFiles(paths: readonly string[], { commando, overal } = VUL): string {
  const list = paths.map((path) => `  - content/${path}`).join('\n');
  return `Deze bestanden zijn met de hand gewijzigd, maar ${commando} schrijft ze zelf:
${list}
Er is niets geschreven. Uw wijziging zou bij elke keer vullen verloren gaan. Zo bewaart u haar wel:
  - Klopt iets niet in één regio? Zet de verbetering in content/regios/<regio>/scholing.csv, met hetzelfde id.
  - Klopt iets nergens? Zet de verbetering in ${overal}.
  - Daarna zet u het bestand terug: git checkout -- content/${paths[0]}
En dan opnieuw: ${commando}`;
}

/**
 * Writes the files of one owner and its lines in the manifest. Throws, and writes nothing, when one of them was edited
 * by hand. A file that is already right is left alone, so that a second run changes nothing.
 */
export function writeMachineFiles(dir: string, bestanden: Bestanden, eigenaar = VUL): Schrijfresultaat {
  const edited = findEditedFiles(dir, bestanden);
  if (edited.length) throw new Error(explainEditedFiles(edited, eigenaar));
  const mark = eigenaar.naam ? `${eigenaar.naam}:` : '';
  const isOwn = (value: string): boolean => (mark ? value.startsWith(mark) : !value.includes(':'));
  const manifest = Object.fromEntries(Object.entries(readManifest(dir)).filter(([, value]) => !isOwn(value)));
  const result: Schrijfresultaat = { gewijzigd: [], ongewijzigd: [] };
  for (const [path, inhoud] of [...bestanden].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const print = sha256(inhoud);
    manifest[path] = mark + print;
    result[writeWhenDifferent(join(dir, path), inhoud, print) ? 'gewijzigd' : 'ongewijzigd'].push(path);
  }
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = `${JSON.stringify(sorted, null, 2)}\n`;
  writeWhenDifferent(join(dir, MANIFEST), text, sha256(text));
  return result;
}

function readManifest(dir: string): Record<string, string> {
  const file = join(dir, MANIFEST);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}

/** By way of a file beside it: a machine that stops halfway leaves the old file whole. */
function writeWhenDifferent(file: string, inhoud: Inhoud, print: string): boolean {
  if (sha256OfFile(file) === print) return false;
  mkdirSync(dirname(file), { recursive: true });
  const fresh = `${file}.nieuw`;
  const out = openSync(fresh, 'w');
  try {
    for (const piece of pieces(inhoud)) writeSync(out, piece);
  } finally {
    closeSync(out);
  }
  renameSync(fresh, file);
  return true;
}

const PIECE = 1 << 16;

/** Gathers small pieces: a system call per line is slow. */
function* pieces(inhoud: Inhoud): Generator<string> {
  if (typeof inhoud === 'string') return yield inhoud;
  let text = '';
  for (const piece of inhoud) {
    text += piece;
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  yield text;
}

function sha256(inhoud: Inhoud): string {
  const hash = createHash('sha256');
  for (const piece of pieces(inhoud)) hash.update(piece);
  return hash.digest('hex');
}

/** Undefined when there is no such file. */
function sha256OfFile(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const hash = createHash('sha256');
  const buffer = Buffer.alloc(PIECE);
  const input = openSync(file, 'r');
  try {
    for (let read = 1; read > 0;) {
      read = readSync(input, buffer, 0, PIECE, null);
      hash.update(buffer.subarray(0, read));
    }
  } finally {
    closeSync(input);
  }
  return hash.digest('hex');
}
