import type { VermijdWoord } from '../../schemas/schrijfwijzer.ts';

/** A word to avoid, as it was found. */
export interface Vondst {
  /** As it stands in the text. */
  gevonden: string;
  begin: number;
  woord: VermijdWoord;
}

/** Makes a search for all words of a list at once; whole words only, in any case, the longest first. */
export function createWordFinder(list: readonly VermijdWoord[]): (text: string) => Vondst[] {
  const byForm = new Map(
    list.flatMap((woord) => [woord.woord, ...woord.vormen].map((form) => [normalize(form), woord] as const)),
  );
  if (byForm.size === 0) return () => [];
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(toPattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: gevonden, index }) => ({
      gevonden: gevonden.replace(/\s+/g, ' '),
      begin: index,
      woord: byForm.get(normalize(gevonden))!,
    }));
}

const normalize = (form: string) => form.toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");

/** A space also stands for the end of a line, a straight apostrophe for a curly one. */
const toPattern = (form: string) =>
  RegExp.escape(form)
    .replace(/(?:\\x20| )/g, '\\s+')
    .replace(/\\x27|'/g, "['’]");
