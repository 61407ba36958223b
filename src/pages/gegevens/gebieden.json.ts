import { packGebieden } from '../../domain/regio/pack-gebieden.ts';
import { siteData } from '../../site-data.ts';

/** The geography for the finder in the browser; fetched only when somebody is about to type. */
export function GET(): Response {
  return Response.json(packGebieden(siteData().gebieden));
}
