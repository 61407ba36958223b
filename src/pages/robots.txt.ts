import type { APIRoute } from 'astro';

/** The demo keeps search engines out; the real site lets them in, but not where requests are shown. */
export const GET: APIRoute = ({ site }) => {
  const demo = process.env.PRODUCTIE !== '1';
  const rules = demo
    ? ['Disallow: /']
    : ['Disallow: /regio/vinden/', 'Disallow: /gezondheid', '', `Sitemap: ${new URL('/sitemap.xml', site)}`];
  return new Response(['User-agent: *', ...rules, ''].join('\n'));
};
