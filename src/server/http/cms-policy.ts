/** Where the CMS of the editors stands. Only there do the rules below hold. */
const CMS = '/beheer/formulieren/open/';

/** Whether an address is part of the CMS. */
export function isCms(url: string): boolean {
  return url.split(/[?#]/)[0]!.startsWith(CMS);
}

/**
 * Security policy of the CMS alone. It keeps a token of the git host in the browser, so no script but its own runs,
 * and nothing goes to any other place than that host. Its own program writes style sheets and `style` attributes, so
 * styles cannot be as strict as on other pages; a style can load nothing from elsewhere.
 * @param hosts origins of the git host's pages and API; none on the working copy of this computer
 */
export function cmsPolicy(hosts: string[], https: boolean): string {
  const own = ["'self'", ...new Set(hosts)].join(' ');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src ${own} data: blob:`,
    "font-src 'self'",
    `connect-src ${own} data: blob:`,
    "frame-src 'self' blob:",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
