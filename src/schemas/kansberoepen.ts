import { z } from 'zod';
import { isCalendarDate, optionalText, optionalUrl, slug, text } from './cell.ts';

const zin = z.string().trim().min(1);

/** How easy work is to find in a regio, as the regional source says it. From much chance to little. */
export const KANSEN = ['zeer-goed', 'goed', 'gemiddeld', 'matig', 'gering'] as const;

/** What one regio knows about one occupation. */
export const RegioKansSchema = z.strictObject({
  /** Slug of an occupation in `landelijk/beroepen/`. */
  beroep: slug,
  kans: z.enum(KANSEN, { error: `Kies ${KANSEN.join(', ')}.` }),
  /** Who says so: a publication, with its name. */
  bron: zin,
  /** Web address of that publication. */
  url: z.url({ protocol: /^https?$/, error: 'Dit is geen webadres. Begin met https://.' }).optional(),
  /** Year or half year that the source describes. */
  jaar: zin,
  /** One sentence for the visitor about this work here. */
  toelichting: zin.optional(),
  /** `true` takes the occupation off the list of this regio. */
  verbergen: z.boolean().default(false),
});
export type RegioKans = z.infer<typeof RegioKansSchema>;

/**
 * What a regio adds to the national list (`regios/<slug>/kansberoepen.yaml`). An entry here always beats the national
 * one; an occupation that is not named here keeps its national picture.
 */
export const RegioKansberoepenSchema = z.strictObject({
  /** `true` while the facts are made up; the page says so, and a production build refuses it. */
  voorbeeld: z.boolean().default(false),
  gecontroleerd_op: z
    .string({ error: 'Schrijf een datum tussen aanhalingstekens, als "2026-11-26".' })
    .refine(isCalendarDate, 'Dit is geen datum. Schrijf een datum als "2026-11-26".'),
  beroepen: z.array(RegioKansSchema).min(1, 'Noem ten minste één beroep, of haal het bestand weg.'),
});
export type RegioKansberoepen = z.infer<typeof RegioKansberoepenSchema>;

/**
 * A row of a list that was imported for a regio (`regios/<slug>/kansberoepen-lijst.csv`, machine-owned). It lies
 * beneath the editor's `kansberoepen.yaml`: an entry there beats the row of the same occupation.
 */
export const KansenlijstRijSchema = z.strictObject({
  /** Slug of an occupation in `landelijk/beroepen/`. */
  beroep: slug,
  kans: z.enum(KANSEN, { error: `Kies ${KANSEN.join(', ')}.` }),
  /** Who says so: a publication, with its name. */
  bron: text,
  /** Year or half year that the source describes. */
  jaar: text,
  /** Web address of that publication. */
  url: optionalUrl,
  /** One sentence for the visitor about this work here. */
  toelichting: optionalText,
});
export type KansenlijstRij = z.infer<typeof KansenlijstRijSchema>;
