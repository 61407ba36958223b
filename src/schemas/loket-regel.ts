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
  wanneer: z
    .strictObject({
      wie: z
        .enum(['burger', 'werkgever'], { error: 'Kies burger of werkgever.' })
        .optional()
        .meta({ title: 'Wie vraagt?', description: 'Leeg betekent: een burger.' }),
      leeftijd_vanaf: leeftijd
        .optional()
        .meta({ title: 'Leeftijd vanaf', description: 'Zo oud of ouder, in hele jaren.' }),
      leeftijd_onder: leeftijd
        .optional()
        .meta({ title: 'Jonger dan', description: '27 betekent: tot en met 26 jaar.' }),
      op_school: jaNee.optional().meta({
        title: 'Zit op school',
        description: 'Kies ja: de regel geldt voor wie nu naar school gaat. Leeg: dat maakt niet uit.',
      }),
      postcodes: postcodes.optional().meta({
        stuk: 'begin van een postcode',
        title: 'Postcodes',
        description: 'De eerste cijfers van postcodes, zoals 7511 of 75. Eén ervan moet passen.',
      }),
    })
    .refine(
      (wanneer) => Object.values(wanneer).some((value) => value !== undefined),
      'Hier staat geen voorwaarde. Noem er ten minste één, zoals "leeftijd_onder: 27".',
    )
    .meta({
      title: 'Wanneer',
      description: 'Alles wat u invult, moet kloppen. Wat leeg is, telt niet mee.',
    }),
  naar: slug.meta({
    title: 'Wie antwoordt dan?',
    description: 'De korte naam van een ander loket. Of het woord loket: dan antwoordt u zelf.',
  }),
  bron: z.string().trim().min(1).meta({
    title: 'Bron',
    description: 'Waar komt deze regel vandaan? Noem ook het jaar of de dag.',
  }),
  bevestigd: jaNee.meta({
    title: 'Bevestigd',
    description: 'Kies nee zolang niemand van de regio dit bevestigde. De site zegt dat erbij.',
  }),
});
export type LoketRegel = z.infer<typeof LoketRegelSchema>;

/** A time in which the loket is closed (`gesloten` in loket.yaml). */
export const SluitingSchema = z.strictObject({
  van: datum.meta({ title: 'Eerste dag', description: 'De eerste dag dat het loket dicht is.' }),
  tot: datum.meta({ title: 'Laatste dag', description: 'De laatste dag dat het loket dicht is.' }),
  tekst: z.string().trim().min(1).meta({
    veld: 'tekst',
    title: 'Wat bezoekers lezen',
    description: 'Waarom is het loket dicht? Wat kunnen zij nu doen? Korte zinnen.',
  }),
  alternatief: z
    .strictObject({
      naam: z
        .string()
        .trim()
        .min(1)
        .meta({ title: 'Naam', description: 'Bijvoorbeeld: Werkcentrum in de regio hiernaast.' }),
      telefoon: telefoon
        .optional()
        .meta({ title: 'Telefoon', description: 'Bijvoorbeeld 053 123 45 67. Mag leeg blijven.' }),
      adres: webadres
        .optional()
        .meta({ title: 'Webadres', description: 'Begin met https://. Mag leeg blijven.' }),
    })
    .meta({ title: 'Waar mensen nu heen kunnen', description: 'Een ander loket dat intussen helpt.' }),
  formulier_open: jaNee.meta({
    title: 'Formulier blijft open',
    description: 'Kies ja als u na de laatste dag alsnog antwoordt.',
  }),
});
export type SluitingBestand = z.infer<typeof SluitingSchema>;

/** How long people wait now (`wachttijd` in loket.yaml). */
export const WachttijdSchema = z.strictObject({
  werkdagen: z
    .int()
    .min(0)
    .max(260)
    .meta({ title: 'Werkdagen', description: 'Hoeveel werkdagen wachten mensen nu op een gesprek?' }),
  bevestigd_op: datum.meta({
    title: 'Bevestigd op',
    description: 'De dag waarop u dit nakeek. Na 14 dagen staat de wachttijd niet meer op de site.',
  }),
});

/** What visitors of this regio must know now (`mededeling` in loket.yaml). */
export const MededelingSchema = z.strictObject({
  van: datum.meta({ title: 'Eerste dag', description: 'Vanaf deze dag staat het op de site.' }),
  tot: datum.meta({ title: 'Laatste dag', description: 'Na deze dag staat het niet meer op de site.' }),
  tekst: z.string().trim().min(1).max(300, 'Maak de mededeling korter: ten hoogste 300 tekens.').meta({
    veld: 'tekst',
    title: 'Tekst',
    description: 'Eén of twee korte zinnen. Ten hoogste 300 tekens.',
  }),
});
export type MededelingBestand = z.infer<typeof MededelingSchema>;
