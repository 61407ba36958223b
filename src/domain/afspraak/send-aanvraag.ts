import type { Taal } from '../taal/talen.ts';
import type { Gebieden } from '../regio/gebieden.ts';
import type { Aanvraag, RunTimeData } from './aanvraag.ts';
import type { Balie } from './balie.ts';
import { neededAnswers, routeInvoer, unansweredHere } from './answer-rules.ts';
import type { Fout, Invoer } from './invoer.ts';
import { isClosed } from './is-closed.ts';
import { answerVerwijzing } from './open-verwijzing.ts';
import { isOpslagStoring } from './opslag-storing.ts';
import type { Route } from './route-afspraak.ts';
import { validateAanvraag } from './validate-aanvraag.ts';

export interface SendContext {
  balie: Balie;
  gebieden: Gebieden;
  gegevens: RunTimeData;
  /** Slug of the regio whose page the form stands on. */
  paginaRegio: string;
  /** Language of the form. */
  taal: Taal;
  /** Day of the request in the Netherlands. */
  vandaag: string;
  /** Network address that sends; only counted, never stored. */
  afzender: string;
}

/** The desk that would answer. */
export interface Bij {
  regio: string;
  bestemming?: string;
}

/** What became of a form that was sent: what the page shows next. */
export type Uitkomst =
  /** Something must be put right first. */
  | { soort: 'fouten'; fouten: Fout[] }
  /** Nothing is wrong, but only the visitor knows which desk. `gemist`: the question was there and stayed open. */
  | { soort: 'vraag'; vraag: Exclude<Route, { soort: 'loket' }>; postcode: string; gemist: boolean }
  /** Stored; the thank-you page of this regio can be shown. */
  | { soort: 'aanvaard'; regio: string; referentie: string }
  /**
   * This form was sent before, with another content. `eerder`: the regio it went to, while that is still known;
   * `aanvulling`: it would go to the same desk, so it can be sent as an addition.
   */
  | { soort: 'al-verstuurd'; referentie: string; eerder: string | undefined; aanvulling: boolean }
  /** The form stood open too long, or its token is broken: a new one is needed. */
  | { soort: 'verlopen' }
  /** As a program would send it: faster than a person, or with a field that nobody sees. Sending again is enough. */
  | { soort: 'controle' }
  /** Too many in a short time: in so many minutes it works again. */
  | { soort: 'te-veel'; minuten: number; bij: Bij }
  /** The loket takes no requests today. */
  | { soort: 'gesloten'; regio: string }
  /** The storage does not answer: nothing was sent. `bij` is absent when it failed before the desk was known. */
  | { soort: 'storing'; bij?: Bij };

/** Takes a form through all its steps: judge, find the desk, accept. */
export async function sendAanvraag(invoer: Invoer, context: SendContext): Promise<Uitkomst> {
  const { gebieden, gegevens, paginaRegio, taal } = context;
  const { loketten } = gegevens;
  if (isShut(paginaRegio, context)) return { soort: 'gesloten', regio: paginaRegio };
  if (invoer.website !== '') return { soort: 'controle' };
  const plek = { gebieden, loketten, paginaRegio };
  const judged = validateAanvraag(invoer, gegevens, gebieden, taal);
  const open = unansweredHere(invoer, plek);
  if ('fouten' in judged) return { soort: 'fouten', fouten: [...open, ...judged.fouten] };
  if (open.length > 0) return { soort: 'fouten', fouten: open };

  const { postcode } = judged.aanvraag;
  const route = routeInvoer(invoer, postcode, plek);
  if (route.soort !== 'loket') {
    const gemist = invoer.gevraagdBij === postcode && route.soort === `vraag-${invoer.gevraagd}`;
    return { soort: 'vraag', vraag: route, postcode, gemist };
  }
  const { regio, bestemming } = route;
  const bij: Bij = bestemming === undefined ? { regio } : { regio, bestemming };
  if (isShut(bij.regio, context)) return { soort: 'gesloten', regio: bij.regio };

  const answers = neededAnswers(invoer, postcode, loketten[bij.regio]!.regels);
  try {
    return await accept({ ...judged.aanvraag, ...bij, ...answers }, bij, invoer, context);
  } catch (error) {
    if (isOpslagStoring(error)) return { soort: 'storing', bij };
    throw error;
  }
}

/** Whether a loket takes no requests on this day. */
function isShut(regio: string, { gegevens, vandaag }: SendContext): boolean {
  return isClosed(gegevens.loketten[regio]!.gesloten, vandaag)?.formulierOpen === false;
}

async function accept(
  aanvraag: Aanvraag,
  bij: Bij,
  invoer: Invoer,
  { balie, afzender }: SendContext,
): Promise<Uitkomst> {
  const { regio } = bij;
  const admission = await balie.admit(afzender, aanvraag.email ?? aanvraag.telefoon);
  if (!admission.door) return { soort: 'te-veel', minuten: admission.minuten, bij };

  const { aanvullingOp } = invoer;
  const goesTo = async (referentie: string) => {
    const receipt = await balie.findReceipt(referentie);
    return (
      receipt && {
        regio: receipt.regio,
        same: receipt.regio === regio && receipt.bestemming === bij.bestemming,
      }
    );
  };
  // Another desk does not know the earlier request: for that one this is a new request.
  const earlier = aanvullingOp !== '' && (await goesTo(aanvullingOp))?.same === true ? { aanvullingOp } : {};
  const { verwezenDoor, antwoord } = await answerVerwijzing(invoer, balie);
  const answer = await balie.accept(
    { ...aanvraag, ...(verwezenDoor && { verwezenDoor }), ...earlier },
    invoer.token,
    antwoord,
  );
  switch (answer.status) {
    case 'aanvaard':
      return { soort: 'aanvaard', regio, referentie: answer.referentie };
    case 'al-verstuurd': {
      const { referentie } = answer;
      const eerder = await goesTo(referentie);
      return { soort: 'al-verstuurd', referentie, eerder: eerder?.regio, aanvulling: eerder?.same === true };
    }
    case 'token-ongeldig':
      return { soort: 'verlopen' };
    case 'te-snel':
      return { soort: 'controle' };
  }
}
