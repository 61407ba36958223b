import { z } from 'zod';
import { list, slug, text } from './cell.ts';
import { BeroepsniveauSchema } from './beroep.ts';

/**
 * Work that people come from and that has no page of its own (`landelijk/vertrekberoepen.csv`): the groups of BRC 2014
 * and common occupations in them. Never on a list of work that is asked for.
 */
export const VertrekberoepSchema = z.strictObject({
  /** Unique, also beside the slugs of `beroepen/`. */
  id: slug,
  /** `groep` for one of the 114 groups of BRC 2014, `beroep` for one occupation in it. */
  soort: z.enum(['groep', 'beroep'], { error: 'Kies groep of beroep.' }),
  /** Name as people say it; of a group the plural, of an occupation the singular. */
  naam: text,
  /** Group of BRC 2014, four digits. */
  brc: z.string().regex(/^\d{4}$/, 'Een groep van BRC 2014 heeft vier cijfers.'),
  /** Identifier of the occupation in ESCO, where it was picked from there. */
  esco: z.string().trim().optional(),
  /** Id of one of our sectoren. */
  sector: slug,
  niveau: BeroepsniveauSchema,
  /** Three to six ids of `vaardigheden.yaml`. */
  vaardigheden: list.refine(
    (ids) => ids.length >= 3 && ids.length <= 6,
    'Noem drie tot zes vaardigheden, met | ertussen.',
  ),
  /** Everyday names, small letters. */
  synoniemen: list,
  /** Always nee: what is asked for stands in `beroepen/`. */
  kansberoep: z.literal('nee', {
    error: 'Schrijf nee. Een kansberoep krijgt een eigen bestand in beroepen/.',
  }),
  basis: z.literal('redactie', { error: 'Schrijf redactie.' }),
});
export type Vertrekberoep = z.infer<typeof VertrekberoepSchema>;
