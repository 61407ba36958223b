import { z } from 'zod';
import { isCalendarDate, optionalText, optionalUrl, slug, text } from './cell.ts';
import type {} from './veld.ts';

const zin = z.string().trim().min(1);

/** How easy work is to find in a regio, as the regional source says it. From much chance to little. */
export const KANSEN = ['zeer-goed', 'goed', 'gemiddeld', 'matig', 'gering'] as const;

/** What one regio knows about one occupation. */
export const RegioKansSchema = z.strictObject({
  beroep: slug.meta({ keuzes: 'beroepen', title: 'Beroep', description: 'Kies een beroep van de site.' }),
  kans: z.enum(KANSEN, { error: `Kies ${KANSEN.join(', ')}.` }).meta({
    title: 'Kans op werk',
    description: 'Zoals uw bron het zegt.',
  }),
  bron: zin.meta({ title: 'Bron', description: 'Wie zegt dit? De naam van het rapport of het bericht.' }),
  url: z
    .url({ protocol: /^https?$/, error: 'Dit is geen webadres. Begin met https://.' })
    .optional()
    .meta({ title: 'Webadres van de bron', description: 'Begin met https://. Mag leeg blijven.' }),
  jaar: zin.meta({ title: 'Jaar', description: 'Het jaar of halfjaar waar de bron over gaat.' }),
  toelichting: zin.optional().meta({
    veld: 'tekst',
    title: 'Toelichting',
    description: 'Eén zin voor de bezoeker over dit werk in uw regio. Mag leeg blijven.',
  }),
  verbergen: z.boolean().default(false).meta({
    title: 'Niet tonen',
    description: 'Zet dit aan om het beroep van de lijst van uw regio te halen.',
  }),
});
export type RegioKans = z.infer<typeof RegioKansSchema>;

/**
 * What a regio adds to the national list (`regios/<slug>/kansberoepen.yaml`). An entry here always beats the national
 * one; an occupation that is not named here keeps its national picture.
 */
export const RegioKansberoepenSchema = z.strictObject({
  // The page says that the facts are made up, and a production build refuses them.
  voorbeeld: z
    .boolean()
    .default(false)
    .meta({ title: 'Is een voorbeeld', description: 'Zet dit uit zodra de gegevens echt zijn.' }),
  gecontroleerd_op: z
    .string({ error: 'Schrijf een datum tussen aanhalingstekens, als "2026-11-26".' })
    .refine(isCalendarDate, 'Dit is geen datum. Schrijf een datum als "2026-11-26".')
    .meta({
      veld: 'datum',
      title: 'Gecontroleerd op',
      description: 'De dag waarop iemand dit voor het laatst nakeek.',
    }),
  beroepen: z.array(RegioKansSchema).min(1, 'Noem ten minste één beroep, of haal het bestand weg.').meta({
    stuk: 'beroep',
    title: 'Beroepen',
    description: 'Wat hier staat, gaat voor het landelijke beeld.',
  }),
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
