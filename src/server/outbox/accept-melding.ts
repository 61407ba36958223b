import type { MeldingAcceptatie } from '../../domain/afspraak/balie.ts';
import type { Melding } from '../../domain/melding/melding.ts';
import type { AcceptContext } from './accept-context.ts';
import { hashBody } from './body-hash.ts';
import { findDesk } from './find-desk.ts';
import { readFormToken } from './form-token.ts';
import { messageIdOf } from './message-id.ts';

/**
 * Queues what a visitor says of a page for the one mailbox that looks after it. The same form with the same text gives
 * the same Message-ID, and so one mail, however often it is sent.
 * @throws Error when nobody looks after that page: there is no default mailbox
 */
export async function acceptMelding(
  { storage, sleutel, loketten, redactieMailbox, mailDomein, minsteSeconden }: AcceptContext,
  melding: Melding,
  token: string,
  now: number,
): Promise<MeldingAcceptatie> {
  const formToken = readFormToken(token, sleutel, now);
  if (!formToken || formToken.verlopen) return 'token-ongeldig';
  if (formToken.age >= 0 && formToken.age < minsteSeconden * 1000) return 'te-snel';
  const recipient =
    melding.regio === undefined ? redactieMailbox : findDesk(loketten, melding.regio, undefined).mailbox;
  if (!recipient)
    throw new Error(
      'Niemand leest meldingen over landelijke bladzijden: content/landelijk/redactie.yaml ontbreekt.',
    );
  const name = `melding.${hashBody(melding).slice(0, 12)}`;
  await storage.queueBericht(
    {
      recipient,
      messageId: messageIdOf(formToken.id, name, mailDomein),
      inhoud: { soort: 'melding', melding },
    },
    now,
  );
  return 'aanvaard';
}
