import type { Gebieden, Lezing } from './gebieden.ts';
import { nameIndex, type NaamIndex, type Plek } from './name-index.ts';
import { nameKey, normalizeName } from './normalize-name.ts';
import { readQualifier } from './qualifier.ts';

/** Words that say which kind of name follows (or, in brackets, preceded): "gemeente Westerveld". */
const KINDS: Record<string, Lezing['soort'][]> = {
  gemeente: ['gemeente', 'vroegere gemeente', 'andere naam'],
  gem: ['gemeente', 'vroegere gemeente', 'andere naam'],
  regio: ['regio'],
  arbeidsmarktregio: ['regio'],
  leerwerkloket: [],
  werkcentrum: [],
  loket: [],
  woonplaats: ['woonplaats'],
  plaats: ['woonplaats'],
  dorp: ['woonplaats'],
  stad: ['woonplaats'],
};
const KIND = Object.keys(KINDS).join('|');
const KIND_IN_FRONT = new RegExp(`^(${KIND}) (?=.)`);
const KIND_BEHIND = new RegExp(` (${KIND})$`);
const ARTICLE = /^(?:de|het|t) (?=.)/;
/** What people put between a place and where it lies. */
const SEPARATOR = /[,;()/]|\s[-–]\s/;
const MOST_WORDS = 10;
const MOST_PARTS = 5;

/**
 * All exact readings of a name, however it is written: bare ("Spier"), with its kind ("gemeente Westerveld"), or with
 * where it lies ("Spier, Westerveld", "Hengelo Gld", "Bergen (Limburg)"). Empty when the name is not known.
 */
export function readPlace(text: string, gebieden: Gebieden): Plek[] {
  const index = nameIndex(gebieden);
  const words = normalizeName(text);
  const whole = readName(words, index);
  if (whole.length > 0) return whole;
  const parts = text.split(SEPARATOR).map(normalizeName).filter(Boolean);
  if (parts.length > 1) {
    const placed = readParts(parts, gebieden, index);
    if (placed.length > 0) return placed;
  }
  return readWords(words.split(' '), gebieden, index);
}

/** The longest known name that the text begins or ends with: a guess to ask about, as "Amsterdam" in "Amsterdam Noord". */
export function readKnownPart(text: string, gebieden: Gebieden): Plek[] {
  const index = nameIndex(gebieden);
  for (const part of text.split(SEPARATOR, MOST_PARTS).map(normalizeName)) {
    const words = part.split(' ').slice(0, MOST_WORDS);
    for (let count = words.length; count > 0; count--) {
      const found = [
        ...readName(words.slice(0, count).join(' '), index),
        ...readName(words.slice(-count).join(' '), index),
      ];
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** Words without the kind in front or behind; used for suggestions too. */
export function stripKind(words: string): string {
  return words.replace(KIND_IN_FRONT, '').replace(KIND_BEHIND, '');
}

function readName(words: string, index: NaamIndex): Plek[] {
  const found = index.find(nameKey(words));
  if (found.length > 0) return found;
  const kind = KIND_IN_FRONT.exec(words)?.[1] ?? KIND_BEHIND.exec(words)?.[1];
  if (kind) {
    const named = readName(stripKind(words), index);
    const ofKind = named.filter(({ soort }) => KINDS[kind]!.includes(soort));
    return ofKind.length > 0 ? ofKind : named;
  }
  return ARTICLE.test(words) ? index.find(nameKey(words.replace(ARTICLE, ''))) : [];
}

/**
 * One part is the place, all others say where it lies, in whatever order. When two known names have nothing to do with
 * each other ("Enschede, Amsterdam") both are readings, so that the visitor is asked.
 */
function readParts(parts: string[], gebieden: Gebieden, index: NaamIndex): Plek[] {
  if (parts.length > MOST_PARTS) return [];
  const named = parts.map((part) => readName(part, index));
  const where = parts.map((part) => readQualifier(part, gebieden, index));
  const found = named.flatMap((plekken, at) =>
    keepWhere(
      plekken,
      where.filter((_, other) => other !== at),
      gebieden,
    ),
  );
  if (found.length > 0) return found;
  return named.every((plekken) => plekken.length > 0) ? named.flat() : [];
}

/** Without a separator: every split into a place and where it lies, "Hengelo Gld", "Spier gemeente Westerveld". */
function readWords(words: string[], gebieden: Gebieden, index: NaamIndex): Plek[] {
  if (words.length > MOST_WORDS) return [];
  return words.slice(1).flatMap((_, before) => {
    const place = readName(words.slice(0, before + 1).join(' '), index);
    if (place.length === 0) return [];
    return keepWhere(place, [readQualifier(words.slice(before + 1).join(' '), gebieden, index)], gebieden);
  });
}

/** The readings that lie in all of the sets of gemeenten; none when one of these is unknown. */
function keepWhere(plekken: Plek[], where: (Set<number> | undefined)[], { gemeenten }: Gebieden): Plek[] {
  const numbers = [...gemeenten.keys()];
  return plekken.filter(({ gemeente, regio }) =>
    where.every((set) => {
      if (!set || gemeente !== undefined) return set?.has(gemeente!);
      // A whole regio: around what was named ("Enschede, Twente") or within it ("Twente, Nederland").
      const inRegio = (number: number) => gemeenten[number]!.regio === regio;
      return [...set].every(inRegio) || numbers.filter(inRegio).every((number) => set.has(number));
    }),
  );
}
