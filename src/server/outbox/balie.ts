import type { Balie } from '../../domain/afspraak/aanvraag.ts';
import type { Log } from '../log.ts';
import { acceptAanvraag } from './accept.ts';
import type { AcceptContext } from './accept.ts';
import { isReference } from './create-reference.ts';
import { createFormToken } from './form-token.ts';

export interface BalieParts extends AcceptContext {
  log: Log;
  now(): number;
  /** Called after a request was accepted, so that its mails leave at once. */
  onAccepted(): void;
}

/** The desk's front door, as pages get it on `Astro.locals.balie`. */
export function createBalie(parts: BalieParts): Balie {
  const { storage, sleutel, log, now } = parts;
  return {
    createToken: () => createFormToken(sleutel, now()),
    accept: async (aanvraag, token) => {
      const acceptatie = await acceptAanvraag(parts, aanvraag, token, now());
      log({
        soort: 'aanvraag',
        status: acceptatie.status,
        ...(acceptatie.status === 'token-ongeldig' ? {} : { referentie: acceptatie.referentie }),
      });
      if (acceptatie.status === 'aanvaard' && acceptatie.nieuw) parts.onAccepted();
      return acceptatie;
    },
    findReceipt: async (referentie) =>
      isReference(referentie) ? storage.findReceipt(referentie) : undefined,
  };
}
