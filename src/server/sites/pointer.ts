import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which build is public. `npm run vernieuw` writes it; every running server looks at it each second. */
export interface Pointer {
  /** Name of a folder beside the file: the moment of its build, `20261126T001500Z`. */
  folder: string;
  /** Mark of the code that the build was made with; a server of other code leaves it alone. */
  code: string;
  /** When its build began, in milliseconds: its pages are of that day. */
  since: number;
  /** Built as the real site: no demo may take its place by a forgotten option. */
  productie: boolean;
}

const FILE = 'openbaar.json';
const FOLDER = /^\d{8}T\d{6}Z(?:-\d+)?$/;

/** The text of the file as it stands, to see whether it changed; `undefined` when there is none. */
export function readPointerText(sitesDir: string): string | undefined {
  try {
    return readFileSync(join(sitesDir, FILE), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * What such a text says.
 * @throws Error when it is no pointer, or names a folder elsewhere
 */
export function parsePointer(text: string): Pointer {
  const { folder, code, since, productie } = JSON.parse(text) as Partial<Pointer>;
  if (
    typeof folder !== 'string' ||
    !FOLDER.test(folder) ||
    typeof code !== 'string' ||
    !Number.isFinite(since)
  )
    throw new Error(`${FILE} wijst geen gebouwde site aan. Doe: npm run vernieuw.`);
  return { folder, code, since: since!, productie: productie === true };
}

/** The public build; `undefined` when nothing was published here yet, or the file is damaged. */
export function readPointer(sitesDir: string): Pointer | undefined {
  const text = readPointerText(sitesDir);
  try {
    return text === undefined ? undefined : parsePointer(text);
  } catch {
    return undefined;
  }
}

/** Makes a build public: the file is the old one or the new one, never half of it. */
export function writePointer(sitesDir: string, pointer: Pointer): void {
  mkdirSync(sitesDir, { recursive: true });
  const file = join(sitesDir, FILE);
  writeFileSync(`${file}.deel`, JSON.stringify(pointer), { flush: true });
  renameSync(`${file}.deel`, file);
}

/** Name of the folder of a build that began at this moment. */
export function nameFolder(now: number, isTaken: (folder: string) => boolean): string {
  const moment = `${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  let folder = moment;
  for (let extra = 2; isTaken(folder); extra++) folder = `${moment}-${extra}`;
  return folder;
}

/** Whether a name is that of a build. */
export const isSiteFolder = (name: string): boolean => FOLDER.test(name);
