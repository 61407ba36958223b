import { tokenise } from '../zoeken/normalise.ts';
import {
  pointsAsTyped,
  pointsGuessed,
  pointsInPart,
  readNaam,
  toVraag,
  type Naam,
  type Vraag,
  type Woordenboek,
} from './match-naam.ts';
import type { BeroepInLijst, BeroepSoort } from './beroep-in-lijst.ts';

export interface BeroepTreffer {
  beroep: BeroepInLijst;
  /** The everyday name that was found, where that is another one than the name shown. */
  via?: string;
  /** Read as a typing error or as how it sounds, or found by a part of the question. */
  gegokt: boolean;
}

/** Best first; empty for a question that asks nothing. */
export type SearchBeroepen = (vraag: string) => BeroepTreffer[];

/** Words that say nothing about which work is meant. */
const STOPWOORDEN = new Set(
  'aan als baan beroep bij de die een en het iets ik ben in met mijn naar of om op te van voor was werk werken werkte werkzaam word'.split(
    ' ',
  ),
);
/** Points for what is not on the list of much work: of two that fit alike the other comes first. */
const LATER: Record<BeroepSoort, number> = { kansberoep: 0, beroep: 0.2, groep: 0.6 };

interface GenoemdeNaam extends Naam {
  tekst: string;
  /** 0 for the name shown, more for names that are less its own. */
  afstand: number;
}
interface Rij {
  beroep: BeroepInLijst;
  namen: GenoemdeNaam[];
}
interface Gevonden {
  treffer: BeroepTreffer;
  punten: number;
}
type Points = (naam: Naam, typed: Vraag) => number | undefined;

/** From here on a name only begins with what was typed, or holds it: a typing error may be the better reading. */
const UNSURE = 5;

/**
 * Prepares the search over names and everyday names: the same, the same stem, the beginning, a part. Where that gives
 * nothing certain, also what differs by a few letters or sounds alike ("sjofeur"), and after that what has one of the
 * words. Of equally good ones, work that is asked for comes first, then A–Z as in the list.
 */
export function createBeroepSearch(lijst: readonly BeroepInLijst[]): SearchBeroepen {
  const boek: Woordenboek = new Map();
  const rijen = lijst.map((beroep) => toRij(beroep, boek));
  return (vraag) => {
    const asked = tokenise(vraag.slice(0, 200)).slice(0, 12);
    const telling = asked.filter((word) => !STOPWOORDEN.has(word));
    if (telling.length === 0) return [];
    const typed = toVraag(telling, boek);
    const exact = find(rijen, typed, pointsAsTyped, false);
    if (exact.some(({ punten }) => punten < UNSURE)) return order(exact);
    const guessed = merge(exact, find(rijen, typed, pointsGuessed, true));
    return order(merge(guessed, find(rijen, typed, pointsInPart, true)));
  };
}

function toRij(beroep: BeroepInLijst, boek: Woordenboek): Rij {
  const names: [tekst: string, afstand: number][] = [
    [beroep.naam, 0],
    [beroep.bronNaam, 0.2],
    ...beroep.synoniemen.map((tekst): [string, number] => [tekst, 0.3]),
  ];
  return { beroep, namen: names.map(([tekst, afstand]) => ({ tekst, afstand, ...readNaam(tekst, boek) })) };
}

function find(rijen: readonly Rij[], typed: Vraag, pointsOf: Points, gegokt: boolean): Gevonden[] {
  const found: Gevonden[] = [];
  for (const { beroep, namen } of rijen) {
    let best: { tekst: string; punten: number } | undefined;
    for (const naam of namen) {
      const points = pointsOf(naam, typed);
      if (points !== undefined && (!best || points + naam.afstand < best.punten))
        best = { tekst: naam.tekst, punten: points + naam.afstand };
    }
    if (!best) continue;
    const via = best.tekst === beroep.naam ? {} : { via: best.tekst };
    found.push({ treffer: { beroep, ...via, gegokt }, punten: best.punten + LATER[beroep.soort] });
  }
  return found;
}

/** Both, each occupation once: as it fits best. */
function merge(exact: readonly Gevonden[], guessed: readonly Gevonden[]): Gevonden[] {
  const best = new Map(exact.map((found) => [found.treffer.beroep, found]));
  for (const found of guessed) {
    const known = best.get(found.treffer.beroep);
    if (!known || found.punten < known.punten) best.set(found.treffer.beroep, found);
  }
  return [...best.values()];
}

const order = (found: readonly Gevonden[]): BeroepTreffer[] =>
  found.toSorted((a, b) => a.punten - b.punten).map(({ treffer }) => treffer);
