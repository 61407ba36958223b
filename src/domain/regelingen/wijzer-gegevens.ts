import type { OenoFonds } from '../../schemas/oeno-fonds.ts';
import type { Regeling } from '../../schemas/regeling.ts';
import type { Vraag } from '../../schemas/vraag.ts';
import type { Bedrag } from './bedrag.ts';

const FIELDS = [
  'slug',
  'naam',
  'kort',
  'status',
  'geldig',
  'vensters',
  'regios',
  'voorliggend',
  'beslist',
  'toestemming_vooraf',
  'probeer_eerst',
  'fonds_per_sector',
  'krijgt',
  'bijdrage',
  'berekening',
  'voorwaarden',
  'niet_gemodelleerd',
  'inkomen',
  'combineert',
  'onzeker',
  'gecontroleerd_op',
  'basis',
] as const satisfies (keyof Regeling)[];
/** What the decision aid, the calculators and the cost lines know of a regeling; the rest stands on its page. */
export type WijzerRegeling = Pick<Regeling, (typeof FIELDS)[number]> & {
  /** Year or years of the sources, as written. */
  bronjaren: string[];
};

export interface WijzerGegevens {
  vragen: Vraag[];
  /** Ids and names that facts borrow from other lists. */
  lijsten: { regios: Naam[]; sectoren: Naam[] };
  bedragen: Record<string, Bedrag>;
  regelingen: WijzerRegeling[];
  fondsen: Pick<OenoFonds, 'naam' | 'branche' | 'sectoren' | 'website' | 'website_zeker'>[];
}
interface Naam {
  id: string;
  naam: string;
}

/** Leaves out what only the page of a regeling shows. */
export function toWijzerRegeling(regeling: Regeling): WijzerRegeling {
  const fields = Object.fromEntries(FIELDS.map((field) => [field, regeling[field]])) as Pick<
    Regeling,
    (typeof FIELDS)[number]
  >;
  return { ...fields, bronjaren: [...new Set(regeling.bronnen.flatMap(({ jaar }) => jaar ?? []))] };
}
