import type { FindSimilar } from '../zoeken/similar-words.ts';
import type { Gebieden, Lezing } from './gebieden.ts';
import { mergePlekken } from './merge-plekken.ts';
import { nameIndex, type BekendeNaam, type Plek } from './name-index.ts';
import { normalizeName } from './normalize-name.ts';
import { findProvincie } from './qualifier.ts';
import { LONGEST, readInput } from './read-input.ts';
import { readKnownPart, stripKind } from './read-place.ts';

const SHORTEST_BEGIN = 2;
const SHORTEST_INSIDE = 3;
const SHORTEST_SIMILAR = 5;
/** No name is this long; searching for it would only take time. */
const LONGEST_SIMILAR = 40;
export const MOST_SUGGESTIONS = 8;

/**
 * Names to offer for what was typed so far. Always in this order, and within each step the place with most postcodes
 * first: what it says exactly, names that begin with it, names with a word that begins with it, the regio's of a
 * provincie. Only when there is none of these: names that look like it, then a known name inside it.
 */
export function suggestNames(invoer: string, gebieden: Gebieden, findSimilar?: FindSimilar): Lezing[] {
  if (invoer.trim().length > LONGEST) return [];
  const words = stripKind(normalizeName(invoer)).replace(/^(?:provincie|prov) /, '');
  const key = words.replaceAll(' ', '');
  const { find, namen } = nameIndex(gebieden);
  const beginning = (test: (name: BekendeNaam) => boolean) =>
    namen.filter(test).flatMap(({ plekken }) => plekken);

  const exact = readInput(invoer, gebieden).plekken;
  const begin = key.length < SHORTEST_BEGIN ? [] : beginning(({ sleutel }) => sleutel.startsWith(key));
  const inside =
    key.length < SHORTEST_INSIDE ? [] : beginning(({ woorden }) => woorden.includes(` ${words}`));
  const offered = inOrder([exact, begin, inside, regiosOf(findProvincie(key), gebieden)], gebieden);
  if (offered.length > 0) return offered;

  const similar = key.length > LONGEST_SIMILAR ? [] : (findSimilar?.(key) ?? []).flatMap(find);
  return inOrder([similar, readKnownPart(invoer, gebieden)], gebieden);
}

/** As `suggestNames`, typing errors included. Loads the search for those only when nothing else matches. */
export async function searchNames(invoer: string, gebieden: Gebieden): Promise<Lezing[]> {
  const offered = suggestNames(invoer, gebieden);
  if (offered.length > 0 || invoer.trim().length < SHORTEST_SIMILAR) return offered;
  const { loadSimilarNames } = await import('./similar-names.ts');
  return suggestNames(invoer, gebieden, loadSimilarNames(gebieden));
}

/** The steps one after another, each sorted by itself, each reading once. */
function inOrder(steps: Plek[][], gebieden: Gebieden): Lezing[] {
  const offered = new Map<string, Lezing>();
  for (const lezing of steps.flatMap((step) => mergePlekken(step, gebieden))) {
    const { naam, gemeente, regio } = lezing;
    const key = gemeente === undefined ? regio.slug : `${gemeente}: ${naam}`;
    if (!offered.has(key)) offered.set(key, lezing);
  }
  return [...offered.values()].slice(0, MOST_SUGGESTIONS);
}

function regiosOf(provincie: string | undefined, { gemeenten, regios }: Gebieden): Plek[] {
  const inProvincie = gemeenten.filter((gemeente) => gemeente.provincie === provincie);
  return [...new Set(inProvincie.map(({ regio }) => regio))].map((regio) => ({
    naam: regios[regio]!.naam,
    soort: 'regio',
    regio,
  }));
}
