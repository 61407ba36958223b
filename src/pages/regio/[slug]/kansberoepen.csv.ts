import { kansberoepenCsv, openKansberoepen } from '../../../domain/beroepen/open-kansberoepen.ts';
import { siteData, type SiteRegio } from '../../../site-data.ts';
import { kansRijen } from '../../../site-data/kans-rijen.ts';

export const getStaticPaths = () =>
  siteData().regios.map((regio) => ({ params: { slug: regio.slug }, props: { regio } }));

/** The same as kansberoepen.json, for a spreadsheet. */
export const GET = ({ props: { regio } }: { props: { regio: SiteRegio } }): Response => {
  const site = siteData();
  const { taxonomie, vandaag } = site;
  const open = openKansberoepen(kansRijen(site, regio.slug), regio, taxonomie.sectoren, vandaag);
  return new Response(kansberoepenCsv(open), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
