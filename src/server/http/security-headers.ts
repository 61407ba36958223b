/** What decides the headers; the same for every answer of one site. */
export interface HeaderInput {
  /** `sha256-…` of the inline scripts that the build put in pages. */
  scriptHashes: string[];
  /** Whether visitors come by https. */
  https: boolean;
  /** Whether the site shows example data: search engines should leave it alone. */
  demo: boolean;
}

/** Headers that go on every answer, errors and redirects too. */
export function createSecurityHeaders({ scriptHashes, https, demo }: HeaderInput): Record<string, string> {
  return {
    'Content-Security-Policy': createPolicy(scriptHashes, https),
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

function createPolicy(scriptHashes: string[], https: boolean): string {
  const wrong = scriptHashes.find((hash) => !/^sha256-[A-Za-z0-9+/]{43}=$/.test(hash));
  if (wrong !== undefined)
    throw new Error(
      `Geen geldige vingerafdruk van een script: ${JSON.stringify(wrong)}. Bouw de site opnieuw: npm run build.`,
    );
  const directives = [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes.map((hash) => `'${hash}'`)].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ];
  return directives.join('; ');
}
