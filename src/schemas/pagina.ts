import { z } from 'zod';

/** Front matter of a page of text (`content/landelijk/paginas/<slug>.md`). */
export const PaginaSchema = z.strictObject({
  titel: z.string().min(1),
  /** One sentence for search engines and shared links, at most 155 characters. */
  beschrijving: z.string().min(20).max(155),
  gecontroleerd_op: z.string(),
});
export type Pagina = z.infer<typeof PaginaSchema>;
