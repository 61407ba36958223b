import type { Located, Problem } from '../located.ts';
import type { Code } from './codes.ts';

/** A mistake in a record: it stops a build. */
export function mistake(
  record: Located<unknown>,
  veld: string,
  wat: string,
  remedie: string,
  code: Code,
): Problem {
  const { bestand, velden } = record;
  const regel = velden?.[veld.split('.')[0]!] ?? record.regel;
  return { ernst: 'fout', bestand, regel, veld, code, wat, remedie };
}

/** Something to look at that does not stop a build. */
export function warning(
  record: Located<unknown>,
  veld: string,
  wat: string,
  remedie: string,
  code: Code,
): Problem {
  return { ...mistake(record, veld, wat, remedie, code), ernst: 'waarschuwing' };
}
