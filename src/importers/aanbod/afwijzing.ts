/**
 * Why a record gives no training. What stands before the colon is the kind, by which the report counts; after it is
 * what this record says.
 */
export class Afwijzing extends Error {}

/** Ends the reading of a record. */
export function wijsAf(soort: string, wat = ''): never {
  throw new Afwijzing(wat ? `${soort}: ${wat.slice(0, 120)}` : soort);
}
