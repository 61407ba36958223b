/**
 * Version of the words that ask whether the desk may mail once after three months. Stored with each consent, so that
 * it can be shown what somebody said yes to. Other words need another version.
 */
export const VERVOLG_TEKST = '2026-11';
