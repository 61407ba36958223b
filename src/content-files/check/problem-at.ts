import type { Located, Problem } from '../located.ts';

/** A mistake in a record: it stops a build. */
export function mistake(record: Located<unknown>, veld: string, wat: string, remedie: string): Problem {
  const { bestand, velden } = record;
  const regel = velden?.[veld.split('.')[0]!] ?? record.regel;
  return { ernst: 'fout', bestand, regel, veld, wat, remedie };
}

/** Something to look at that does not stop a build. */
export function warning(record: Located<unknown>, veld: string, wat: string, remedie: string): Problem {
  return { ...mistake(record, veld, wat, remedie), ernst: 'waarschuwing' };
}
