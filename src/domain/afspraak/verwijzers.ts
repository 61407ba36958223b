import type { VerwijzerSoort } from './aanvraag.ts';

/** Organisations that refer, in the order of the form. A referral names no person, only this. */
export const VERWIJZERS: { id: VerwijzerSoort; naam: string }[] = [
  { id: 'gemeente', naam: 'Gemeente' },
  { id: 'uwv', naam: 'UWV' },
  { id: 'school', naam: 'School' },
  { id: 'bibliotheek', naam: 'Bibliotheek' },
  { id: 'anders', naam: 'Een andere organisatie' },
];
