import { z } from 'zod';
import { isCalendarDate } from './cell.ts';

/** Front matter of a page of text (`content/landelijk/paginas/<slug>.md`). */
export const PaginaSchema = z.strictObject({
  titel: z.string().min(1),
  /** One sentence for search engines and shared links, at most 155 characters. */
  beschrijving: z.string().min(20).max(155),
  /** Day that a person last read the text; Astro's reader of front matter makes a Date of it, ours a text. */
  gecontroleerd_op: z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.string().refine(isCalendarDate, 'Dit is geen datum. Schrijf een datum als 2026-09-01.'),
  ),
});
export type Pagina = z.infer<typeof PaginaSchema>;
