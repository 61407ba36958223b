/** How many days personal data is kept: the purge, the links and all texts about privacy take it from here. */
export const BEWAARDAGEN = {
  /** A request, after its mails were delivered. */
  bezorgd: 30,
  /** The dates of a request that the visitor took back. */
  ingetrokken: 30,
  /** A request with a mail that could not be delivered, from its arrival. */
  geparkeerd: 90,
  /** A referral that the client does not answer. */
  verwijzing: 7,
  /** A follow-up, after its mail left. */
  vervolg: 1,
} as const;

/** Days after which the operator is warned of a parked request. */
export const WAARSCHUWDAGEN = [60, 80] as const;
