import type { Taal } from '../taal/talen.ts';
import type { Gebieden } from '../regio/gebieden.ts';
import type { Aanvraag, Balie, RunTimeData } from './aanvraag.ts';
import type { Fout, Invoer } from './invoer.ts';
import { isOpslagStoring } from './opslag-storing.ts';
import { routeAfspraak } from './route-afspraak.ts';
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
}

/** What became of a form that was sent: what the page shows next. */
export type Uitkomst =
  /** Something must be put right first. */
  | { soort: 'fouten'; fouten: Fout[] }
  /** Nothing is wrong, but only the visitor knows which loket. `gemist`: the question was there and stayed open. */
  | { soort: 'vraag'; vraag: Exclude<Route, { soort: 'loket' }>; postcode: string; gemist: boolean }
  /** Stored; the thank-you page of this regio can be shown. */
  | { soort: 'aanvaard'; regio: string; referentie: string }
  /**
   * This form was sent before, with another content. `eerder`: the regio it went to, while that is still known;
   * `aanvulling`: it would go to the same loket, so it can be sent as an addition.
   */
  | { soort: 'al-verstuurd'; referentie: string; eerder: string | undefined; aanvulling: boolean }
  /** The form stood open too long, or its token is broken: a new one is needed. */
  | { soort: 'verlopen' }
  /** The storage does not answer: nothing was sent. */
  | { soort: 'storing' };

/** Takes a form through all its steps: judge, find the loket, accept. */
export async function sendAanvraag(invoer: Invoer, context: SendContext): Promise<Uitkomst> {
  const { gebieden, gegevens, paginaRegio, taal } = context;
  const judged = validateAanvraag(invoer, gegevens, gebieden, taal);
  if ('fouten' in judged) return { soort: 'fouten', fouten: judged.fouten };

  const { postcode } = judged.aanvraag;
  const asked = invoer.gevraagdBij === postcode;
  const route = routeAfspraak(
    {
      postcode,
      paginaRegio,
      gemeente: asked ? invoer.gemeente : undefined,
      gekozenRegio: asked ? invoer.loket : undefined,
    },
    gebieden,
    gegevens.loketten,
  );
  if (route.soort !== 'loket') {
    const gemist = asked && route.soort === `vraag-${invoer.gevraagd}`;
    return { soort: 'vraag', vraag: route, postcode, gemist };
  }

  try {
    return await accept(
      { ...judged.aanvraag, regio: route.regio, bestemming: route.bestemming },
      invoer,
      context.balie,
    );
  } catch (error) {
    if (isOpslagStoring(error)) return { soort: 'storing' };
    throw error;
  }
}

async function accept(aanvraag: Aanvraag, { token, aanvullingOp }: Invoer, balie: Balie): Promise<Uitkomst> {
  const { regio } = aanvraag;
  const goesTo = async (referentie: string) => (await balie.findReceipt(referentie))?.regio;
  // Another loket does not know the earlier request: for that one this is a new request.
  const earlier = aanvullingOp !== '' && (await goesTo(aanvullingOp)) === regio ? { aanvullingOp } : {};
  const answer = await balie.accept({ ...aanvraag, ...earlier }, token);
  switch (answer.status) {
    case 'aanvaard':
      return { soort: 'aanvaard', regio, referentie: answer.referentie };
    case 'al-verstuurd': {
      const { referentie } = answer;
      const eerder = await goesTo(referentie);
      return { soort: 'al-verstuurd', referentie, eerder, aanvulling: eerder === regio };
    }
    case 'token-ongeldig':
      return { soort: 'verlopen' };
  }
}
