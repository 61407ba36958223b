import { shorten } from '../domain/taal/shorten.ts';

/** What search engines and tabs show of a title, in characters. */
export const LONGEST_TITLE = 70;

/**
 * The title of a page in the browser: what the page is, then whose it is as far as there is room. A mistake in a form
 * comes first, so that it is heard first.
 * @param fout the language's word for a mistake, such as "Fout:"; absent = there is none
 * @param titel what the page is; cut between two words when it is too long by itself (the heading has it whole)
 */
export function formatPageTitle(titel: string, siteNaam: string, fout?: string): string {
  const own = fout ? `${fout} ${titel}` : titel;
  const full = titel === siteNaam ? own : `${own} · ${siteNaam}`;
  return full.length <= LONGEST_TITLE ? full : shorten(own, LONGEST_TITLE);
}

/** The fullest of these titles that needs no cut, fullest first; when none fits, the last one. */
export function chooseTitle(...titels: [string, ...string[]]): string {
  return titels.find((titel) => titel.length <= LONGEST_TITLE) ?? titels.at(-1)!;
}
