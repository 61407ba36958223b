import { cmsPolicy, isCms } from './cms-policy.ts';

/** The one page of our own that talks to the git host: an editor proposes a matrix there. */
const TALKS_TO_HOST = '/beheer/scholing/';

/**
 * Lets that page reach the git host, and no other page. What else it may do stays as on every page. The CMS has a
 * policy of its own.
 * @param origins of the host's API; empty when the site has none
 */
export function allowGithost(
  res: { getHeader(name: string): unknown; setHeader(name: string, value: string): unknown },
  url: string,
  origins: readonly string[],
): void {
  if (origins.length === 0) return;
  const policy = String(res.getHeader('Content-Security-Policy'));
  if (isCms(url)) {
    const https = policy.includes('upgrade-insecure-requests');
    return void res.setHeader('Content-Security-Policy', cmsPolicy([...origins], https));
  }
  if (url.split(/[?#]/)[0] !== TALKS_TO_HOST) return;
  const hosts = origins.map((origin) => new URL(origin).origin).join(' ');
  res.setHeader(
    'Content-Security-Policy',
    policy.replace("connect-src 'self'", `connect-src 'self' ${hosts}`),
  );
}
