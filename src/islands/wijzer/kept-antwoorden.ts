import { announceKept } from '../apparaat/kept.ts';
import { KEPT_KEY } from './read-kept.ts';

/** @returns false when this browser keeps nothing */
export function keepAntwoorden(tekst: string): boolean {
  try {
    localStorage.setItem(KEPT_KEY, tekst);
  } catch {
    return false;
  }
  announceKept();
  return true;
}

export function forgetAntwoorden(): void {
  try {
    localStorage.removeItem(KEPT_KEY);
  } catch {
    // Nothing was kept then.
  }
  announceKept();
}
