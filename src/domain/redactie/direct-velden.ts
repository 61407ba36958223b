/**
 * Fields of loket.yaml that an editor may publish at once in the own regio: what cannot wait and can do no harm.
 * `locaties[].open` stands for the opening hours of each place.
 */
export const DIRECTE_VELDEN = [
  'gesloten',
  'wachttijd',
  'mededeling',
  'locaties[].open',
  'gecontroleerd_op',
] as const;
export type DirectVeld = (typeof DIRECTE_VELDEN)[number];

/** What changed between two records of a loket. */
export interface VeldVerschil {
  /** Fields that may go at once. */
  direct: string[];
  /** Other fields: someone approves these first. */
  anders: string[];
}

/** Compares two records as plain values, field by field. The order of fields does not count, that of lists does. */
export function compareLoket(van: Record<string, unknown>, naar: Record<string, unknown>): VeldVerschil {
  const changed = [...new Set([...Object.keys(van), ...Object.keys(naar)])].filter(
    (veld) => own(van, veld) !== own(naar, veld) && !same(own(van, veld), own(naar, veld)),
  );
  const verschil: VeldVerschil = { direct: [], anders: [] };
  for (const veld of changed) {
    if (veld === 'locaties') {
      const onlyHours = same(withoutHours(own(van, veld)), withoutHours(own(naar, veld)));
      verschil[onlyHours ? 'direct' : 'anders'].push(onlyHours ? 'locaties[].open' : 'locaties');
    } else verschil[isDirect(veld) ? 'direct' : 'anders'].push(veld);
  }
  return verschil;
}

function isDirect(veld: string): boolean {
  return (DIRECTE_VELDEN as readonly string[]).includes(veld);
}

function own(record: Record<string, unknown>, veld: string): unknown {
  return Object.hasOwn(record, veld) ? record[veld] : undefined;
}

/** The places without their hours; anything that is no list of places is left as it is, and so counts. */
function withoutHours(locaties: unknown): unknown {
  if (!Array.isArray(locaties)) return locaties;
  return locaties.map((locatie: unknown) =>
    isRecord(locatie)
      ? Object.fromEntries(Object.entries(locatie).filter(([veld]) => veld !== 'open'))
      : locatie,
  );
}

function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, at) => same(item, b[at]));
  if (isRecord(a) && isRecord(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
    );
  }
  return Object.is(a, b);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
