import { expect, test } from 'vitest';
import { allowGithost } from '../../../src/server/http/githost-policy.ts';
import { createSecurityHeaders } from '../../../src/server/http/security-headers.ts';

const NAME = 'Content-Security-Policy';
const plain = createSecurityHeaders({ inline: { scripts: [], styles: [] }, https: true, demo: false })[NAME]!;

/** What the policy becomes for an answer to this address. */
function policyOf(url: string, origins: string[]): string {
  const headers = new Map([[NAME, plain]]);
  const res = {
    getHeader: (name: string) => headers.get(name),
    setHeader: (name: string, value: string) => headers.set(name, value),
  };
  allowGithost(res, url, origins);
  return headers.get(NAME)!;
}

test.each(['/beheer/scholing/', '/beheer/scholing/?regio=twente'])('%s may reach the git host', (url) => {
  expect(policyOf(url, ['https://git.voorbeeld.example'])).toBe(
    plain.replace("connect-src 'self'", "connect-src 'self' https://git.voorbeeld.example"),
  );
});

test.each([
  '/',
  '/beheer/',
  '/beheer/scholing/twente.json',
  '/x/?u=/beheer/scholing/',
  '/beheer/scholing/x/',
])('%s may not', (url) => {
  expect(policyOf(url, ['https://git.voorbeeld.example'])).toBe(plain);
});

test('without a git host the page has the policy of all pages', () => {
  expect(policyOf('/beheer/scholing/', [])).toBe(plain);
});

test('the CMS has a policy of its own: styles of its own making, scripts of ours only, and the host', () => {
  const policy = policyOf('/beheer/formulieren/open/?regio=twente', ['https://git.voorbeeld.example']);
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("style-src 'self' 'unsafe-inline';");
  expect(policy).toContain("connect-src 'self' https://git.voorbeeld.example data: blob:;");
  expect(policy).toContain("frame-ancestors 'none'");
});

test.each(['/beheer/formulieren/', '/beheer/formulieren/opener/', '/x/beheer/formulieren/open/'])(
  '%s has the policy of all pages',
  (url) => {
    expect(policyOf(url, ['https://git.voorbeeld.example'])).toBe(plain);
  },
);
