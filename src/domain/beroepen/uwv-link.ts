import type { Beroep } from '../../schemas/beroep.ts';

/** UWV's list of all occupations with much work. */
export const UWV_LIJST = 'https://www.werk.nl/nl/beroepskeuze/beroepen-met-veel-werk';

/** Addresses that more than one occupation has: they cannot all be right, so those link to the list. */
export function sharedUwvLinks(beroepen: readonly Pick<Beroep, 'bron'>[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { bron } of beroepen) {
    if (!bron) continue;
    if (seen.has(bron.url)) shared.add(bron.url);
    seen.add(bron.url);
  }
  return shared;
}

/** UWV's page about one occupation, or its list where the page is not certain. */
export function uwvLink(
  { bron }: Pick<Beroep, 'bron'>,
  shared: ReadonlySet<string>,
): { url: string; precies: boolean } | undefined {
  if (!bron) return undefined;
  return shared.has(bron.url) ? { url: UWV_LIJST, precies: false } : { url: bron.url, precies: true };
}
