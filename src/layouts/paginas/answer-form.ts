import type { FormView } from '../../components/afspraak/form-view.ts';
import { ageGroups } from '../../domain/afspraak/age-groups.ts';
import { wieOf } from '../../domain/afspraak/answer-rules.ts';
import { mistakesOf, needsNewToken, retryAfter, STATUS } from '../../domain/afspraak/describe-uitkomst.ts';
import type { Antwoord } from '../../domain/afspraak/describe-uitkomst.ts';
import type { LoketGegevens, RunTimeData, Vorm } from '../../domain/afspraak/aanvraag.ts';
import type { Invoer } from '../../domain/afspraak/invoer.ts';
import { isClosed } from '../../domain/afspraak/is-closed.ts';
import { openVerwijzing, type OpenVerwijzing } from '../../domain/afspraak/open-verwijzing.ts';
import { isOpslagStoring } from '../../domain/afspraak/opslag-storing.ts';
import { questionsOf } from '../../domain/afspraak/questions-of.ts';
import { readBekeken } from '../../domain/afspraak/read-bekeken.ts';
import { emptyInvoer, readForm, readVorm } from '../../domain/afspraak/read-form.ts';
import { sendAanvraag } from '../../domain/afspraak/send-aanvraag.ts';
import { dutchDay } from '../../domain/dag/dutch-day.ts';
import { findPc4 } from '../../domain/regio/read-input.ts';
import { adresIn } from '../../domain/taal/adressen.ts';
import { GESPREKSTAAL, type Taal } from '../../domain/taal/talen.ts';

/** What the form page shows. */
export interface FormPage {
  loket: LoketGegevens;
  loketten: RunTimeData['loketten'];
  /** Day of the request in the Netherlands. */
  vandaag: string;
  /** The form as it was sent; absent when none was. */
  sent: Invoer | undefined;
  /** What came of the form; absent when none was sent. */
  antwoord: Antwoord | undefined;
  /** The form that stands first. */
  vorm: Vorm;
  /** False when no form may stand on the page: the loket takes no requests today. */
  open: boolean;
  /** The referral that the visitor came by; `oud` when their link no longer works. */
  verwijzing: OpenVerwijzing | 'oud' | undefined;
  viewOf(vorm: Vorm): FormView;
}

export interface Visit {
  request: Request;
  url: URL;
  locals: App.Locals;
  response: { status?: number; headers: Headers };
  redirect(path: string, status: 303): Response;
}

/**
 * Judges and accepts a form of one loket, in any language; or opens an empty one. A `Response` is the whole answer.
 * @param voor whose page it is: a firm's form and a person's never stand on the same one
 */
export async function answerForm(
  visit: Visit,
  slug: string,
  taal: Taal,
  voor: 'burger' | 'werkgever' = 'burger',
): Promise<Response | FormPage> {
  const { request, url, locals, response } = visit;
  const { balie, gebieden, gegevens, afzender } = locals;
  const { loketten, keuzes } = gegevens;
  if (!Object.hasOwn(loketten, slug)) return new Response(null, { status: 404 });
  const loket = loketten[slug]!;
  const vandaag = dutchDay(new Date());
  const query = url.searchParams;
  const vormOf = (value: unknown): Vorm => {
    if (voor === 'werkgever') return 'werkgever';
    return readVorm(value) === 'bel-mij' ? 'bel-mij' : 'gesprek';
  };

  let sent: Invoer | undefined;
  let antwoord: Antwoord | undefined;
  if (request.method === 'POST') {
    const form = await request.formData().catch(() => undefined);
    if (!form) return new Response(null, { status: 400 });
    sent = { ...readForm(form), vorm: vormOf(form.get('vorm')) };
    const context = { balie, gebieden, gegevens, paginaRegio: slug, taal, vandaag, afzender };
    const uitkomst = await sendAanvraag(sent, context);
    if (uitkomst.soort === 'aanvaard') {
      const { regio, referentie } = uitkomst;
      // The link is only in the address of who sent the request, never on a page that a reference alone opens.
      const thanks = new URLSearchParams({ ref: referentie, b: balie.createVisitorLink(referentie) });
      return visit.redirect(adresIn(taal, `/regio/${regio}/afspraak/bedankt/?${thanks}`), 303);
    }
    antwoord = uitkomst;
    response.status = STATUS[antwoord.soort];
    const seconds = retryAfter(antwoord);
    if (seconds !== undefined) response.headers.set('Retry-After', String(seconds));
    for (const veld of new Set(mistakesOf(antwoord).map((fout) => fout.veld)))
      balie.count(slug, 'fout', veld);
  }

  const link = sent?.verwijzing ?? query.get('verwijzing') ?? '';
  const verwijzing = await findVerwijzing(locals, link);
  // What a professional filled in is of one regio: the form of another would not say who answers.
  if (!sent && verwijzing && verwijzing.regio !== slug)
    return visit.redirect(
      adresIn(taal, `/regio/${verwijzing.regio}/afspraak/?${new URLSearchParams({ verwijzing: link })}`),
      303,
    );

  const shut = antwoord?.soort === 'gesloten' || isClosed(loket.gesloten, vandaag)?.formulierOpen === false;
  const vorm = sent?.vorm ?? vormOf(query.get('vorm'));
  if (!sent && !shut && request.method === 'GET') balie.count(slug, 'begonnen', vorm);

  const bekeken = readBekeken([...query.getAll('scholing'), ...(sent?.scholing ?? [])], gegevens.scholing);
  const offered = bekeken.scholing.map(({ id }) => id);
  // Sent to another address than the page was read from: a browser forgets a page that it sends a form to, and would
  // fetch a new one, with a new token, for who goes back. The same form twice would be two requests.
  const step = new URLSearchParams([...offered.map((id) => ['scholing', id]), ['stap', 'versturen']]);
  const page = voor === 'werkgever' ? 'afspraak/werkgever' : 'afspraak';
  const action = adresIn(taal, `/regio/${slug}/${page}/?${step}`);
  const spoken = keuzes.talen.find(({ id }) => id === GESPREKSTAAL[taal]) ?? keuzes.talen[0];
  const known: Partial<Invoer> = {
    postcode: findPc4(query.get('postcode') ?? '', gebieden) ?? '',
    scholing: offered,
    taal: spoken?.id ?? '',
    ...(verwijzing && { verwijzing: link, email: verwijzing.email }),
  };
  const vervolgOp = query.get('vervolg') ?? '';
  const viewOf = (which: Vorm): FormView => {
    const empty = emptyInvoer(which, which === 'bel-mij' ? { ...known, vervolgOp } : known);
    const mine = sent?.vorm === which ? { invoer: sent, antwoord } : { invoer: empty };
    const used = needsNewToken(mine.antwoord) || !mine.invoer.token;
    const token = used ? balie.createToken() : mine.invoer.token;
    const wie = wieOf(which);
    const vragen = questionsOf(loket.regels, wie);
    const groepen = ageGroups(loket.regels, wie);
    return { ...mine, token, action, loket, loketten, bekeken, vragen, groepen, verwijzing };
  };
  const gone = !sent && link !== '' && !verwijzing ? 'oud' : undefined;
  return {
    loket,
    loketten,
    vandaag,
    sent,
    antwoord,
    vorm,
    open: !shut,
    verwijzing: verwijzing ?? gone,
    viewOf,
  };
}

/** The referral behind a link. A fault of the storage must not keep anybody from the form. */
async function findVerwijzing({ balie }: App.Locals, link: string): Promise<OpenVerwijzing | undefined> {
  return openVerwijzing(balie, link).catch((error: unknown) => {
    if (isOpslagStoring(error)) return undefined;
    throw error;
  });
}
