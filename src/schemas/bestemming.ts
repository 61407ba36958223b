import { z } from 'zod';
import { slug } from './cell.ts';
import { mailbox, telefoon, webadres } from './contact.ts';

/** Kinds of other desks. */
const SOORTEN = [
  'jongerenloket',
  'rmc',
  'werkgeversservicepunt',
  'uwv',
  'gemeente',
  'taalhuis',
  'locatie',
] as const;

/** Another desk of a regio, which can answer instead of the loket (`bestemmingen` in loket.yaml). */
export const BestemmingSchema = z.strictObject({
  /** Short name that a rule refers to. The word `loket` is taken: that is the loket itself. */
  id: slug,
  /** Kind of desk. `locatie` is a place of the loket with a mailbox of its own. */
  soort: z.enum(SOORTEN, { error: `Kies uit: ${SOORTEN.join(', ')}.` }),
  /** Public name of the desk. */
  naam: z.string().trim().min(1),
  /** The one mailbox that receives requests. Without it the desk is only named on pages: no rule may send to it. */
  mailbox: mailbox.optional(),
  /** Phone number as people dial it, where known. */
  telefoon: telefoon.optional(),
  /** Page of the desk itself, where there is one. */
  adres: webadres.optional(),
  /** Within how many working days this desk answers; absent: as the loket does. */
  reactie_werkdagen: z.int().min(1).max(20).optional(),
  /** Organisation that is responsible for the personal data; absent: the same as for the loket. */
  verwerkingsverantwoordelijke: z.string().trim().min(1).optional(),
});
export type BestemmingRegel = z.infer<typeof BestemmingSchema>;
