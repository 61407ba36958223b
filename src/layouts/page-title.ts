/** What search engines and tabs show of a title, in characters. */
const LONGEST = 70;

/**
 * The title of a page in the browser: what the page is, then whose it is as far as there is room. A mistake in a form
 * comes first, so that it is heard first.
 * @param titel what the page is; cut between two words when it is too long by itself (the heading has it whole)
 */
export function formatPageTitle(titel: string, siteNaam: string, fout = false): string {
  const own = fout ? `Fout: ${titel}` : titel;
  const full = titel === siteNaam ? own : `${own} · ${siteNaam}`;
  if (full.length <= LONGEST) return full;
  if (own.length <= LONGEST) return own;
  const cut = own.slice(0, LONGEST - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,:;]+$/, '')}…`;
}
