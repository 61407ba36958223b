import { z } from 'zod';
import { list, optionalText, optionalUrl, text, yesNo } from './cell.ts';

/** A fund of employers and unions for training in a sector (`landelijk/oeno-fondsen.csv`). */
export const OenoFondsSchema = z.object({
  naam: text,
  afkorting: optionalText,
  /** The branch, as the source names it. */
  branche: text,
  /** Ids of `sectoren.yaml`: who works there finds the fund here. */
  sectoren: list,
  website: optionalUrl,
  /** Whether it is certain that this is its website. */
  website_zeker: yesNo,
  /** What this row rests on. */
  basis: text,
  te_controleren: yesNo,
});
export type OenoFonds = z.infer<typeof OenoFondsSchema>;
