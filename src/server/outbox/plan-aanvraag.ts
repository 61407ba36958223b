import type { Aanvraag } from '../../domain/afspraak/aanvraag.ts';
import type { Verwijzing } from '../../domain/afspraak/balie.ts';
import { isEmailAddress } from '../../domain/afspraak/email-address.ts';
import { addMonths } from '../../domain/afspraak/working-days.ts';
import type { AcceptContext } from './accept-context.ts';
import type { NieuwBericht } from './bericht.ts';
import { answerBefore, findDesk } from './find-desk.ts';
import { monthOf } from './storage-counts.ts';
import { messageIdOf } from './message-id.ts';
import type { NieuweAanvraag, NieuwVervolg } from './storage.ts';
import type { Telling } from './telling.ts';

/** After so many months the visitor hears from the desk once more, when they asked for it. */
const VERVOLG_MONTHS = 3;

/**
 * All that is stored with a request: mails, counts, the promise, the follow-up.
 * @param verwijzing the referral that it answers; its professional hears "ontvangen" when `meldAan` is given
 */
export function planAanvraag(
  context: AcceptContext,
  aanvraag: Aanvraag,
  referentie: string,
  now: number,
  verwijzing?: { referentie: string; meldAan: string | undefined },
): Omit<NieuweAanvraag, 'tokenId' | 'bodyHash'> {
  const { regio, bestemming } = aanvraag;
  const loketten = context.loketten();
  const desk = findDesk(loketten, regio, bestemming);
  const plan = (inhoud: NieuwBericht['inhoud'], recipient: string): NieuwBericht => ({
    recipient,
    messageId: messageIdOf(referentie, inhoud.soort, context.mailDomein),
    inhoud,
  });
  const berichten = [plan({ soort: 'loket', aanvraag }, desk.mailbox)];
  const email = addressOf(aanvraag);
  if (email !== undefined) berichten.push(plan({ soort: 'bevestiging', aanvraag }, email));
  if (verwijzing?.meldAan !== undefined)
    berichten.push(plan({ soort: 'verwijzer-ontvangen', regio }, verwijzing.meldAan));
  const vervolg =
    aanvraag.vervolg === undefined
      ? undefined
      : planVervolg(context.mailDomein, aanvraag, referentie, aanvraag.vervolg, now);
  return {
    referentie,
    aanvraag,
    antwoordVoor: answerBefore(loketten, aanvraag, desk.reactieWerkdagen, now),
    berichten,
    tellingen: countsOf(aanvraag, vervolg !== undefined, now),
    ...(verwijzing ? { verwijzing: verwijzing.referentie } : {}),
    ...(vervolg ? { vervolg } : {}),
  };
}

/** The follow-up of a request; `undefined` when there is no address that we may write to. */
export function planVervolg(
  mailDomein: string,
  aanvraag: Aanvraag,
  referentie: string,
  tekst: string,
  now: number,
): NieuwVervolg | undefined {
  const email = addressOf(aanvraag);
  if (email === undefined) return undefined;
  const { regio, formulierTaal: taal = 'nl' } = aanvraag;
  return {
    email,
    regio,
    tekst,
    bericht: {
      recipient: email,
      // With its moment: who says no and then yes again gets a new mail, not the one that was dropped.
      messageId: messageIdOf(referentie, `vervolg.${now.toString(36)}`, mailDomein),
      nietVoor: addMonths(now, VERVOLG_MONTHS),
      inhoud: { soort: 'vervolg', regio, taal },
    },
  };
}

/** Where the referrer hears that the request came, when the client agreed and left nothing that is no address. */
export function meldAdres(verwijzing: Verwijzing | undefined, meldOntvangst: boolean): string | undefined {
  const adres = verwijzing?.verwijzerEmail;
  return meldOntvangst && adres !== undefined && isEmailAddress(adres) ? adres : undefined;
}

function addressOf({ email }: Aanvraag): string | undefined {
  return email !== undefined && isEmailAddress(email) ? email : undefined;
}

function countsOf(aanvraag: Aanvraag, vervolg: boolean, now: number): Telling[] {
  const one = { maand: monthOf(now), regio: aanvraag.regio, aantal: 1 };
  return [
    { ...one, soort: 'verstuurd', detail: aanvraag.vorm },
    { ...one, soort: 'bestemming', detail: aanvraag.bestemming ?? 'loket' },
    // A set: the same subject twice is one subject.
    ...[...new Set(aanvraag.onderwerpen)].map((detail): Telling => ({ ...one, soort: 'onderwerp', detail })),
    ...(vervolg ? [{ ...one, soort: 'vervolg', detail: '' } as const] : []),
  ];
}
