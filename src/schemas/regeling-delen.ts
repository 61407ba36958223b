import { z } from 'zod';
import { BeweringSchema } from './bewering.ts';
import { isCalendarDate, slug } from './cell.ts';
import type {} from './veld.ts';

/** Parts of a regeling (`regeling.ts`), and the building blocks that they share. */

export const zin = z.string().trim().min(1);
export const datum = z
  .string({ error: 'Dit is geen datum. Schrijf een datum tussen aanhalingstekens, als "2026-09-01".' })
  .refine(isCalendarDate, 'Dit is geen datum. Schrijf een datum als 2026-09-01.')
  .meta({ veld: 'datum' });

/** One condition, with what a visitor reads when it holds, fails, or cannot be told yet. */
export const VoorwaardeSchema = z.strictObject({
  als: BeweringSchema.meta({
    veld: 'yaml',
    title: 'Als',
    description: 'Bijvoorbeeld: { feit: leeftijd, minstens: 18 } of { feit: situatie, een_van: [ww] }.',
  }),
  ja: zin.meta({ title: 'Zin als het klopt', description: 'Bijvoorbeeld: U bent 18 jaar of ouder.' }),
  nee: zin.meta({ title: 'Zin als het niet klopt', description: 'Bijvoorbeeld: U bent jonger dan 18 jaar.' }),
  onbekend: zin.meta({
    title: 'Zin als wij het niet weten',
    description: 'Bijvoorbeeld: Uw leeftijd weten wij nog niet.',
  }),
});

/** One thing that somebody gets: in words, and with an amount of `bedragen.yaml` or a percentage where one is known. */
export const KrijgtSchema = z.strictObject({
  wat: zin.meta({ title: 'Wat krijgt iemand?', description: 'Eén korte zin.' }),
  bedrag: slug.optional().meta({
    keuzes: 'bedragen',
    title: 'Bedrag',
    description: 'Kies een bedrag uit de lijst van bedragen. Mag leeg blijven.',
  }),
  percentage: z
    .number()
    .min(0)
    .max(100)
    .optional()
    .meta({ title: 'Percentage', description: 'Van 0 tot en met 100. Mag leeg blijven.' }),
  // The amount has its own year.
  peiljaar: zin.optional().meta({
    title: 'Jaar van het percentage',
    description: 'Bijvoorbeeld 2026. Alleen nodig bij een percentage.',
  }),
});

/**
 * What a regeling does to what a training costs the visitor: one of the lines under the price. `bedrag` is the most
 * that is paid; absent means that no maximum is known.
 */
export const BijdrageSchema = z.strictObject({
  lijn: z.enum(['recht', 'besluit', 'lening'], { error: 'Kies recht, besluit of lening.' }).meta({
    title: 'Soort bijdrage',
    description: 'Recht: krijgt iedereen die voldoet. Besluit: iemand beslist. Lening: terugbetalen.',
  }),
  bedrag: slug.optional().meta({
    keuzes: 'bedragen',
    title: 'Hoogste bedrag',
    description: 'Leeg betekent: er is geen hoogste bedrag bekend.',
  }),
  percentage: z
    .number()
    .min(0)
    .max(100)
    .default(100)
    .meta({ title: 'Deel van de prijs', description: 'In procenten. 100 betekent: de hele prijs.' }),
});

/** How an employer's amount a year is computed. */
export const BerekeningSchema = z.strictObject({
  // Times the paid hours of a year, or times the places (in proportion to `weken` where that is given).
  per: z
    .enum(['uur', 'plaats'], { error: 'Kies uur of plaats.' })
    .meta({ title: 'Per', description: 'Per betaald uur of per plaats.' }),
  bedrag: slug.meta({
    keuzes: 'bedragen',
    title: 'Bedrag',
    description: 'Kies een bedrag uit de lijst van bedragen.',
  }),
  maximum: slug
    .optional()
    .meta({ keuzes: 'bedragen', title: 'Hoogste bedrag per jaar', description: 'Mag leeg blijven.' }),
  weken: z.int().min(1).max(52).optional().meta({
    title: 'Weken voor het hele bedrag',
    description: 'Bij minder weken is het bedrag lager. Mag leeg blijven.',
  }),
});

/** A case with a known outcome; `npm test` runs every one of them by name. */
export const VoorbeeldSchema = z.strictObject({
  naam: zin.meta({ title: 'Naam', description: 'Wie is dit? Bijvoorbeeld: werkt en zoekt een opleiding.' }),
  rol: z
    .enum(['inwoner', 'werkgever'], { error: 'Kies inwoner of werkgever.' })
    .default('inwoner')
    .meta({ title: 'Rol', description: 'Is het iemand zelf, of een werkgever?' }),
  antwoorden: z.record(z.string(), z.union([z.number(), z.string(), z.array(z.string())])).meta({
    veld: 'yaml',
    title: 'Antwoorden',
    description: 'Bijvoorbeeld: { leeftijd: 30, situatie: [werk] }. Wat u weglaat, is niet bekend.',
  }),
  vandaag: datum
    .optional()
    .meta({ title: 'Dag van de vraag', description: 'Leeg betekent: de dag van de laatste controle.' }),
  uitkomst: z
    .enum(['past', 'misschien', 'past-niet'], { error: 'Kies past, misschien of past-niet.' })
    .meta({ title: 'Uitkomst', description: 'Wat moet de site dan zeggen?' }),
  omdat: zin
    .optional()
    .meta({ title: 'Omdat', description: 'Een deel van de zin die de uitkomst uitlegt. Mag leeg blijven.' }),
});
