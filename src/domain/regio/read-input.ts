import type { Gebieden } from './gebieden.ts';
import { normalizeName } from './normalize-name.ts';
import type { Plek } from './name-index.ts';
import { readPlace } from './read-place.ts';
import { readPostcode } from './read-postcode.ts';

/** What an input says, by all exact readings together. */
export interface GelezenInvoer {
  plekken: Plek[];
  /** False when a part could not be read ("7511 Enschde"): the readings are a guess, to ask about. */
  zeker: boolean;
  /** True when it can only have been meant as a postcode. */
  postcode: boolean;
}

/** Longer inputs are not a place: nothing of them is read, so that they cost nothing. */
export const LONGEST = 120;

/** Collects all readings of what was typed: postcode, place, or both. */
export function readInput(invoer: string, gebieden: Gebieden): GelezenInvoer {
  const nothing = { plekken: [], zeker: true, postcode: false };
  if (invoer.trim().length > LONGEST) return nothing;
  const postcode = readPostcode(normalizeName(invoer));
  if (!postcode) {
    const plekken = readPlace(invoer, gebieden);
    return { plekken, zeker: true, postcode: plekken.length === 0 && looksLikePostcode(invoer) };
  }

  const here = postcodePlekken(postcode.pc4, gebieden);
  const beside = [postcode.erna, postcode.ervoor].filter(Boolean);
  const places = beside.map((part) => readPlace(part, gebieden)).find((plekken) => plekken.length > 0) ?? [];
  if (here.length === 0)
    return { plekken: places, zeker: false, postcode: postcode.volledig || beside.length === 0 };
  if (places.length === 0) {
    return { plekken: here, zeker: postcode.volledig || beside.length === 0, postcode: true };
  }
  const both = here.filter((plek) => places.some((place) => agree(plek, place)));
  return { plekken: both.length > 0 ? both : [...here, ...places], zeker: true, postcode: false };
}

/** The existing postcode in what was typed, four digits; `undefined` for any other text. */
export function findPc4(invoer: string, { postcodes }: Gebieden): string | undefined {
  if (invoer.trim().length > LONGEST) return undefined;
  const pc4 = readPostcode(normalizeName(invoer))?.pc4;
  return pc4 !== undefined && Object.hasOwn(postcodes, pc4) ? pc4 : undefined;
}

/** The readings of a four-digit postcode: one per gemeente and place in it; none when it does not exist. */
function postcodePlekken(pc4: string, { postcodes, gemeenten }: Gebieden): Plek[] {
  const readings = Object.hasOwn(postcodes, pc4) ? postcodes[pc4]! : [];
  return readings.flatMap(({ gemeente, woonplaatsen }) =>
    (woonplaatsen.length > 0 ? woonplaatsen : [pc4]).map((naam) => ({
      naam,
      soort: 'postcode' as const,
      gemeente,
      regio: gemeenten[gemeente]!.regio,
    })),
  );
}

/** True when a place that was typed beside a postcode can be this reading of it. */
function agree(plek: Plek, place: Plek): boolean {
  if (place.gemeente === undefined) return place.regio === plek.regio;
  return place.gemeente === plek.gemeente;
}

/** Three digits or more with at most three letters: nobody types those for anything but a postcode. */
function looksLikePostcode(invoer: string): boolean {
  return /^(?:nl)?\d{3,}[a-z]{0,3}$/.test(normalizeName(invoer).replaceAll(' ', ''));
}
