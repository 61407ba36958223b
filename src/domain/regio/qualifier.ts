import type { Gebieden } from './gebieden.ts';
import type { NaamIndex } from './name-index.ts';
import { nameKey } from './normalize-name.ts';

/** Short ways to write a provincie behind a place name: "Hengelo Gld", "Bergen (L)". */
const PROVINCIES: Record<string, string[]> = {
  Groningen: ['gn', 'gr', 'gron'],
  Fryslân: ['fr', 'frl', 'friesland'],
  Drenthe: ['dr'],
  Overijssel: ['ov', 'ovr'],
  Flevoland: ['fl', 'flevo'],
  Gelderland: ['gl', 'gld'],
  Utrecht: ['ut', 'utr'],
  'Noord-Holland': ['nh'],
  'Zuid-Holland': ['zh'],
  Zeeland: ['ze', 'zl', 'zld'],
  'Noord-Brabant': ['nb', 'nbr', 'brabant'],
  Limburg: ['l', 'lb', 'li', 'limb'],
};
const COUNTRY = new Set(['nederland', 'nl', 'netherlands', 'thenetherlands']);

/**
 * The gemeenten that words behind a place name can point at: those of a provincie ("Gld"), a gemeente ("Westerveld"),
 * a regio or a place. `undefined` when the words point at nothing.
 */
export function readQualifier(words: string, gebieden: Gebieden, index: NaamIndex): Set<number> | undefined {
  const key = nameKey(words.replace(/^(?:gemeente|gem|provincie|prov|regio) /, ''));
  const found = new Set<number>();
  const provincie = findProvincie(key);
  const everywhere = COUNTRY.has(key);
  const regios = new Set<number>();
  for (const { gemeente, regio } of index.find(key)) {
    if (gemeente === undefined) regios.add(regio);
    else found.add(gemeente);
  }
  for (const [number, gemeente] of gebieden.gemeenten.entries()) {
    if (everywhere || gemeente.provincie === provincie || regios.has(gemeente.regio)) found.add(number);
  }
  return found.size > 0 ? found : undefined;
}

/** The provincie with this name or abbreviation, by the key of `nameKey`. */
export function findProvincie(key: string): string | undefined {
  return Object.keys(PROVINCIES).find((naam) => nameKey(naam) === key || PROVINCIES[naam]!.includes(key));
}
