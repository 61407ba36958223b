import { followLink, LINK_STATUS, type Geopend } from '../../domain/afspraak/follow-link.ts';
import type { Visit } from './answer-form.ts';
import { closeToOthers, readSentForm } from './link-visit.ts';

/** What the page of "het is goed zo" shows: the question, its answer, or why there is none. */
export type GoedZoPage = { soort: 'vraag' | 'klaar'; link: string } | Exclude<Geopend, { soort: 'stand' }>;

/**
 * Ends a follow-up. The request itself is erased long before, so only the link counts; an address that is already
 * erased gives the same thank-you. A `Response` is the whole answer.
 */
export async function answerGoedZo(visit: Visit): Promise<Response | GoedZoPage> {
  const { request, url, response } = visit;
  const { balie } = visit.locals;
  closeToOthers(visit);
  const show = (page: Exclude<Geopend, { soort: 'stand' }>): GoedZoPage => {
    response.status = LINK_STATUS[page.soort];
    if (page.soort === 'storing') response.headers.set('Retry-After', '120');
    return page;
  };
  if (request.method === 'POST') {
    const form = await readSentForm(request);
    if (!form) return new Response(null, { status: 400 });
    const gevolg = await followLink(balie, 'vervolg', form.link, async (referentie) => {
      await balie.endVervolg(referentie);
      return 'gedaan';
    });
    if (gevolg.soort !== 'daad') return show(gevolg);
    return visit.redirect(`${url.pathname}?${new URLSearchParams({ t: form.link, klaar: 'gedaan' })}`, 303);
  }
  const link = url.searchParams.get('t');
  if (!link) return show({ soort: 'zonder' });
  if (balie.readLink('vervolg', link) === undefined) return show({ soort: 'ongeldig' });
  return { soort: url.searchParams.get('klaar') === 'gedaan' ? 'klaar' : 'vraag', link };
}
