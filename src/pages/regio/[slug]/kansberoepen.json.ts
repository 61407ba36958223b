import { openKansberoepen } from '../../../domain/beroepen/open-kansberoepen.ts';
import { siteData, type SiteRegio } from '../../../site-data.ts';
import { kansRijen } from '../../../site-data/kans-rijen.ts';

export const getStaticPaths = () =>
  siteData().regios.map((regio) => ({ params: { slug: regio.slug }, props: { regio } }));

/** Open data: docs/open-data.md. */
export const GET = ({ props: { regio } }: { props: { regio: SiteRegio } }): Response => {
  const site = siteData();
  const { taxonomie, vandaag } = site;
  return Response.json(openKansberoepen(kansRijen(site, regio.slug), regio, taxonomie.sectoren, vandaag));
};
