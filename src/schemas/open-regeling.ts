import { z } from 'zod';
import { RegelingSchema } from './regeling.ts';

/** An amount as open data: in euros, with the year that it is of. */
const OpenBedragSchema = z.strictObject({
  naam: z.string(),
  euro: z.number().min(0),
  per: z.string(),
  peiljaar: z.string(),
  bron: z.string(),
});
const naam = z.strictObject({ id: z.string(), naam: z.string() });

/** A regeling as open data: as editors write it, with amounts and names filled in and without its test cases. */
export const OpenRegelingSchema = z.strictObject({
  slug: z.string(),
  ...RegelingSchema.omit({
    voorbeelden: true,
    krijgt: true,
    bijdrage: true,
    berekening: true,
    status: true,
    voor: true,
    waarvoor: true,
    voorwaarden: true,
  }).shape,
  /** Who asks → the conditions that this site can compute; a role that is absent: not for them. */
  voorwaarden: RegelingSchema.shape.voorwaarden.unwrap(),
  /** Page of this site about it. */
  pagina: z.string(),
  /** Status on `gemaakt_op`. */
  status: z.enum(['lopend', 'onzeker', 'binnenkort', 'gesloten', 'beeindigd']),
  voor: z.array(naam),
  waarvoor: z.array(naam),
  /** Regio's where it is; empty: everywhere. */
  regios: z.array(naam),
  krijgt: z.array(
    z.strictObject({
      wat: z.string(),
      bedrag: OpenBedragSchema.optional(),
      percentage: z.number().optional(),
      peiljaar: z.string().optional(),
    }),
  ),
  bijdrage: z
    .strictObject({
      lijn: z.enum(['recht', 'besluit', 'lening']),
      bedrag: OpenBedragSchema.optional(),
      percentage: z.number(),
    })
    .optional(),
  berekening: z
    .strictObject({
      per: z.enum(['uur', 'plaats']),
      bedrag: OpenBedragSchema,
      maximum: OpenBedragSchema.optional(),
      weken: z.number().optional(),
    })
    .optional(),
});

/** `/regelingen.json`. */
export const OpenRegelingenSchema = z.strictObject({
  /** Day of the build, yyyy-mm-dd. */
  gemaakt_op: z.string(),
  regelingen: z.array(OpenRegelingSchema),
});
export type OpenRegeling = z.infer<typeof OpenRegelingSchema>;
export type OpenRegelingen = z.infer<typeof OpenRegelingenSchema>;
