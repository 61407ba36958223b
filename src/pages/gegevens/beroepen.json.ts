import { siteData } from '../../site-data.ts';

/** All occupations and starting points, for the search and "overstappen" in the browser. */
export const GET = (): Response => Response.json(siteData().beroepenGegevens);
