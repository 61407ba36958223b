import type { Balie, Daad, LinkDoel, Stand } from '../../domain/afspraak/balie.ts';
import { followLink, LINK_STATUS, openLink, type Geopend } from '../../domain/afspraak/follow-link.ts';
import type { Visit } from './answer-form.ts';
import { closeToOthers, readSentForm } from './link-visit.ts';

/** What a page behind a link shows. */
export interface LinkPage {
  geopend: Geopend;
  /** How far the request is; absent when there is nothing to show of it. */
  stand: Stand | undefined;
  /** What the button just did, once it did. */
  daad: Daad | undefined;
}

type Act = (balie: Balie, referentie: string, form: FormData) => Promise<Daad>;

/**
 * A page behind a signed link in a mail. Opening it changes nothing; its button does, and leads back to the page with
 * an address that can be read again without doing it twice. A `Response` is the whole answer.
 */
export async function answerLink(visit: Visit, doel: LinkDoel, act?: Act): Promise<Response | LinkPage> {
  const { request, url, response } = visit;
  const { balie } = visit.locals;
  closeToOthers(visit);
  let geopend: Geopend;
  if (request.method === 'POST') {
    const form = await readSentForm(request);
    if (!form || !act) return new Response(null, { status: 400 });
    const { link } = form;
    const gevolg = await followLink(balie, doel, link, (referentie) => act(balie, referentie, form.data));
    if (gevolg.soort === 'daad')
      return visit.redirect(`${url.pathname}?${new URLSearchParams({ t: link, klaar: gevolg.daad })}`, 303);
    geopend = gevolg;
  } else geopend = await openLink(balie, doel, url.searchParams.get('t'));

  response.status = LINK_STATUS[geopend.soort];
  if (geopend.soort === 'storing') response.headers.set('Retry-After', '120');
  const klaar = url.searchParams.get('klaar');
  return {
    geopend,
    stand: geopend.soort === 'stand' ? geopend.stand : undefined,
    daad: klaar === 'gedaan' || klaar === 'al-gedaan' ? klaar : undefined,
  };
}
