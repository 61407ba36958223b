/**
 * Version of the text that asks whether the desk may mail after three months (`formulier.vervolg` and `vervolg_hulp` in
 * content/talen/). It is stored with the request, so that a desk can show what was agreed to: a changed text needs a new
 * version here, and a test says so.
 */
export const VERVOLG_TEKST = '2026-11';
