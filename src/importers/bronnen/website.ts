/**
 * The home page behind a link: origin only, always https. Sources still say http for many sites that have long
 * moved. A link to a social network is no home page. Undefined when there is none.
 */
export function toHomepage(link: string): string | undefined {
  if (!link.trim()) return undefined;
  const url = new URL(/^https?:\/\//i.test(link.trim()) ? link.trim() : `https://${link.trim()}`);
  if (/(^|\.)(facebook|instagram|linkedin)\.com$/.test(url.hostname)) return undefined;
  return `https://${url.hostname}/`;
}

/** The home page that most of the links have; undefined when no link has one. */
export function mostUsedHomepage(links: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const link of links) {
    const home = toHomepage(link);
    if (home) counts.set(home, (counts.get(home) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
