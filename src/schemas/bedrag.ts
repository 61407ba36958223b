import { z } from 'zod';
import { slug } from './cell.ts';

/**
 * An amount that stands once (`landelijk/bedragen.yaml`). It is written in euros and kept in whole cents, so that sums
 * are exact.
 */
export const BedragSchema = z.strictObject({
  id: slug,
  naam: z.string().trim().min(1),
  /** In euros, at most two decimals; becomes `cent`. */
  euro: z
    .number()
    .min(0)
    .refine(
      (euro) => Math.abs(euro * 100 - Math.round(euro * 100)) < 1e-6,
      'Schrijf hoogstens twee cijfers achter de punt, als 1.01.',
    ),
  /** What the amount is for: "per studiejaar", "per uur". */
  per: z.string().trim().min(1),
  /** Year or study year that it holds for: no amount without one. */
  peiljaar: z
    .string({
      error:
        'Bij een bedrag hoort een peiljaar. Schrijf het jaar van de bron, tussen aanhalingstekens, als "2024".',
    })
    .regex(/^\d{4}(-\d{4})?$/, 'Schrijf een peiljaar als 2024 of 2024-2025.'),
  bron: z.string().trim().min(1),
});
export type BedragRegel = z.infer<typeof BedragSchema>;
