import type { APIRoute } from 'astro';
import { siteData } from '../../../../site-data.ts';
import { packRegio } from '../../../../site-data/pack-regio.ts';

/** What the matrix island searches and filters, fetched once the page stands. */
export const GET: APIRoute = ({ params }) => Response.json(packRegio(siteData(), params.slug!));

export function getStaticPaths() {
  return siteData().regios.map(({ slug }) => ({ params: { slug } }));
}
