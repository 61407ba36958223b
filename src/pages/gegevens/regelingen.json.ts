import { siteData } from '../../site-data.ts';

/** What the decision aid and the cost lines read in the browser. Answers never travel; this does. */
export const GET = (): Response => Response.json(siteData().wijzer);
