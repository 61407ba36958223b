const DAY = 24 * 60 * 60 * 1000;

/** Requests stay this long after their mails were delivered, in milliseconds. */
export const KEEP_DELIVERED = 30 * DAY;
/** A request that the visitor took back: only its dates are left, for this long. */
export const KEEP_WITHDRAWN = 30 * DAY;
/** A request with a mail that could not be delivered, from its arrival. */
export const KEEP_PARKED = 90 * DAY;
/** Days after which the operator is warned of a parked request. */
export const WARN_PARKED = [60, 80] as const;
/** A referral that the client does not answer. */
export const KEEP_REFERRAL = 7 * DAY;
/** A follow-up, after its mail left. */
export const KEEP_FOLLOW_UP = DAY;
