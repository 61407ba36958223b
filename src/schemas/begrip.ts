import { z } from 'zod';
import { slug } from './cell.ts';

/** A word of the field, explained (`content/landelijk/begrippen.yaml`); its `id` is its place in /woordenlijst/. */
export const BegripSchema = z.strictObject({
  id: slug,
  /** The word as it stands in a text, for example "bbl". */
  naam: z.string().min(1),
  /** What the letters stand for. */
  voluit: z.string().min(1).optional(),
  /** What it means, in one or two short sentences. It also stands in the small window at the word itself. */
  uitleg: z
    .string()
    .trim()
    .min(20, 'Schrijf een uitleg van één of twee korte zinnen.')
    .max(220, 'Deze uitleg is te lang voor het venstertje bij het woord. Schrijf hoogstens 220 tekens.'),
  /** From the life of somebody, in one sentence. */
  voorbeeld: z.string().trim().min(1).optional(),
  /** Where a rule can be read, for what is laid down by others. */
  bron: z.strictObject({ naam: z.string().min(1), url: z.url() }).optional(),
  /** Other words to look at, by id. */
  zie: z.array(slug).default([]),
});
export type Begrip = z.infer<typeof BegripSchema>;
