import { z } from 'zod';
import { slug } from './cell.ts';
import { datum, jaNee, telefoon, webadres } from './contact.ts';

const leeftijd = z.int('Schrijf een leeftijd als heel getal, zoals 27.').min(0).max(120);

/** First digits of postcodes; YAML reads them as a number when they stand without quotes. */
const postcodes = z
  .array(
    z
      .union([z.string(), z.number()])
      .transform(String)
      .pipe(
        z.string().regex(/^[1-9]\d{0,3}$/, 'Schrijf het begin van een postcode: 1 tot 4 cijfers, als 7511.'),
      ),
  )
  .min(1, 'Noem ten minste één postcode, of haal dit veld weg.');

/** One line of the rules that say which desk answers (`regels` in loket.yaml). The first rule that fits counts. */
export const LoketRegelSchema = z.strictObject({
  /** What must all be true. What is absent does not matter. */
  wanneer: z
    .strictObject({
      /** `burger` or `werkgever`; absent: burger. */
      wie: z.enum(['burger', 'werkgever'], { error: 'Kies burger of werkgever.' }).optional(),
      /** This age or older, in whole years. */
      leeftijd_vanaf: leeftijd.optional(),
      /** Younger than this, in whole years: 27 means up to and including 26. */
      leeftijd_onder: leeftijd.optional(),
      /** `ja`: goes to school now. `nee`: does not. */
      op_school: jaNee.optional(),
      /** First digits of postcodes; one of them must fit. */
      postcodes: postcodes.optional(),
    })
    .refine(
      (wanneer) => Object.values(wanneer).some((value) => value !== undefined),
      'Hier staat geen voorwaarde. Noem er ten minste één, zoals "leeftijd_onder: 27".',
    ),
  /** Id of a bestemming, or `loket`. */
  naar: slug,
  /** Where the rule comes from, with its year or day. */
  bron: z.string().trim().min(1),
  /** `nee` while nobody of the regio confirmed the rule: pages say so. */
  bevestigd: jaNee,
});
export type LoketRegel = z.infer<typeof LoketRegelSchema>;

/** A time in which the loket is closed (`gesloten` in loket.yaml). */
export const SluitingSchema = z.strictObject({
  /** First day. */
  van: datum,
  /** Last day. */
  tot: datum,
  /** What visitors read: why, and what they can do meanwhile. B1. */
  tekst: z.string().trim().min(1),
  /** Where they can go meanwhile. */
  alternatief: z.strictObject({
    naam: z.string().trim().min(1),
    telefoon: telefoon.optional(),
    /** Web address. */
    adres: webadres.optional(),
  }),
  /** `ja`: the form stays open, and the answer comes after the last day. */
  formulier_open: jaNee,
});
export type SluitingBestand = z.infer<typeof SluitingSchema>;

/** How long people wait now (`wachttijd` in loket.yaml). */
export const WachttijdSchema = z.strictObject({
  /** In working days. */
  werkdagen: z.int().min(0).max(260),
  /** Day on which somebody of the loket confirmed it. After 14 days the site shows it no more. */
  bevestigd_op: datum,
});

/** What visitors of this regio must know now (`mededeling` in loket.yaml). */
export const MededelingSchema = z.strictObject({
  /** First day on which the site shows it. */
  van: datum,
  /** Last day. */
  tot: datum,
  /** One or two sentences, at B1. */
  tekst: z.string().trim().min(1).max(300, 'Maak de mededeling korter: ten hoogste 300 tekens.'),
});
export type MededelingBestand = z.infer<typeof MededelingSchema>;
