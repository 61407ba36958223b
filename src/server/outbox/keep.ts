import { BEWAARDAGEN, WAARSCHUWDAGEN } from '../../domain/afspraak/bewaartermijnen.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Requests stay this long after their mails were delivered, in milliseconds. */
export const KEEP_DELIVERED = BEWAARDAGEN.bezorgd * DAY;
/** A request that the visitor took back: only its dates are left, for this long. */
export const KEEP_WITHDRAWN = BEWAARDAGEN.ingetrokken * DAY;
/** A request with a mail that could not be delivered, from its arrival. */
export const KEEP_PARKED = BEWAARDAGEN.geparkeerd * DAY;
/** Days after which the operator is warned of a parked request. */
export const WARN_PARKED = WAARSCHUWDAGEN;
/** A referral that the client does not answer. */
export const KEEP_REFERRAL = BEWAARDAGEN.verwijzing * DAY;
/** A follow-up, after its mail left. */
export const KEEP_FOLLOW_UP = BEWAARDAGEN.vervolg * DAY;
