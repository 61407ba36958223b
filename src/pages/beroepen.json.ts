import { openBeroep } from '../domain/beroepen/open-beroep.ts';
import { siteData } from '../site-data.ts';

/** Open data: docs/open-data.md. */
export const GET = (): Response => {
  const { beroepen, taxonomie } = siteData();
  return Response.json(
    beroepen.beroepen.map((beroep) =>
      openBeroep(beroep, { ...taxonomie, opleidingen: beroepen.opleidingen(beroep.slug) }),
    ),
  );
};
