/** Where the answers that a visitor chose to keep stand in this browser. */
export const KEPT_KEY = 'regelingen-antwoorden';

/** Those answers, as they stand in an address; undefined: none. On its own, since every page of a training loads it. */
export function readKept(): string | undefined {
  try {
    return localStorage.getItem(KEPT_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}
