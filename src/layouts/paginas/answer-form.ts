import type { FormView } from '../../components/afspraak/form-view.ts';
import { needsNewToken, STATUS, type Antwoord } from '../../domain/afspraak/describe-uitkomst.ts';
import type { LoketGegevens } from '../../domain/afspraak/aanvraag.ts';
import type { Invoer } from '../../domain/afspraak/invoer.ts';
import { readBekeken } from '../../domain/afspraak/read-bekeken.ts';
import { emptyInvoer, readForm, readVorm } from '../../domain/afspraak/read-form.ts';
import { sendAanvraag } from '../../domain/afspraak/send-aanvraag.ts';
import { findPc4 } from '../../domain/regio/read-input.ts';
import { adresIn } from '../../domain/taal/adressen.ts';
import { GESPREKSTAAL, type Taal } from '../../domain/taal/talen.ts';

/** What the form page shows. */
export interface FormPage {
  loket: LoketGegevens;
  /** What came of the form; absent when none was sent. */
  antwoord: Antwoord | undefined;
  /** The form that stands first. */
  vorm: Invoer['vorm'];
  viewOf(vorm: Invoer['vorm']): FormView;
}

interface Visit {
  request: Request;
  url: URL;
  locals: App.Locals;
  response: { status?: number; headers: Headers };
  redirect(path: string, status: 303): Response;
}

/** Judges and accepts a form of one loket, in any language; or opens an empty one. A `Response` is the whole answer. */
export async function answerForm(visit: Visit, slug: string, taal: Taal): Promise<Response | FormPage> {
  const { request, url, locals, response } = visit;
  const { balie, gebieden, gegevens } = locals;
  const { loketten, keuzes } = gegevens;
  if (!Object.hasOwn(loketten, slug)) return new Response(null, { status: 404 });
  const loket = loketten[slug]!;

  let sent: Invoer | undefined;
  let antwoord: Antwoord | undefined;
  if (request.method === 'POST') {
    const form = await request.formData().catch(() => undefined);
    if (!form) return new Response(null, { status: 400 });
    sent = readForm(form);
    const uitkomst = await sendAanvraag(sent, { balie, gebieden, gegevens, paginaRegio: slug, taal });
    if (uitkomst.soort === 'aanvaard') {
      const thanks = `/regio/${uitkomst.regio}/afspraak/bedankt/?ref=${uitkomst.referentie}`;
      return visit.redirect(adresIn(taal, thanks), 303);
    }
    antwoord = uitkomst;
    response.status = STATUS[antwoord.soort];
    if (antwoord.soort === 'storing') response.headers.set('Retry-After', '120');
  }

  const query = url.searchParams;
  const bekeken = readBekeken([...query.getAll('scholing'), ...(sent?.scholing ?? [])], gegevens.scholing);
  const offered = bekeken.scholing.map(({ id }) => id);
  // Sent to another address than the page was read from: a browser forgets a page that it sends a form to, and would
  // fetch a new one, with a new token, for who goes back. The same form twice would be two requests.
  const step = new URLSearchParams([...offered.map((id) => ['scholing', id]), ['stap', 'versturen']]);
  const action = adresIn(taal, `/regio/${slug}/afspraak/?${step}`);
  const spoken = keuzes.talen.find(({ id }) => id === GESPREKSTAAL[taal]) ?? keuzes.talen[0];
  const known = {
    postcode: findPc4(query.get('postcode') ?? '', gebieden) ?? '',
    scholing: offered,
    taal: spoken?.id ?? '',
  };
  return {
    loket,
    antwoord,
    vorm: sent?.vorm ?? readVorm(query.get('vorm')),
    viewOf: (which) => {
      const mine = sent?.vorm === which ? { invoer: sent, antwoord } : { invoer: emptyInvoer(which, known) };
      const used = needsNewToken(mine.antwoord) || !mine.invoer.token;
      const token = used ? balie.createToken() : mine.invoer.token;
      return { ...mine, token, action, loket, loketten, bekeken };
    },
  };
}
