import type { Balie } from './balie.ts';
import { isOpslagStoring } from './opslag-storing.ts';
import { validateVerwijzing, type VerwijzingFout } from './validate-verwijzing.ts';
import type { VerwijzingInvoer } from './verwijzing-invoer.ts';

/** What became of a referral that was sent. */
export type VerwijzingUitkomst =
  | { soort: 'fouten'; fouten: VerwijzingFout[] }
  /** Stored for 7 days; the client gets a mail and decides. */
  | { soort: 'aanvaard'; referentie: string }
  /** This form was sent before, with another content. */
  | { soort: 'al-verstuurd'; referentie: string }
  /** The form stood open too long, or its token is broken. */
  | { soort: 'verlopen' }
  /** Too quick for a person, or a text in the field that nobody sees: sending once more is enough. */
  | { soort: 'controle' }
  | { soort: 'te-veel'; minuten: number }
  /** The storage does not answer: nothing was sent. */
  | { soort: 'storing' };

export interface VerwijzingContext {
  balie: Balie;
  /** Slug of the regio whose page the form stands on. */
  regio: string;
  /** Network address of the sender, for the limit on how often. */
  afzender: string;
}

/**
 * Takes a referral through all its steps. What comes back never depends on whether the client's address is known here.
 */
export async function sendVerwijzing(
  invoer: VerwijzingInvoer,
  { balie, regio, afzender }: VerwijzingContext,
): Promise<VerwijzingUitkomst> {
  const judged = validateVerwijzing(invoer, regio);
  if ('fouten' in judged) return { soort: 'fouten', fouten: judged.fouten };
  if (invoer.website !== '') return { soort: 'controle' };
  try {
    const admitted = await balie.admit(afzender, judged.verwijzing.email);
    if (!admitted.door) return { soort: 'te-veel', minuten: admitted.minuten };
    const answer = await balie.refer(judged.verwijzing, invoer.token);
    switch (answer.status) {
      case 'aanvaard':
      case 'al-verstuurd':
        return { soort: answer.status, referentie: answer.referentie };
      case 'token-ongeldig':
        return { soort: 'verlopen' };
      case 'te-snel':
        return { soort: 'controle' };
    }
  } catch (error) {
    if (isOpslagStoring(error)) return { soort: 'storing' };
    throw error;
  }
}
