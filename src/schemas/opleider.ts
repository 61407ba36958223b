import { z } from 'zod';
import { optionalText, optionalUrl, slug, text } from './cell.ts';
import type {} from './veld.ts';

/** A training provider (`content/landelijk/opleiders/opleiders.csv`, or `regios/<slug>/opleiders.csv` for one that a regio adds). */
export const OpleiderSchema = z.strictObject({
  // Name in codes and links. A form makes it of the name and never changes it: trainingen refer to it.
  id: slug.meta({
    veld: 'vast',
    title: 'Id',
    description: 'Laat dit leeg: de site maakt het van de naam.',
  }),
  naam: text.meta({ title: 'Naam', description: 'Zo staat de opleider in de matrix en op de site.' }),
  brin: optionalText.meta({
    title: 'BRIN',
    description: 'De code van vier tekens die alleen scholen hebben. Mag leeg blijven.',
  }),
  // Paid by the state, not, or (empty) not known.
  bekostiging: z
    .enum(['publiek', 'privaat', ''], { error: 'Kies publiek of privaat, of laat het leeg.' })
    .transform((value) => value || undefined)
    .meta({
      title: 'Bekostiging',
      description: 'Publiek: het Rijk betaalt. Privaat: het Rijk betaalt niet. Weet u het niet? Kies niets.',
    }),
  website: optionalUrl.meta({
    title: 'Website',
    description: 'De beginpagina, niet een bladzijde dieper. Begin met https://. Mag leeg blijven.',
  }),
});
export type Opleider = z.infer<typeof OpleiderSchema>;

/** The opleiders that one regio adds, as a form shows its file: `regios/<slug>/opleiders.csv`. */
export const RegioOpleidersSchema = z.strictObject({
  opleiders: z.array(OpleiderSchema).default([]).meta({
    stuk: 'opleider',
    title: 'Opleiders',
    description: 'Opleiders die nog niet in de landelijke lijst staan. Daarna kunt u ze in de matrix kiezen.',
  }),
});

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
