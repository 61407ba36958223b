import { z } from 'zod';
import { optionalText, optionalUrl, slug, text } from './cell.ts';

/** A training provider (`content/landelijk/opleiders/opleiders.csv`, or `regios/<slug>/opleiders.csv` for one that a regio adds). */
export const OpleiderSchema = z.strictObject({
  /** Name in codes and links. */
  id: slug,
  naam: text,
  /** Four-character code of the institution, where known. */
  brin: optionalText,
  /** `publiek` = paid by the state, `privaat` = not, empty = not known. */
  bekostiging: z
    .enum(['publiek', 'privaat', ''], { error: 'Kies publiek of privaat, of laat het leeg.' })
    .transform((value) => value || undefined),
  /** Home page, never a page deeper in the site. */
  website: optionalUrl,
});
export type Opleider = z.infer<typeof OpleiderSchema>;

/** A building of a provider (`opleiders/locaties.csv`; KiesMBO and HOVI, February 2025). */
export const LocatieSchema = z.strictObject({
  opleider: slug,
  naam: text,
  straat: optionalText,
  postcode: optionalText,
  plaats: text,
  gm_code: z.string().regex(/^GM\d{4}$/),
});
export type Locatie = z.infer<typeof LocatieSchema>;
