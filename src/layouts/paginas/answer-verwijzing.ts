import type { LoketGegevens } from '../../domain/afspraak/aanvraag.ts';
import {
  needsNewVerwijzingToken,
  VERWIJZING_STATUS,
  type VerwijzingAntwoordPagina,
} from '../../domain/afspraak/describe-verwijzing.ts';
import { isOpslagStoring } from '../../domain/afspraak/opslag-storing.ts';
import { sendVerwijzing } from '../../domain/afspraak/send-verwijzing.ts';
import {
  emptyVerwijzing,
  readVerwijzing,
  type VerwijzingInvoer,
} from '../../domain/afspraak/verwijzing-invoer.ts';
import type { Visit } from './answer-form.ts';
import { closeToOthers } from './link-visit.ts';

/** What the page for a referral shows. */
export interface VerwijzingPage {
  loket: LoketGegevens;
  invoer: VerwijzingInvoer;
  /** Token for the next time the form is sent. */
  token: string;
  /** What came of the form; absent when none was sent. */
  antwoord: VerwijzingAntwoordPagina | undefined;
  /** The referral that was just stored, while the client has not answered it; `weg` when it is not there. */
  klaar: { referentie: string; ouder: boolean; hoortTerug: boolean } | 'weg' | undefined;
}

/** Judges and stores a referral, or opens an empty form. A `Response` is the whole answer. */
export async function answerVerwijzing(visit: Visit, slug: string): Promise<Response | VerwijzingPage> {
  const { request, url, locals, response } = visit;
  const { balie, gegevens, afzender } = locals;
  if (!Object.hasOwn(gegevens.loketten, slug)) return new Response(null, { status: 404 });
  const page = { loket: gegevens.loketten[slug]!, antwoord: undefined, klaar: undefined };
  closeToOthers(visit);
  if (request.method !== 'POST') {
    const klaar = await findKlaar(visit, slug);
    return { ...page, invoer: emptyVerwijzing(), token: balie.createToken(), klaar };
  }

  const form = await request.formData().catch(() => undefined);
  if (!form) return new Response(null, { status: 400 });
  const invoer = readVerwijzing(form);
  const uitkomst = await sendVerwijzing(invoer, { balie, regio: slug, afzender });
  if (uitkomst.soort === 'aanvaard')
    return visit.redirect(`${url.pathname}?${new URLSearchParams({ klaar: uitkomst.referentie })}`, 303);
  response.status = VERWIJZING_STATUS[uitkomst.soort];
  if (uitkomst.soort === 'storing') response.headers.set('Retry-After', '120');
  if (uitkomst.soort === 'te-veel') response.headers.set('Retry-After', String(uitkomst.minuten * 60));
  const fresh = needsNewVerwijzingToken(uitkomst) || invoer.token === '';
  return { ...page, invoer, token: fresh ? balie.createToken() : invoer.token, antwoord: uitkomst };
}

/** Of a stored referral no address is shown: whoever reads this reference over a shoulder learns nothing. */
async function findKlaar({ url, locals }: Visit, slug: string): Promise<VerwijzingPage['klaar']> {
  const referentie = url.searchParams.get('klaar');
  if (referentie === null) return undefined;
  const found = await locals.balie.findVerwijzing(referentie).catch((error: unknown) => {
    if (isOpslagStoring(error)) return undefined;
    throw error;
  });
  if (found?.regio !== slug) return 'weg';
  return { referentie, ouder: found.ouder, hoortTerug: found.verwijzerEmail !== undefined };
}
