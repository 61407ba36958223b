/** The one page of this site that talks to the git host: an editor proposes a matrix there. */
const TALKS_TO_HOST = '/beheer/scholing/';

/**
 * Lets that page reach the git host, and no other page. What else it may do stays as on every page.
 * @param origins of the host's API; empty when the site has none
 */
export function allowGithost(
  res: { getHeader(name: string): unknown; setHeader(name: string, value: string): unknown },
  url: string,
  origins: readonly string[],
): void {
  if (origins.length === 0 || url.split(/[?#]/)[0] !== TALKS_TO_HOST) return;
  const policy = String(res.getHeader('Content-Security-Policy'));
  const hosts = origins.map((origin) => new URL(origin).origin).join(' ');
  res.setHeader(
    'Content-Security-Policy',
    policy.replace("connect-src 'self'", `connect-src 'self' ${hosts}`),
  );
}
