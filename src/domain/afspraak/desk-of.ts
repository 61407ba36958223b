import type { LoketGegevens } from './aanvraag.ts';
import type { Bestemming } from './bestemming.ts';

/** The desk that answers a request. */
export interface Desk {
  /** `loket` for the loket itself. */
  id: string;
  soort: Bestemming['soort'] | 'loket';
  naam: string;
  mailbox: string;
  /** Who looks when the desk took nobody up in time. */
  reserveMailbox?: string | undefined;
  telefoon?: string | undefined;
  /** Within how many working days the desk promises an answer. */
  reactieWerkdagen: number;
  verwerkingsverantwoordelijke: string;
  privacyContact?: string | undefined;
}

/**
 * The desk behind a request: the loket itself, or another desk of its regio. What that one does not say of itself is
 * as it is at the loket, but never the mailbox or the phone number.
 * @throws Error when the regio has no such desk, or when it has no mailbox: there is no desk to fall back on
 */
export function deskOf(loket: LoketGegevens, bestemming = 'loket'): Desk {
  const { naam, mailbox, reserveMailbox, telefoon, privacyContact } = loket;
  const shared = {
    reserveMailbox,
    privacyContact,
    reactieWerkdagen: loket.reactieWerkdagen,
    verwerkingsverantwoordelijke: loket.verwerkingsverantwoordelijke,
  };
  if (bestemming === 'loket') return { id: 'loket', soort: 'loket', naam, mailbox, telefoon, ...shared };
  const desk = loket.bestemmingen.find(({ id }) => id === bestemming);
  if (!desk?.mailbox)
    throw new Error(
      `${loket.regioNaam} heeft geen bestemming "${bestemming}" met een mailbox. Zie "bestemmingen" in ` +
        `content/regios/${loket.regio}/loket.yaml.`,
    );
  return {
    id: desk.id,
    soort: desk.soort,
    naam: desk.naam,
    mailbox: desk.mailbox,
    telefoon: desk.telefoon,
    ...shared,
    reactieWerkdagen: desk.reactieWerkdagen ?? shared.reactieWerkdagen,
    verwerkingsverantwoordelijke: desk.verwerkingsverantwoordelijke ?? shared.verwerkingsverantwoordelijke,
  };
}
