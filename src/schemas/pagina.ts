import { z } from 'zod';
import { isCalendarDate } from './cell.ts';
import type {} from './veld.ts';

/** Front matter of a page of text (`content/landelijk/paginas/<slug>.md`). */
export const PaginaSchema = z.strictObject({
  titel: z.string().min(1).meta({ title: 'Titel', description: 'De kop boven de bladzijde.' }),
  beschrijving: z.string().min(20).max(155).meta({
    veld: 'tekst',
    title: 'Beschrijving',
    description: 'Eén zin voor zoekmachines en gedeelde links. Ten hoogste 155 tekens.',
  }),
  // Astro's reader of front matter makes a Date of a day, ours a text.
  gecontroleerd_op: z
    .preprocess(
      (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
      z.string().refine(isCalendarDate, 'Dit is geen datum. Schrijf een datum als 2026-09-01.'),
    )
    .meta({
      veld: 'datum',
      title: 'Gecontroleerd op',
      description: 'De dag waarop iemand de tekst voor het laatst las.',
    }),
});
export type Pagina = z.infer<typeof PaginaSchema>;
