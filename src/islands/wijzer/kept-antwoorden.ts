import { announceKept } from '../apparaat/kept.ts';

const KEY = 'regelingen-antwoorden';

/** The answers that the visitor chose to keep in this browser, as they stand in an address; undefined: none. */
export function readKept(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @returns false when this browser keeps nothing */
export function keepAntwoorden(tekst: string): boolean {
  try {
    localStorage.setItem(KEY, tekst);
  } catch {
    return false;
  }
  announceKept();
  return true;
}

export function forgetAntwoorden(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept then.
  }
  announceKept();
}
