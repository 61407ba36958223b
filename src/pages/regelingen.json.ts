import { openRegelingen } from '../domain/regelingen/open-regelingen.ts';
import { siteData } from '../site-data.ts';

/** Open data: docs/open-data.md. */
export const GET = (): Response => {
  const { regelingen, regios, ...site } = siteData();
  const named = regios.map(({ slug, naam }) => ({ id: slug, naam }));
  return Response.json(openRegelingen(regelingen, { ...site, regios: named }));
};
