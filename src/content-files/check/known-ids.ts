import type { Code } from './codes.ts';
import { suggest } from '../closest-name.ts';
import type { Located, Problem } from '../located.ts';
import { mistake } from './problem-at.ts';

/** A closed list of ids and what to call one of them: "De sector". */
export interface KnownIds {
  wat: string;
  ids: ReadonlySet<string>;
  /** What it is called in the handbook when a name is not in the list; absent: a name that exists nowhere. */
  code?: Code;
}

export function knownIds<T>(
  wat: string,
  records: readonly Located<T>[],
  idOf: (record: T) => string,
): KnownIds {
  return { wat, ids: new Set(records.map(({ waarde }) => idOf(waarde))) };
}

/** Nothing when the value is known (or empty), else one problem with the nearest known name. */
export function checkKnown(
  record: Located<unknown>,
  veld: string,
  value: string | undefined,
  known: KnownIds,
): Problem[] {
  if (!value || known.ids.has(value)) return [];
  return [
    mistake(
      record,
      veld,
      `${known.wat} "${value}" bestaat niet.`,
      suggest(value, [...known.ids]) || 'Haal hem hier weg.',
      known.code ?? 'onbekende-verwijzing',
    ),
  ];
}

/** A problem for each id that stands twice, at the second place. */
export function checkUnique<T>(
  records: readonly Located<T>[],
  veld: string,
  idOf: (record: T) => string,
): Problem[] {
  const seen = new Map<string, Located<T>>();
  const problems: Problem[] = [];
  for (const record of records) {
    const id = idOf(record.waarde);
    const first = seen.get(id);
    if (first) {
      const line = first.velden?.[veld] ?? first.regel;
      const wat = `"${id}" komt twee keer voor, ook in ${first.bestand} op regel ${line}.`;
      problems.push(mistake(record, veld, wat, 'Verander een van de twee, of haal er een weg.', 'dubbel-id'));
    } else seen.set(id, record);
  }
  return problems;
}
