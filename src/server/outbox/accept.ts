import type { Aanvraag, Acceptatie, RunTimeData } from '../../domain/afspraak/aanvraag.ts';
import { isEmailAddress } from '../../domain/afspraak/email-address.ts';
import { hashBody } from './body-hash.ts';
import { createReference } from './create-reference.ts';
import { readFormToken } from './form-token.ts';
import type { NieuweAanvraag, OutboxStorage } from './storage.ts';

export interface AcceptContext {
  storage: OutboxStorage;
  /** Secret that signs form tokens. */
  sleutel: string;
  loketten: RunTimeData['loketten'];
  /** Right side of every Message-ID. */
  mailDomein: string;
  /** Draws a reference; an argument so that a test can make two collide. */
  createReference?: () => string;
}

/** With 31^8 references a second draw is already rare. */
const DRAWS = 5;

/**
 * Accepts a request: stores it and queues its mails in one transaction, once for each form.
 * @throws OpslagStoring when the storage cannot do its work
 * @throws Error when the regio has no loket: there is no default desk
 */
export async function acceptAanvraag(
  context: AcceptContext,
  aanvraag: Aanvraag,
  token: string,
  now: number,
): Promise<Acceptatie> {
  const { storage } = context;
  const formToken = readFormToken(token, context.sleutel, now);
  if (!formToken) return { status: 'token-ongeldig' };
  const bodyHash = hashBody(aanvraag);
  if (formToken.verlopen) {
    // An old form that was accepted in its time must not become a second request.
    const earlier = await storage.findByToken(formToken.id);
    return earlier ? compare(earlier, bodyHash) : { status: 'token-ongeldig' };
  }
  for (let draw = 0; draw < DRAWS; draw++) {
    const referentie = (context.createReference ?? createReference)();
    const berichten = planBerichten(context, aanvraag, referentie);
    const opname = await storage.addAanvraag(
      { tokenId: formToken.id, bodyHash, referentie, aanvraag, berichten },
      now,
    );
    if (opname.uitkomst === 'nieuw') return { status: 'aanvaard', referentie, nieuw: true };
    if (opname.uitkomst === 'token-gebruikt') return compare(opname, bodyHash);
  }
  throw new Error('Er is geen vrij kenmerk gevonden.');
}

function compare(earlier: { referentie: string; bodyHash: string }, bodyHash: string): Acceptatie {
  const { referentie } = earlier;
  return earlier.bodyHash === bodyHash
    ? { status: 'aanvaard', referentie, nieuw: false }
    : { status: 'al-verstuurd', referentie };
}

/** One mail to the desk; one to the visitor when the address is one that we may write to. */
function planBerichten(
  context: AcceptContext,
  aanvraag: Aanvraag,
  referentie: string,
): NieuweAanvraag['berichten'] {
  // hasOwn: a regio called `constructor` is unknown, too.
  const loket = Object.hasOwn(context.loketten, aanvraag.regio)
    ? context.loketten[aanvraag.regio]
    : undefined;
  if (!loket)
    throw new Error(
      `De regio ${JSON.stringify(aanvraag.regio)} heeft geen loket. Controleer content/regios/ en bouw opnieuw.`,
    );
  const messageId = (soort: string): string => `<${referentie}.${soort}@${context.mailDomein}>`;
  const berichten: NieuweAanvraag['berichten'] = [
    { soort: 'loket', recipient: loket.mailbox, messageId: messageId('loket') },
  ];
  if (aanvraag.email !== undefined && isEmailAddress(aanvraag.email)) {
    berichten.push({ soort: 'bevestiging', recipient: aanvraag.email, messageId: messageId('bevestiging') });
  }
  return berichten;
}
