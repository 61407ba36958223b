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
  id: slug.meta({
    title: 'Korte naam',
    description: 'Regels verwijzen hiernaar. Kleine letters en streepjes. Het woord loket mag niet.',
  }),
  soort: z.enum(SOORTEN, { error: `Kies uit: ${SOORTEN.join(', ')}.` }).meta({
    title: 'Soort loket',
    description: 'Kies locatie voor een plek van uw eigen loket met een eigen mailbox.',
  }),
  naam: z.string().trim().min(1).meta({ title: 'Naam', description: 'De naam die bezoekers lezen.' }),
  mailbox: mailbox.optional().meta({
    title: 'Mailbox',
    description: 'Hier komen aanvragen binnen. Leeg? Dan staat dit loket alleen op de site.',
  }),
  telefoon: telefoon
    .optional()
    .meta({ title: 'Telefoon', description: 'Bijvoorbeeld 053 123 45 67. Mag leeg blijven.' }),
  adres: webadres
    .optional()
    .meta({ title: 'Webadres', description: 'De eigen bladzijde van dit loket. Begin met https://.' }),
  reactie_werkdagen: z.int().min(1).max(20).optional().meta({
    title: 'Antwoord binnen (werkdagen)',
    description: 'Leeg betekent: even snel als uw eigen loket.',
  }),
  verwerkingsverantwoordelijke: z.string().trim().min(1).optional().meta({
    title: 'Wie is verantwoordelijk voor de gegevens?',
    description: 'De organisatie. Leeg betekent: dezelfde als bij uw eigen loket.',
  }),
});
export type BestemmingRegel = z.infer<typeof BestemmingSchema>;
