import type { Balie } from '../../domain/afspraak/balie.ts';
import type { Acceptatie, Daad } from '../../domain/afspraak/balie.ts';
import type { Log } from '../log.ts';
import { acceptAanvraag, acceptVerwijzing } from './accept.ts';
import { acceptMelding } from './accept-melding.ts';
import type { AcceptContext } from './accept-context.ts';
import type { Counters } from './counters.ts';
import { isReference } from './create-reference.ts';
import { findDesk } from './find-desk.ts';
import { createFormToken } from './form-token.ts';
import { messageIdOf } from './message-id.ts';
import { planVervolg } from './plan-aanvraag.ts';
import type { Limits } from './rate-limits.ts';
import { createLink, readLink } from './signed-link.ts';

export interface BalieParts extends AcceptContext {
  log: Log;
  now(): number;
  /** Called after mails were queued, so that they leave at once. */
  onQueued(): void;
  limits: Limits;
  counters: Counters;
}

/** The desk's front door, as pages get it on `Astro.locals.balie`. */
export function createBalie(parts: BalieParts): Balie {
  const { storage, sleutel, log, now } = parts;
  const accepted = (soort: 'aanvraag' | 'verwijzing', acceptatie: Acceptatie): Acceptatie => {
    log({
      soort,
      status: acceptatie.status,
      ...('referentie' in acceptatie ? { referentie: acceptatie.referentie } : {}),
    });
    if (acceptatie.status === 'aanvaard' && acceptatie.nieuw) parts.onQueued();
    return acceptatie;
  };
  /** Does something to a request that may exist, and writes down that it was done. */
  const act = async (status: string, referentie: string, work: () => Promise<Daad>): Promise<Daad> => {
    if (!isReference(referentie)) return 'onbekend';
    const daad = await work();
    log({ soort: 'aanvraag', status, daad, referentie });
    return daad;
  };
  const known = async <T>(referentie: string, find: () => Promise<T | undefined>): Promise<T | undefined> =>
    isReference(referentie) ? find() : undefined;

  return {
    createToken: () => createFormToken(sleutel, now()),
    accept: async (aanvraag, token, verwijzing) =>
      accepted('aanvraag', await acceptAanvraag(parts, aanvraag, token, now(), verwijzing)),
    findReceipt: (referentie) => known(referentie, () => storage.findReceipt(referentie)),

    readLink: (doel, link) => readLink(doel, link, sleutel, now()),
    createVisitorLink: (referentie) => createLink('bezoeker', referentie, sleutel, now()),
    findStand: (referentie) => known(referentie, () => storage.findStand(referentie)),
    takeUp: (referentie) => act('opgepakt', referentie, () => storage.takeUp(referentie, now())),
    markTalked: (referentie) => act('gesprek', referentie, () => storage.markTalked(referentie, now())),
    withdraw: (referentie) => act('ingetrokken', referentie, () => withdraw(parts, referentie)),
    setVervolg: (referentie, tekst) =>
      act(tekst === undefined ? 'vervolg-uit' : 'vervolg', referentie, () =>
        setVervolg(parts, referentie, tekst),
      ),
    endVervolg: async (referentie) => {
      if (!isReference(referentie)) return;
      await storage.endVervolg(referentie);
      log({ soort: 'aanvraag', status: 'vervolg-klaar', referentie });
    },

    refer: async (verwijzing, token) =>
      accepted('verwijzing', await acceptVerwijzing(parts, verwijzing, token, now())),
    findVerwijzing: (referentie) => known(referentie, () => storage.findVerwijzing(referentie, now())),

    report: async (melding, token) => {
      const status = await acceptMelding(parts, melding, token, now());
      log({ soort: 'melding', status });
      if (status === 'aanvaard') parts.onQueued();
      return status;
    },

    admit: (afzender, contact) => parts.limits.admit(afzender, contact),
    count: (regio, wat, detail) => parts.counters.count(regio, wat, detail),
  };
}

async function withdraw(parts: BalieParts, referentie: string): Promise<Daad> {
  const { storage, loketten, mailDomein } = parts;
  const stand = await storage.findStand(referentie);
  if (!stand) return 'onbekend';
  const { regio, bestemming } = stand;
  const daad = await storage.withdraw(
    referentie,
    {
      recipient: findDesk(loketten, regio, bestemming).mailbox,
      messageId: messageIdOf(referentie, 'ingetrokken', mailDomein),
      inhoud: { soort: 'ingetrokken', regio, ...(bestemming === undefined ? {} : { bestemming }) },
    },
    parts.now(),
  );
  if (daad === 'gedaan') parts.onQueued();
  return daad;
}

/** A request without an address that we may write to has no follow-up: `onbekend`. */
async function setVervolg(parts: BalieParts, referentie: string, tekst: string | undefined): Promise<Daad> {
  const { storage } = parts;
  const now = parts.now();
  if (tekst === undefined) return storage.setVervolg(referentie, undefined, now);
  const aanvraag = await storage.findAanvraag(referentie);
  if (!aanvraag) return (await storage.findStand(referentie))?.ingetrokkenOp ? 'ingetrokken' : 'onbekend';
  const vervolg = planVervolg(parts.mailDomein, aanvraag, referentie, tekst, now);
  if (!vervolg) return 'onbekend';
  return storage.setVervolg(referentie, vervolg, now);
}
