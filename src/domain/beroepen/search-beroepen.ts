import { editDistance } from '../zoeken/edit-distance.ts';
import { tokenise } from '../zoeken/normalise.ts';
import { phoneticKey } from '../zoeken/phonetic-key.ts';
import { matchWord, toWoord, type Woord } from '../scholing/match-word.ts';
import { SOORTEN, type BeroepInLijst } from './beroep-in-lijst.ts';

export interface BeroepTreffer {
  beroep: BeroepInLijst;
  /** The everyday name that was found, where that is another one than the name shown. */
  via?: string;
  /** Read as a typing error or as how it sounds. */
  gegokt: boolean;
}

/** Best first; empty for a question that asks nothing. */
export type SearchBeroepen = (vraag: string) => BeroepTreffer[];

/** Words that say nothing about which work is meant. */
const STOPWOORDEN = new Set(
  'aan als baan beroep bij de die een en het iets ik ben in met naar of om op te van voor was werk werken werkte werkzaam word'.split(
    ' ',
  ),
);
/** Words in so many names that they tell something only when nothing else is asked. */
const ZWAK = new Set('medewerker medewerkster medewerkers assistent assistente leidinggevende'.split(' '));

/** A name by which an occupation can be found. */
interface Naam {
  tekst: string;
  woorden: Woord[];
  /** All words as one: "heftruck chauffeur" is "heftruckchauffeur". */
  aaneen: string;
  klank: string;
  /** 0 for the name shown, more for names that are less its own. */
  afstand: number;
}
interface Rij {
  beroep: BeroepInLijst;
  namen: Naam[];
}

/** From here on a name was guessed. */
const GUESSED = 20;

/**
 * Prepares the search over names and everyday names: the same, the same stem, the beginning, a part; and only when none
 * of these gives anything, what differs by a few letters or sounds alike ("sjofeur"). Of equally good ones, work that
 * is asked for comes first, then A–Z as in the list.
 */
export function createBeroepSearch(lijst: readonly BeroepInLijst[]): SearchBeroepen {
  const rijen = lijst.map(toRij);
  return (vraag) => {
    const all = tokenise(vraag.slice(0, 200)).slice(0, 12);
    const asked = all.filter((word) => !STOPWOORDEN.has(word));
    if (asked.length === 0) return [];
    const exact = rank(rijen, (naam) => pointsAsTyped(naam, asked));
    return exact.length > 0 ? exact : rank(rijen, (naam) => pointsGuessed(naam, asked));
  };
}

function toRij(beroep: BeroepInLijst): Rij {
  const names: [tekst: string, afstand: number][] = [
    [beroep.naam, 0],
    [beroep.bronNaam, 0.2],
    ...beroep.synoniemen.map((tekst): [string, number] => [tekst, 0.3]),
  ];
  return {
    beroep,
    namen: names.map(([tekst, afstand]) => {
      const words = tokenise(tekst);
      const aaneen = words.join('');
      return { tekst, woorden: words.map(toWoord), aaneen, klank: phoneticKey(aaneen), afstand };
    }),
  };
}

function rank(rijen: readonly Rij[], pointsOf: (naam: Naam) => number | undefined): BeroepTreffer[] {
  const found: { treffer: BeroepTreffer; punten: number }[] = [];
  for (const { beroep, namen } of rijen) {
    let best: { naam: Naam; punten: number } | undefined;
    for (const naam of namen) {
      const points = pointsOf(naam);
      if (points !== undefined && (!best || points + naam.afstand < best.punten))
        best = { naam, punten: points + naam.afstand };
    }
    if (!best) continue;
    const { naam, punten } = best;
    const via = naam.tekst === beroep.naam ? {} : { via: naam.tekst };
    found.push({
      treffer: { beroep, ...via, gegokt: punten >= GUESSED },
      punten: punten + SOORTEN.indexOf(beroep.soort) * 0.2,
    });
  }
  return found.sort((a, b) => a.punten - b.punten).map(({ treffer }) => treffer);
}

/** Points for a name that has what was typed, fewer is better; `undefined` when it has not. */
function pointsAsTyped(naam: Naam, asked: readonly string[]): number | undefined {
  const joined = asked.join('');
  if (naam.aaneen === joined) return 0;
  const typed = asked.map(toWoord);
  if (sameStems(naam.woorden, typed)) return 1;
  if (joined.length > 2 && naam.aaneen.startsWith(joined)) return 3;
  const telling = typed.filter(({ tekst }) => !ZWAK.has(tekst));
  const words = telling.length > 0 ? telling : typed;
  let worst = 0;
  for (const word of words) {
    const points = Math.min(...naam.woorden.map((other) => POINTS[matchWord(word, other) ?? 'niet']));
    if (points === Infinity) return undefined;
    worst = Math.max(worst, points);
  }
  // A name with many other words is less what was asked.
  return worst + Math.min(naam.woorden.length - words.length, 5) * 0.1;
}

const POINTS = { exact: 2, stam: 4, begin: 5, deel: 7, niet: Infinity };

function sameStems(a: readonly Woord[], b: readonly Woord[]): boolean {
  return a.length === b.length && a.every(({ stam }, index) => stam === b[index]!.stam && stam.length > 2);
}

/** The same, for what was mistyped: the whole name, or each word of it. */
function pointsGuessed(naam: Naam, asked: readonly string[]): number | undefined {
  const joined = asked.join('');
  const whole = pointsAlike(joined, naam.aaneen, naam.klank);
  if (whole !== undefined) return GUESSED + whole;
  const telling = asked.filter((word) => !ZWAK.has(word));
  let worst: number | undefined;
  for (const word of telling.length > 0 ? telling : asked) {
    const points = naam.woorden
      .map(({ tekst }) => (tekst === word ? 0 : pointsAlike(word, tekst, phoneticKey(tekst))))
      .filter((value) => value !== undefined);
    if (points.length === 0) return tailPoints(naam, joined);
    worst = Math.max(worst ?? 0, ...[Math.min(...points)]);
  }
  return worst === undefined ? undefined : GUESSED + 3 + worst;
}

/** The longest name that what was typed ends in: "supermarktkassière" is a kassière. */
function tailPoints({ aaneen }: Naam, joined: string): number | undefined {
  return aaneen.length > 4 && joined.length > aaneen.length && joined.endsWith(aaneen)
    ? GUESSED + 10 - aaneen.length / 10
    : undefined;
}

const SHORTEST = 4;

/** How alike two words are, in mistakes; `undefined` when they are not. Short words are never guessed. */
function pointsAlike(typed: string, word: string, klank: string): number | undefined {
  if (typed.length < SHORTEST || word.length < SHORTEST) return undefined;
  const limit = typed.length > 11 ? 3 : typed.length > 6 ? 2 : 1;
  const written = editDistance(typed, word, limit);
  const key = phoneticKey(typed);
  const sounded = editDistance(key, klank, Math.min(limit, 2)) + 0.5;
  const best = Math.min(written, sounded);
  return best <= limit ? best : undefined;
}
