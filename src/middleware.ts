import { defineMiddleware } from 'astro:middleware';

/** Astro writes this line in the body, before the first island; `src/styles/basis.css` has the same rule. */
const ISLAND_STYLE = /<style>astro-island,[^<]*<\/style>/;

/** Takes the one inline style out of each page: HTML allows none in the body, and our policy none at all. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(html.replace(ISLAND_STYLE, ''), response);
});
