import type { APIRoute } from 'astro';

/** The demo keeps search engines out; the real site lets them in, but not where requests are shown. */
export const GET: APIRoute = () => {
  const demo = process.env.PRODUCTIE !== '1';
  const rules = demo ? ['Disallow: /'] : ['Disallow: /regio/vinden/', 'Disallow: /gezondheid'];
  return new Response(['User-agent: *', ...rules, ''].join('\n'));
};
