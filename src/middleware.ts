import { defineMiddleware } from 'astro:middleware';

/** Astro writes this line in the body, before the first island; `src/styles/basis.css` has the same rule. */
const ISLAND_STYLE = /<style>astro-island,[^<]*<\/style>/;

/**
 * Gives every page the texts of all languages: those of the build while it is prerendered, else what the build left for
 * the running server, which reads no content. And takes the one inline style out: HTML allows none in
 * the body, and our policy none at all.
 */
export const onRequest = defineMiddleware(async ({ locals, isPrerendered }, next) => {
  locals.talen = isPrerendered ? (await import('./site-data.ts')).siteData().talen : locals.gegevens.talen;
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(html.replace(ISLAND_STYLE, ''), response);
});
