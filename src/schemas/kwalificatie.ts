import { z } from 'zod';
import { text } from './cell.ts';

/** A national mbo qualification (`content/landelijk/kwalificaties.csv`; DUO and SBB open data, 2026). */
export const KwalificatieSchema = z.strictObject({
  crebo: z.string().regex(/^\d{5}$/, 'Een crebo heeft vijf cijfers.'),
  naam: text,
  niveau: z.enum(['entree', 'mbo-2', 'mbo-3', 'mbo-4']),
  /** Code of the mbo domain, for example hg004; the sector follows from it. */
  domein: z.string().regex(/^hg\d{3}$/),
});
export type Kwalificatie = z.infer<typeof KwalificatieSchema>;
