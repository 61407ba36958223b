import { z } from 'zod';
import { BeroepSchema, BeroepsniveauSchema } from './beroep.ts';

const { nagekeken, loon } = BeroepSchema.shape;
const naamMetId = z.strictObject({ id: z.string(), naam: z.string() });

/** A qualification by its code. */
const OpenOpleidingSchema = z.strictObject({
  /** Crebo (mbo) or croho (higher education), five digits. */
  code: z.string(),
  naam: z.string(),
  niveau: z.string(),
});

/** An occupation as open data. */
export const OpenBeroepSchema = z.strictObject({
  /** Name as in the source. */
  naam: z.string(),
  slug: z.string(),
  enkelvoud: z.string(),
  /** Page of this site about it. */
  pagina: z.string(),
  sector: naamMetId,
  niveau: BeroepsniveauSchema,
  kansberoep: z.boolean(),
  kort: z.string(),
  /** Group of BRC 2014. */
  brc: z.string(),
  riasec: z.array(z.string()),
  vaardigheden: z.array(z.string()),
  synoniemen: z.array(z.string()),
  /** Mbo qualifications that lead to it, with older and newer codes of the same qualification. */
  crebos: z.array(z.string()),
  /** Programmes of higher education that lead to it. */
  crohos: z.array(z.string()),
  /** The same qualifications with their names. */
  leidt_op: z.array(OpenOpleidingSchema),
  /** What only prepares for it. */
  bereidt_voor: z.array(OpenOpleidingSchema),
  /** Which education leads to it, where no mbo qualification does or something comes after it. */
  opleiding: z.string().optional(),
  loon,
  /** Who says that there is much work in it, of when, and in which words of their own. */
  bron: z
    .strictObject({
      naam: z.string(),
      uitgever: z.string(),
      jaar: z.string(),
      sector: z.string(),
      niveau: BeroepsniveauSchema,
      url: z.string(),
      /** `landelijk`: it says nothing about one regio. */
      beeld: z.literal('landelijk'),
    })
    .optional(),
  /** Texts and links are the judgement of the editors of this site. */
  basis: z.literal('redactie'),
  opgesteld_op: z.string(),
  nagekeken,
});

/** `/beroepen.json`. */
export const OpenBeroepenSchema = z.array(OpenBeroepSchema);
export type OpenBeroep = z.infer<typeof OpenBeroepSchema>;
