import type { APIRoute } from 'astro';
import { siteData } from '../../../site-data.ts';
import { readMatrixBron } from '../../../site-data/matrix-bron.ts';

/** What the editors' page makes the Excel file of, and judges one by that comes back. */
export const GET: APIRoute = ({ params }) => Response.json(readMatrixBron(params.slug!, siteData().vandaag));

export function getStaticPaths() {
  return siteData().regios.map(({ slug }) => ({ params: { slug } }));
}
