import type { Balie } from '../afspraak/balie.ts';
import { isOpslagStoring } from '../afspraak/opslag-storing.ts';
import type { Melding, MeldingInvoer } from './melding.ts';
import { validateMelding, type MeldingFout } from './validate-melding.ts';

/** What became of a report that was sent. */
export type MeldingUitkomst =
  | { soort: 'fouten'; fouten: MeldingFout[] }
  /** Stored; the mail to the desk leaves by itself. */
  | { soort: 'verstuurd' }
  /** The form stood open too long, or a program sent it: sending once more is enough. */
  | { soort: 'nog-een-keer' }
  | { soort: 'te-veel'; minuten: number }
  /** The storage does not answer: nothing was sent. */
  | { soort: 'storing' };

/** HTTP status of an outcome that the form's own page shows. */
export const MELDING_STATUS: Record<Exclude<MeldingUitkomst['soort'], 'verstuurd'>, number> = {
  fouten: 422,
  'nog-een-keer': 422,
  'te-veel': 429,
  storing: 503,
};

/**
 * Takes a report through all its steps.
 * @param waar the page, and the regio whose desk reads it
 * @param afzender network address of the sender, for the limit on how often
 */
export async function sendMelding(
  invoer: MeldingInvoer,
  waar: Pick<Melding, 'pagina' | 'regio'>,
  balie: Balie,
  afzender: string,
): Promise<MeldingUitkomst> {
  const judged = validateMelding(invoer, waar);
  if ('fouten' in judged) return { soort: 'fouten', fouten: judged.fouten };
  if (invoer.website !== '') return { soort: 'nog-een-keer' };
  try {
    const admitted = await balie.admit(afzender);
    if (!admitted.door) return { soort: 'te-veel', minuten: admitted.minuten };
    const answer = await balie.report(judged.melding, invoer.token);
    return { soort: answer === 'aanvaard' ? 'verstuurd' : 'nog-een-keer' };
  } catch (error) {
    if (isOpslagStoring(error)) return { soort: 'storing' };
    throw error;
  }
}
