import type { InlineHashes } from './inline-hashes.ts';

/** What decides the headers; the same for every answer of one site. */
export interface HeaderInput {
  /** What the build left inline in pages. */
  inline: InlineHashes;
  /** Whether visitors come by https. */
  https: boolean;
  /** Whether the site shows example data: search engines should leave it alone. */
  demo: boolean;
}

/** Headers that go on every answer, errors and redirects too. */
export function createSecurityHeaders({ inline, https, demo }: HeaderInput): Record<string, string> {
  return {
    'Content-Security-Policy': createPolicy(inline, https),
    // `no-referrer` would make browsers send `Origin: null` with our own forms.
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    ...(https ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
    ...(demo ? { 'X-Robots-Tag': 'noindex' } : {}),
  };
}

/** Pages that partners show on their own site. They hold no form that reaches a desk. */
const FRAMED = ['/regelingen/wijzer/insluiten/'];
const NOT_FRAMED = "frame-ancestors 'none'";

export function mayBeFramed(url: string): boolean {
  return FRAMED.includes(url.split(/[?#]/)[0]!);
}

/** Puts the headers on an answer; a page for partners may stand in a frame of any site. */
export function setSecurityHeaders(
  res: { setHeader(name: string, value: string): unknown },
  headers: Record<string, string>,
  framed: boolean,
): void {
  for (const [name, value] of Object.entries(headers)) {
    if (framed && name === 'X-Frame-Options') continue;
    res.setHeader(name, framed ? value.replace(NOT_FRAMED, 'frame-ancestors *') : value);
  }
}

function createPolicy({ scripts, styles }: InlineHashes, https: boolean): string {
  const own = (hashes: string[]) => ["'self'", ...hashes.map(quoteHash)].join(' ');
  const directives = [
    "default-src 'none'",
    `script-src ${own(scripts)}`,
    `style-src ${own(styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    NOT_FRAMED,
    ...(https ? ['upgrade-insecure-requests'] : []),
  ];
  return directives.join('; ');
}

function quoteHash(hash: string): string {
  if (/^sha256-[A-Za-z0-9+/]{43}=$/.test(hash)) return `'${hash}'`;
  throw new Error(
    `Geen geldige vingerafdruk van een script of stijl: ${JSON.stringify(hash)}. Bouw de site opnieuw: npm run build.`,
  );
}
