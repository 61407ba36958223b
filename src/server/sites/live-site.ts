import type { Site } from '../http/load-site.ts';
import { createSecurityHeaders } from '../http/security-headers.ts';

/** A site with the headers that go with it. */
export interface LiveSite {
  site: Site;
  securityHeaders: Record<string, string>;
}
/** The site that is public now. Ask once per request: an answer that began with one site ends with it. */
export interface SiteHolder {
  current(): LiveSite;
  /** From the next request on, this is the site. */
  swap(site: Site): void;
}

/** @param visit whether visitors come by https, and whether the site is one that search engines must leave alone */
export function holdSite(first: Site, visit: { https: boolean; hidden: boolean }): SiteHolder {
  const dress = (site: Site): LiveSite => ({
    site,
    securityHeaders: createSecurityHeaders({
      inline: site.inline,
      https: visit.https,
      demo: site.demo || visit.hidden,
    }),
  });
  let live = dress(first);
  return {
    current: () => live,
    swap: (site) => {
      // Headers first: a site whose policy cannot be written must not become public.
      live = dress(site);
    },
  };
}
