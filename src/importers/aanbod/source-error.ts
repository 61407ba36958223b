/**
 * A source that cannot be read: a missing file, a service that does not answer, text that is no JSON. The message is
 * for the operator, in plain Dutch: what is wrong, where, and the remedy.
 */
export class SourceError extends Error {}
