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

/** @param https whether visitors come by https */
export function holdSite(first: Site, https: boolean): SiteHolder {
  const dress = (site: Site): LiveSite => ({
    site,
    securityHeaders: createSecurityHeaders({ inline: site.inline, https, demo: site.demo }),
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
