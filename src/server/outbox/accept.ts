import type { Aanvraag } from '../../domain/afspraak/aanvraag.ts';
import type { Acceptatie, Verwijzing, VerwijzingAntwoord } from '../../domain/afspraak/balie.ts';
import { isEmailAddress } from '../../domain/afspraak/email-address.ts';
import type { AcceptContext } from './accept-context.ts';
import { hashBody } from './body-hash.ts';
import { createReference } from './create-reference.ts';
import { findDesk } from './find-desk.ts';
import { readFormToken } from './form-token.ts';
import { messageIdOf } from './message-id.ts';
import { meldAdres, planAanvraag } from './plan-aanvraag.ts';
import type { Opname } from './storage.ts';

/** With 31^8 references a second draw is already rare. */
const DRAWS = 5;

/**
 * Accepts a request: stores it and queues its mails in one transaction, once for each form.
 * @throws OpslagStoring when the storage cannot do its work
 * @throws Error when the regio has no such desk: there is no default desk
 */
export async function acceptAanvraag(
  context: AcceptContext,
  aanvraag: Aanvraag,
  token: string,
  now: number,
  antwoord?: VerwijzingAntwoord,
): Promise<Acceptatie> {
  const { storage } = context;
  const bodyHash = hashBody(aanvraag);
  return once(context, token, bodyHash, now, async (tokenId) => {
    const found = antwoord && (await storage.findVerwijzing(antwoord.referentie, now));
    const verwijzing = antwoord &&
      found && { referentie: antwoord.referentie, meldAan: meldAdres(found, antwoord.meldOntvangst) };
    return (referentie) =>
      storage.addAanvraag(
        { tokenId, bodyHash, ...planAanvraag(context, aanvraag, referentie, now, verwijzing) },
        now,
      );
  });
}

/**
 * Stores a referral for some days and queues the mail with which the client, or a parent, can answer it.
 * @throws Error when the regio has no loket, or when the client's address is none: nobody could ever answer
 */
export async function acceptVerwijzing(
  context: AcceptContext,
  verwijzing: Verwijzing,
  token: string,
  now: number,
): Promise<Acceptatie> {
  const { regio, email, soort: verwijzer, ouder } = verwijzing;
  findDesk(context.loketten(), regio, undefined);
  // The message repeats no address: it may come in a log.
  if (!isEmailAddress(email)) throw new Error('Een verwijzing heeft een geldig e-mailadres nodig.');
  const bodyHash = hashBody(verwijzing);
  return once(context, token, bodyHash, now, async (tokenId) => (referentie) => {
    const messageId = messageIdOf(referentie, 'verwijzing', context.mailDomein);
    const bericht = {
      recipient: email,
      messageId,
      inhoud: { soort: 'verwijzing', regio, verwijzer, ouder },
    } as const;
    return context.storage.addVerwijzing({ tokenId, bodyHash, referentie, verwijzing, bericht }, now);
  });
}

/** Judges the token of a form, then stores what it brought under a reference that is free. */
async function once(
  context: AcceptContext,
  token: string,
  bodyHash: string,
  now: number,
  prepare: (tokenId: string) => Promise<(referentie: string) => Promise<Opname>>,
): Promise<Acceptatie> {
  const formToken = readFormToken(token, context.sleutel, now);
  if (!formToken) return { status: 'token-ongeldig' };
  if (formToken.verlopen) {
    // An old form that was accepted in its time must not become a second request.
    const earlier = await context.storage.findByToken(formToken.id);
    return earlier ? compare(earlier, bodyHash) : { status: 'token-ongeldig' };
  }
  // Below 0 is another machine's clock, not somebody who is quick.
  if (formToken.age >= 0 && formToken.age < context.minsteSeconden * 1000) return { status: 'te-snel' };
  const store = await prepare(formToken.id);
  for (let draw = 0; draw < DRAWS; draw++) {
    const referentie = (context.createReference ?? createReference)();
    const opname = await store(referentie);
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
