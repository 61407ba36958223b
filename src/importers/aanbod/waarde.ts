/** What a source says at some place, JSON-like and not yet checked. XML is brought into the same shape. */
export type Waarde = string | number | boolean | null | Waarde[] | { [naam: string]: Waarde };

/** The value behind a path of names; undefined when it is not there, whatever stands in its place. */
export function veld(waarde: Waarde | undefined, ...pad: string[]): Waarde | undefined {
  let here: Waarde | undefined = waarde;
  for (const naam of pad) {
    if (typeof here !== 'object' || here === null || Array.isArray(here) || !Object.hasOwn(here, naam))
      return undefined;
    here = here[naam];
  }
  return here ?? undefined;
}

/** As a list: nothing is an empty one, and what a source writes once without a list around it is a list of one. */
export function lijst(waarde: Waarde | undefined): Waarde[] {
  if (waarde === undefined || waarde === null) return [];
  return Array.isArray(waarde) ? waarde : [waarde];
}

/** As trimmed text; empty when there is none. Of an XML element with attributes: its own text, kept under `#`. */
export function tekst(waarde: Waarde | undefined): string {
  if (typeof waarde === 'string') return waarde.trim();
  if (typeof waarde === 'number' || typeof waarde === 'boolean') return String(waarde);
  const own = veld(waarde, '#');
  return typeof own === 'string' ? own.trim() : '';
}

/** True or false, also when XML writes it as a word; undefined when it says neither. */
export function jaNee(waarde: Waarde | undefined): boolean | undefined {
  const says = tekst(waarde).toLowerCase();
  if (says === 'true' || says === '1') return true;
  return says === 'false' || says === '0' ? false : undefined;
}
