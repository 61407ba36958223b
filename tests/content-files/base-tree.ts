import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { checkContent } from '../../src/content-files/check/check-content.ts';
import { loadContent } from '../../src/content-files/load-content.ts';
import { idsOfLists, stampDutch } from '../../src/content-files/talen.ts';
import type { Nederlands } from '../../src/schemas/teksten.ts';
import type { Problem } from '../../src/content-files/located.ts';

const BASE = new URL('./fixtures/base/', import.meta.url).pathname;
export const VANDAAG = '2026-11-24';

/** One mistake of an editor: `van` becomes `naar`; without `van` the file is replaced, without `naar` it is removed. */
export interface Edit {
  bestand: string;
  van?: string;
  naar?: string | Buffer;
}

/** A copy of the small, right content with these mistakes in it; gone after the test. */
export function treeWith(...edits: Edit[]): string {
  const dir = mkdtempSync(join(tmpdir(), 'inhoud-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  cpSync(BASE, dir, { recursive: true });
  for (const edit of edits) applyEdit(dir, edit);
  return dir;
}

/** The files of the small, right content. */
export function treeFiles(): { bestand: string; text: string }[] {
  return globSync('**/*.{csv,yaml,md}', { cwd: BASE })
    .sort()
    .map((bestand) => ({ bestand, text: readFileSync(join(BASE, bestand), 'utf8') }));
}

/** As `treeWith`, with the languages too. Only for who looks at them: they are larger than all the rest. */
export function treeWithTalen(...edits: Edit[]): string {
  const dir = treeWith();
  mkdirSync(join(dir, 'talen'));
  for (const [bestand, text] of taalBestanden()) writeFileSync(join(dir, 'talen', bestand), text);
  for (const edit of edits) applyEdit(dir, edit);
  return dir;
}

let talen: [bestand: string, text: string][] | undefined;

/** The site's own languages, with the few choices and words of the small content. */
function taalBestanden(): [bestand: string, text: string][] {
  return (talen ??= makeTalen());
}

function makeTalen(): [bestand: string, text: string][] {
  const { content } = loadContent(BASE);
  const lists = idsOfLists(content);
  const own = new URL('../../content/talen/', import.meta.url).pathname;
  const dutch = readFileSync(join(own, 'nl.yaml'), 'utf8');
  const stamps = stampDutch(content, parse(dutch) as Nederlands);
  return readdirSync(own).map((bestand) => {
    if (bestand === 'nl.yaml') return [bestand, dutch];
    const document = parseDocument(readFileSync(join(own, bestand), 'utf8'));
    for (const [lijst, ids] of lists) {
      const entries = ids.map((id) => [id, lijst.startsWith('keuzes.') ? id : { naam: id, uitleg: id }]);
      document.setIn(lijst.split('.'), document.createNode(Object.fromEntries(entries)));
    }
    document.set('vertaald_van', document.createNode(stamps));
    return [bestand, document.toString({ lineWidth: 0 })];
  });
}

function applyEdit(dir: string, { bestand, van, naar }: Edit): void {
  const path = join(dir, bestand);
  if (naar === undefined) return rmSync(path);
  if (van === undefined || typeof naar !== 'string') {
    mkdirSync(dirname(path), { recursive: true });
    return writeFileSync(path, naar);
  }
  if (!existsSync(path)) throw new Error(`${bestand} is not in the base tree`);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(van)) throw new Error(`"${van}" is not in ${bestand}`);
  writeFileSync(path, text.replace(van, naar));
}

/** What the check says of a tree, one line a problem. */
export function findProblems(dir: string, productie = false): string[] {
  return checkContent(dir, { vandaag: VANDAAG, productie }).problems.map(oneLine);
}

function oneLine({ ernst, bestand, regel, kolom, veld, wat, remedie }: Problem): string {
  const place = [bestand.replace(/^content\//, ''), regel, kolom].filter(Boolean).join(':');
  return `${place} ${veld ? `[${veld}] ` : ''}${ernst === 'fout' ? '' : '(let op) '}${wat} ${remedie}`;
}
