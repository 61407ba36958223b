import { z } from 'zod';

/** A question of the decision aid about one fact (`landelijk/vragen.yaml`, in the order in which they are asked). */
export const VraagSchema = z.strictObject({
  /** The fact that it asks for. */
  feit: z.string().min(1),
  /** Who is asked. */
  rol: z.enum(['inwoner', 'werkgever', 'beide'], { error: 'Kies inwoner, werkgever of beide.' }),
  vraag: z.string().trim().min(1),
  /** The same in a few words, for over an answer: "Uw leeftijd". */
  kort: z.string().trim().min(1),
  uitleg: z.string().trim().min(1).optional(),
  /** How an employer is asked, where the words for a resident do not do. */
  aan_werkgever: z.string().trim().min(1).optional(),
  /** True when the answer says something of income or health. */
  gevoelig: z.boolean().default(false),
  /** Value → what the visitor reads. Absent for a number, ja/nee, and for the lists of regio's and sectors. */
  waarden: z.record(z.string(), z.string().trim().min(1)).optional(),
});
export type Vraag = z.infer<typeof VraagSchema>;
