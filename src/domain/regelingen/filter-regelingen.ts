import { editDistance } from '../zoeken/edit-distance.ts';
import { readFromAddress, writeToAddress } from '../zoeken/keuzes-address.ts';
import { tokenise } from '../zoeken/normalise.ts';

/** What a visitor can choose in the list of regelingen; the names stand in the address too. */
export const KEUZES = ['wie', 'waarvoor', 'regio', 'status', 'zoek'] as const;
/** Empty = not chosen. */
export type Keuzes = Record<(typeof KEUZES)[number], string>;

/** A regeling as the filters know it: each list by its name, as ids. No regio = everywhere. */
export type Rij = Record<Exclude<keyof Keuzes, 'zoek'>, readonly string[]> & {
  /** The words that it is found by, normalised. */
  woorden: readonly string[];
};

/** Words of a question that say nothing about which regeling is meant. */
const STOPWOORDEN = new Set('aan de een en het ik in is mijn of om op te van voor wat wie'.split(' '));
/** Shorter words are never guessed: too many look alike. */
const SHORTEST = 5;

/** Reads the choices from an address; what is not there is not chosen. */
export const readKeuzes = (query: string): Keuzes => readFromAddress(KEUZES, query);

/** The choices as the query of an address, `?` included; empty when nothing is chosen. */
export const writeKeuzes = (keuzes: Keuzes): string => writeToAddress(KEUZES, keuzes);

/**
 * Which rows are left. Every word of the question must fit; one that fits no row at all is read as a word with a typing
 * error in it. Who chooses a regio keeps what holds in the whole country.
 */
export function filterRegelingen<T extends Rij>(rijen: readonly T[], keuzes: Keuzes): T[] {
  const { zoek, regio, ...lijsten } = keuzes;
  const chosen = Object.entries(lijsten).filter(([, waarde]) => waarde) as [keyof typeof lijsten, string][];
  const tests = tokenise(zoek)
    .filter((word) => !STOPWOORDEN.has(word))
    .map((word) => chooseTest(rijen, word));
  return rijen.filter(
    (rij) =>
      chosen.every(([naam, waarde]) => rij[naam].includes(waarde)) &&
      (!regio || rij.regio.length === 0 || rij.regio.includes(regio)) &&
      tests.every((fits) => rij.woorden.some(fits)),
  );
}

function chooseTest(rijen: readonly Rij[], typed: string): (word: string) => boolean {
  // "lening" is in "studielening"; of a short word only the beginning counts.
  const exact = (word: string) =>
    typed.length < SHORTEST ? word.startsWith(typed) : word.includes(typed) || isPlural(typed, word);
  if (typed.length < SHORTEST || rijen.some(({ woorden }) => woorden.some(exact))) return exact;
  const limit = typed.length > 6 ? 2 : 1;
  // Also against the beginning: the visitor may still be typing.
  return (word) =>
    editDistance(typed, word, limit) <= limit || editDistance(typed, word.slice(0, typed.length), 1) <= 1;
}

/** "leningen" finds "lening". */
function isPlural(typed: string, word: string): boolean {
  return typed === `${word}en` || typed === `${word}s`;
}
