import { z } from 'zod';
import { isCalendarDate } from './cell.ts';
import type {} from './veld.ts';

/** A day in front matter; Astro's reader makes a Date of it, ours a text. */
const dag = z
  .preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.string().refine(isCalendarDate, 'Dit is geen datum. Schrijf een datum als 2026-09-01.'),
  )
  .meta({ veld: 'datum' });

/** Front matter of a message of a regio (`regios/<slug>/nieuws/<name>.md`). */
export const NieuwsSchema = z.strictObject({
  voorbeeld: z
    .boolean()
    .default(false)
    .meta({ title: 'Is een voorbeeld', description: 'Zet dit uit zodra het bericht echt is.' }),
  titel: z
    .string()
    .trim()
    .min(1)
    .meta({ title: 'Titel', description: 'Waar gaat het over? Eén korte regel.' }),
  samenvatting: z
    .string()
    .trim()
    .min(20, 'Schrijf een samenvatting van één of twee zinnen.')
    .max(155, 'De samenvatting is langer dan 155 tekens. Maak hem korter.')
    .meta({
      veld: 'tekst',
      title: 'Samenvatting',
      description: 'Eén of twee zinnen, voor in de lijst en voor zoekmachines.',
    }),
  datum: dag.meta({
    title: 'Datum',
    description: 'De dag van het bericht. In de toekomst? Dan staat het er pas die dag.',
  }),
  tot: dag.optional().meta({
    title: 'Laatste dag',
    description: 'Na deze dag staat het bericht niet meer op de site. Leeg betekent: een jaar.',
  }),
});
/** With the name of its file, which is also in its address. */
export type Nieuws = z.infer<typeof NieuwsSchema> & { naam: string };
