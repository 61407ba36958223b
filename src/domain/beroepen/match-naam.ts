import { editDistance } from '../zoeken/edit-distance.ts';
import { tokenise } from '../zoeken/normalise.ts';
import { phoneticKey } from '../zoeken/phonetic-key.ts';
import { stemDutch } from '../zoeken/stem.ts';
import { matchWord, toWoord, type Woord } from '../scholing/match-word.ts';

/** A word with all that it is compared by, made once. */
interface Klankwoord extends Woord {
  klank: string;
  /** The letters that are in it and in how it sounds, a bit each. */
  letters: number;
  klankletters: number;
}
/** A name, or what was typed, ready to compare. */
export interface Naam {
  woorden: Klankwoord[];
  /** All words as one: "heftruck chauffeur" is "heftruckchauffeur". */
  aaneen: Klankwoord;
}

/** Words in so many names that they tell something only when nothing else is asked. */
const ZWAK = new Set('medewerker medewerkster medewerkers assistent assistente leidinggevende'.split(' '));

export function toNaam(words: readonly string[]): Naam {
  return { woorden: words.map(toKlankwoord), aaneen: toKlankwoord(words.join('')) };
}
/** The words of a text as a name. */
export const readNaam = (tekst: string): Naam => toNaam(tokenise(tekst));

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
export function pointsAsTyped({ woorden, aaneen }: Naam, typed: Naam): number | undefined {
  const whole = typed.aaneen;
  if (aaneen.tekst === whole.tekst) return 0;
  if (isSameStem(aaneen, whole) || isSameStems(woorden, typed.woorden)) return 1;
  if (whole.tekst.length > 2 && aaneen.tekst.startsWith(whole.tekst)) return 3;
  const words = tellingWords(typed);
  let worst = 0;
  for (const word of words) {
    worst = Math.max(worst, Math.min(...woorden.map((other) => POINTS[matchWord(word, other) ?? 'niet'])));
    if (worst === Infinity) return undefined;
  }
  return worst + otherWords(woorden, words);
}

/** The same for what was mistyped or written as it sounds: the whole name, each word of it, or the name as an ending. */
export function pointsGuessed(naam: Naam, typed: Naam): number | undefined {
  const whole = mistakes(typed.aaneen, naam.aaneen);
  if (whole !== undefined) return 4.5 + whole;
  const words = tellingWords(typed);
  const points = words.map((word) => bestMistakes(word, naam));
  if (points.every((value) => value !== undefined))
    return 7 + Math.max(...points) + otherWords(naam.woorden, words);
  return isEnding(naam, typed) ? 10 - naam.aaneen.tekst.length / 10 : undefined;
}

/** For a question of more words: a name that has one of them. The rest was about something else. */
export function pointsInPart(naam: Naam, typed: Naam): number | undefined {
  const words = tellingWords(typed);
  const points = words.flatMap((word) => {
    if (word.tekst.length < SHORTEST) return [];
    const mistyped = bestMistakes(word, naam);
    return Math.min(
      ...naam.woorden.map((other) => POINTS[matchWord(word, other) ?? 'niet']),
      mistyped === undefined ? Infinity : 6 + mistyped,
    );
  });
  const found = points.filter((value) => value !== Infinity);
  if (found.length === 0) return undefined;
  return 12 + Math.min(...found) + 2 * (words.length - found.length) + otherWords(naam.woorden, words);
}

/** A name with many other words is less what was asked. */
const otherWords = (woorden: readonly Woord[], asked: readonly Woord[]): number =>
  Math.min(Math.max(woorden.length - asked.length, 0), 5) * 0.1;

function tellingWords({ woorden }: Naam): Klankwoord[] {
  const telling = woorden.filter(({ tekst }) => !ZWAK.has(tekst));
  return telling.length > 0 ? telling : woorden;
}

const isSameStem = (a: Woord, b: Woord): boolean => a.stam === b.stam && a.stam.length > 2;
const isSameStems = (a: readonly Woord[], b: readonly Woord[]): boolean =>
  a.length === b.length && a.every((word, index) => isSameStem(word, b[index]!));

function bestMistakes(word: Klankwoord, naam: Naam): number | undefined {
  const counts = naam.woorden
    .map((other) => (matchWord(word, other) ? 0 : mistakes(word, other)))
    .filter((value) => value !== undefined);
  return counts.length > 0 ? Math.min(...counts) : undefined;
}

/** What was typed ends in the whole name: "supermarktkassière" is a kassière. */
function isEnding({ aaneen: { tekst, stam } }: Naam, { aaneen: typed }: Naam): boolean {
  if (typed.tekst.length <= tekst.length + 2) return false;
  return (
    (tekst.length > 3 && typed.tekst.endsWith(tekst)) ||
    (stam.length > 4 && stemDutch(typed.tekst).endsWith(stam))
  );
}

const SHORTEST = 4;
const limitOf = (length: number): number => (length > 11 ? 3 : length > 6 ? 2 : 1);

/** How many mistakes two words differ, as written or as they sound; `undefined` when too many. Short words are never guessed. */
function mistakes(typed: Klankwoord, word: Klankwoord): number | undefined {
  if (typed.tekst.length < SHORTEST || word.tekst.length < SHORTEST) return undefined;
  const limit = limitOf(typed.tekst.length);
  const written = differsMore(typed.letters, word.letters, limit)
    ? Infinity
    : editDistance(typed.tekst, word.tekst, limit);
  if (written <= 1) return written;
  const sounded = soundMistakes(typed, word, limit) + 0.5;
  const best = Math.min(written, sounded);
  return best <= limit ? best : undefined;
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
