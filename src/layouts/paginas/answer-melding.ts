import type { LoketGegevens } from '../../domain/afspraak/aanvraag.ts';
import type { MeldingInvoer } from '../../domain/melding/melding.ts';
import { readMelding } from '../../domain/melding/read-melding.ts';
import { readPagina, regioOfPagina } from '../../domain/melding/read-pagina.ts';
import { MELDING_STATUS, sendMelding, type MeldingUitkomst } from '../../domain/melding/send-melding.ts';
import type { Visit } from './answer-form.ts';

/** What the page "Klopt dit niet?" shows. */
export interface MeldingPage {
  /** The page that it is about; absent when the link did not say so. */
  pagina: string | undefined;
  /** Whose page it is; absent: it holds for the whole country. */
  loket: LoketGegevens | undefined;
  invoer: MeldingInvoer;
  /** Token for the next time the form is sent. */
  token: string;
  antwoord: Exclude<MeldingUitkomst, { soort: 'verstuurd' }> | undefined;
  verstuurd: boolean;
}

/** Judges and stores a report, or opens an empty form. A `Response` is the whole answer. */
export async function answerMelding(visit: Visit): Promise<Response | MeldingPage> {
  const { request, url, locals, response } = visit;
  const { balie, gegevens, afzender } = locals;
  response.headers.set('Cache-Control', 'no-store');
  const form = request.method === 'POST' ? await request.formData().catch(() => undefined) : undefined;
  if (request.method === 'POST' && !form) return new Response(null, { status: 400 });
  const invoer = readMelding(form ?? new URLSearchParams());
  const pagina = readPagina(form ? invoer.pagina : url.searchParams.get('pagina'));
  const herkomst = (id: string) =>
    Object.hasOwn(gegevens.scholing, id) ? gegevens.scholing[id]!.regio : undefined;
  const regio = pagina && regioOfPagina(pagina, gegevens.loketten, herkomst);
  const page = {
    pagina,
    loket: regio ? gegevens.loketten[regio] : undefined,
    invoer,
    verstuurd: !form && url.searchParams.has('verstuurd'),
  };
  if (!form) return { ...page, token: balie.createToken(), antwoord: undefined };
  if (!pagina) return new Response(null, { status: 400 });

  const uitkomst = await sendMelding(invoer, { pagina, ...(regio && { regio }) }, balie, afzender);
  if (uitkomst.soort === 'verstuurd')
    return visit.redirect(`${url.pathname}?${new URLSearchParams({ pagina, verstuurd: '' })}`, 303);
  response.status = MELDING_STATUS[uitkomst.soort];
  if (uitkomst.soort === 'storing') response.headers.set('Retry-After', '120');
  if (uitkomst.soort === 'te-veel') response.headers.set('Retry-After', String(uitkomst.minuten * 60));
  const token = uitkomst.soort === 'nog-een-keer' || !invoer.token ? balie.createToken() : invoer.token;
  return { ...page, token, antwoord: uitkomst };
}
