import { editDistance } from '../zoeken/edit-distance.ts';
import { tokenise } from '../zoeken/normalise.ts';
import { phoneticKey } from '../zoeken/phonetic-key.ts';
import { matchWord, toWoord, type Woord } from '../scholing/match-word.ts';

/** A word with all that it is compared by, made once. */
interface Klankwoord extends Woord {
  klank: string;
  /** The letters that are in it and in how it sounds, a bit each. */
  letters: number;
  klankletters: number;
}
/** A word of names; many names share it. */
interface Naamwoord extends Klankwoord {
  nummer: number;
}
/** All words of all names, by their text, once each. */
export type Woordenboek = Map<string, Naamwoord>;

/** A name ready to compare. */
export interface Naam {
  woorden: Naamwoord[];
  /** All words as one: "heftruck chauffeur" is "heftruckchauffeur". */
  aaneen: Klankwoord;
}
/** What was typed. */
export interface Vraag {
  woorden: Getypt[];
  /** Those that tell which work is meant; all when none does. */
  tellend: Getypt[];
  aaneen: Klankwoord;
}
/** A typed word, compared once with each word of the names. Numbers are those of the words; Infinity where none fits. */
interface Getypt extends Klankwoord {
  passend: Float64Array;
  /** Made when somebody asks for it: most questions have no mistake. */
  fouten: () => Float64Array;
}

/** Words in so many names that they tell something only when nothing else is asked. */
const ZWAK = new Set('medewerker medewerkster medewerkers assistent assistente leidinggevende'.split(' '));

/** The words of a text as a name; they are kept in `boek`. */
export function readNaam(tekst: string, boek: Woordenboek): Naam {
  const words = tokenise(tekst);
  const woorden = words.map((word) => {
    const woord = boek.get(word) ?? { ...toKlankwoord(word), nummer: boek.size };
    boek.set(word, woord);
    return woord;
  });
  return { woorden, aaneen: toKlankwoord(words.join('')) };
}

export function toVraag(words: readonly string[], boek: Woordenboek): Vraag {
  const woorden = words.map((word) => toGetypt(word, boek));
  const tellend = woorden.filter(({ tekst }) => !ZWAK.has(tekst));
  return {
    woorden,
    tellend: tellend.length > 0 ? tellend : woorden,
    aaneen: toKlankwoord(words.join('')),
  };
}

function toGetypt(word: string, boek: Woordenboek): Getypt {
  const typed = toKlankwoord(word);
  const compare = (points: (other: Klankwoord) => number) => Float64Array.from(boek.values(), points);
  const passend = compare((other) => POINTS[matchWord(typed, other) ?? 'niet']);
  let fouten: Float64Array | undefined;
  return { ...typed, passend, fouten: () => (fouten ??= compare((other) => mistakes(typed, other))) };
}

function toKlankwoord(tekst: string): Klankwoord {
  const klank = phoneticKey(tekst);
  return { ...toWoord(tekst), klank, letters: lettersOf(tekst), klankletters: lettersOf(klank) };
}

/** One bit for each letter a–z that occurs. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << ((word.charCodeAt(i) - 97) & 31);
  return bits;
}

/** Each mistake changes at most two letters, so this skips most words without comparing them letter by letter. */
function differsMore(a: number, b: number, limit: number): boolean {
  let bits = a ^ b;
  let count = 0;
  for (; bits !== 0 && count <= 2 * limit; count++) bits &= bits - 1;
  return count > 2 * limit;
}

const POINTS = { exact: 2, stam: 4, begin: 5, deel: 7, niet: Infinity };

/** Points for a name that has what was typed, fewer is better; `undefined` when it has not. */
export function pointsAsTyped({ woorden, aaneen }: Naam, typed: Vraag): number | undefined {
  const whole = typed.aaneen;
  if (aaneen.tekst === whole.tekst) return 0;
  if (isSameStem(aaneen, whole) || isSameStems(woorden, typed.woorden)) return 1;
  if (whole.tekst.length > 2 && aaneen.tekst.startsWith(whole.tekst)) return 3;
  const words = typed.tellend;
  let worst = 0;
  for (const word of words) {
    worst = Math.max(worst, bestFit(word, woorden));
    if (worst === Infinity) return undefined;
  }
  return worst + otherWords(woorden, words);
}

/** The same for what was mistyped or written as it sounds: the whole name, each word of it, or the name as an ending. */
export function pointsGuessed(naam: Naam, typed: Vraag): number | undefined {
  const whole = mistakes(typed.aaneen, naam.aaneen);
  if (whole < Infinity) return 4.5 + whole;
  const words = typed.tellend;
  if (isTurned(naam, typed)) return 6;
  let worst = 0;
  for (const word of words) worst = Math.max(worst, bestMistakes(word, naam));
  if (worst < Infinity) return 7 + worst + otherWords(naam.woorden, words);
  return isEnding(naam, typed) ? 10 - naam.aaneen.tekst.length / 10 : undefined;
}

/** For a question of more words: a name that has one of them. The rest was about something else. */
export function pointsInPart(naam: Naam, typed: Vraag): number | undefined {
  const words = typed.tellend;
  const found = words
    .filter(({ tekst }) => tekst.length >= SHORTEST)
    .map((word) => Math.min(bestFit(word, naam.woorden), 6 + bestMistakes(word, naam)))
    .filter((points) => points < Infinity);
  if (words.length < 2 || found.length === 0) return undefined;
  return 12 + Math.min(...found) + 2 * (words.length - found.length) + otherWords(naam.woorden, words);
}

/** A name with many other words is less what was asked. */
const otherWords = (woorden: readonly Woord[], asked: readonly Woord[]): number =>
  Math.min(Math.max(woorden.length - asked.length, 0), 5) * 0.1;

const isSameStem = (a: Woord, b: Woord): boolean => a.stam === b.stam && a.stam.length > 2;
const isSameStems = (a: readonly Woord[], b: readonly Woord[]): boolean =>
  a.length === b.length && a.every((word, index) => isSameStem(word, b[index]!));

/** Points of the word that fits best; Infinity when none does. */
const bestFit = ({ passend }: Getypt, woorden: readonly Naamwoord[]): number => least(passend, woorden);

/** Fewest mistakes in any of the words, none where one fits as it was typed; Infinity when none is near. */
const bestMistakes = (typed: Getypt, { woorden }: Naam): number =>
  bestFit(typed, woorden) < Infinity ? 0 : least(typed.fouten(), woorden);

function least(points: Float64Array, woorden: readonly Naamwoord[]): number {
  let best = Infinity;
  for (const { nummer } of woorden) if (points[nummer]! < best) best = points[nummer]!;
  return best;
}

/** A compound whose parts stand in the name one by one: "liftmonteur" is a "monteur van liften". */
function isTurned({ woorden }: Naam, { woorden: [word, ...more] }: Vraag): boolean {
  if (!word || more.length > 0 || woorden.length < 2) return false;
  return woorden.some((tail) => {
    const head = headBefore(tail, word);
    return head !== undefined && woorden.some((other) => other !== tail && other.tekst.startsWith(head));
  });
}

/** What stands before this ending, as long as both parts are words: "lift" in "liftmonteur" before "monteurs". */
function headBefore({ stam }: Woord, typed: Woord): string | undefined {
  const length = typed.stam.length - stam.length;
  return stam.length > 3 && length > 2 && typed.stam.endsWith(stam) ? typed.stam.slice(0, length) : undefined;
}

/** What was typed ends in the whole name: "supermarktkassière" is a kassière. */
function isEnding({ aaneen: { tekst, stam } }: Naam, { aaneen: typed }: Vraag): boolean {
  if (typed.tekst.length <= tekst.length + 2) return false;
  return (tekst.length > 3 && typed.tekst.endsWith(tekst)) || (stam.length > 4 && typed.stam.endsWith(stam));
}

const SHORTEST = 4;
const limitOf = (length: number): number => (length > 11 ? 3 : length > 6 ? 2 : 1);

/** How many mistakes two words differ, as written or as they sound; Infinity when too many. Short words are never guessed. */
function mistakes(typed: Klankwoord, word: Klankwoord): number {
  if (typed.tekst.length < SHORTEST || word.tekst.length < SHORTEST) return Infinity;
  const limit = limitOf(typed.tekst.length);
  const written = differsMore(typed.letters, word.letters, limit)
    ? Infinity
    : editDistance(typed.tekst, word.tekst, limit);
  if (written <= 1) return written;
  const sounded = soundMistakes(typed, word, limit) + 0.5;
  const best = Math.min(written, sounded);
  return best <= limit ? best : Infinity;
}

/** A key is shorter than its word, so fewer of its letters may differ; of a very short one none says enough. */
function soundMistakes(typed: Klankwoord, word: Klankwoord, limit: number): number {
  const { length } = typed.klank;
  if (length < 3) return Infinity;
  const allowed = Math.min(limit, length > 5 ? 2 : length > 3 ? 1 : 0);
  if (differsMore(typed.klankletters, word.klankletters, allowed)) return Infinity;
  const distance = editDistance(typed.klank, word.klank, allowed);
  return distance <= allowed ? distance : Infinity;
}
