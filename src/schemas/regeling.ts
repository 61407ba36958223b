import { z } from 'zod';
import { BeweringSchema } from './bewering.ts';
import { isCalendarDate, slug } from './cell.ts';

const zin = z.string().trim().min(1);
const datum = z
  .string({ error: 'Dit is geen datum. Schrijf een datum tussen aanhalingstekens, als "2026-09-01".' })
  .refine(isCalendarDate, 'Dit is geen datum. Schrijf een datum als 2026-09-01.');
const adres = z.url({
  protocol: /^https?$/,
  error: 'Dit is geen webadres. Begin met https://, bijvoorbeeld https://duo.nl/.',
});

/** One condition, with what a visitor reads when it holds, fails, or cannot be told yet. */
export const VoorwaardeSchema = z.strictObject({
  als: BeweringSchema,
  ja: zin,
  nee: zin,
  onbekend: zin,
});
export type Voorwaarde = z.infer<typeof VoorwaardeSchema>;

/** One thing that somebody gets: in words, and with an amount of `bedragen.yaml` or a percentage where one is known. */
export const KrijgtSchema = z.strictObject({
  wat: zin,
  /** Id in `bedragen.yaml`. */
  bedrag: slug.optional(),
  percentage: z.number().min(0).max(100).optional(),
  /** Year that the percentage is of; the amount has its own. */
  peiljaar: zin.optional(),
});

/**
 * What a regeling does to what a training costs the visitor: one of the lines under the price. `bedrag` is the most
 * that is paid; absent means that no maximum is known.
 */
export const BijdrageSchema = z.strictObject({
  lijn: z.enum(['recht', 'besluit', 'lening'], { error: 'Kies recht, besluit of lening.' }),
  bedrag: slug.optional(),
  /** Part of the price, where only a part is paid. */
  percentage: z.number().min(0).max(100).default(100),
});

/** How an employer's amount a year is computed. */
export const BerekeningSchema = z.strictObject({
  /** Times the paid hours of a year, or times the places (in proportion to `weken` where that is given). */
  per: z.enum(['uur', 'plaats'], { error: 'Kies uur of plaats.' }),
  /** Id in `bedragen.yaml`. */
  bedrag: slug,
  /** Id in `bedragen.yaml`: no more than this a year. */
  maximum: slug.optional(),
  /** Weeks for the whole amount; fewer weeks give less. */
  weken: z.int().min(1).max(52).optional(),
});

/** A case with a known outcome; `npm test` runs every one of them by name. */
export const VoorbeeldSchema = z.strictObject({
  naam: zin,
  rol: z.enum(['inwoner', 'werkgever'], { error: 'Kies inwoner of werkgever.' }).default('inwoner'),
  /** Fact → answer; a fact that is left out is unknown. */
  antwoorden: z.record(z.string(), z.union([z.number(), z.string(), z.array(z.string())])),
  /** The day of asking, for a case at the edge of a window or an end. Absent: the day of `gecontroleerd_op`. */
  vandaag: datum.optional(),
  uitkomst: z.enum(['past', 'misschien', 'past-niet'], { error: 'Kies past, misschien of past-niet.' }),
  /** Part of the sentence of the condition that decides. */
  omdat: zin.optional(),
});

/** A funding scheme or a route that people take for one (`regelingen/<slug>.yaml`; the file name is its slug). */
export const RegelingSchema = z.strictObject({
  naam: zin,
  /** Other names that people search by. */
  ook_bekend_als: z.array(zin).default([]),
  /** What it is, in one sentence. */
  kort: zin,
  /** Who it is for: ids of `doelgroepen.yaml`. */
  voor: z.array(slug).min(1, 'Voor wie is deze regeling? Noem ten minste één groep uit doelgroepen.yaml.'),
  /** What it is for: ids of `doelen.yaml`. */
  waarvoor: z.array(slug).min(1, 'Waarvoor is deze regeling? Noem ten minste één doel uit doelen.yaml.'),
  /** What is known of it. The days below make the rest: not yet open, closed, ended. */
  status: z.enum(['lopend', 'onzeker', 'beeindigd'], { error: 'Kies lopend, onzeker of beeindigd.' }),
  /** First and last day, where known. */
  geldig: z.strictObject({ van: datum.optional(), tot: datum.optional() }).default({}),
  /** When one can ask; none: always, or not known (say so in `onzeker`). */
  vensters: z.array(z.strictObject({ van: datum, tot: datum })).default([]),
  /** What came instead, for one that has ended: slugs, and a sentence. */
  vervangen_door: z.strictObject({ slugs: z.array(slug).default([]), uitleg: zin }).optional(),
  /** Who must be asked first in practice; ids of `STAPPEN_VOOR` in `order-uitkomsten.ts`. */
  voorliggend: z.enum(
    ['advies', 'werkgever', 'uwv-gemeente', 'regiofonds', 'belasting', 'lening', 'kosten'],
    {
      error: 'Kies advies, werkgever, uwv-gemeente, regiofonds, belasting, lening of kosten.',
    },
  ),
  /** Who decides. `recht`: nobody has to, when the conditions hold. */
  beslist: z.strictObject({
    wie: z.enum(
      [
        'recht',
        'uwv',
        'gemeente',
        'fonds',
        'werkgever',
        'school',
        'uitvoerder',
        'geldverstrekker',
        'niemand',
      ],
      {
        error: 'Kies recht, uwv, gemeente, fonds, werkgever, school, uitvoerder, geldverstrekker of niemand.',
      },
    ),
    uitleg: zin,
  }),
  /** True for the one that stands for many: the decision aid names the O&O-fondsen of the visitor's sector with it. */
  fonds_per_sector: z.boolean().default(false),
  /** What must be asked before one begins; absent: nothing, as far as known. */
  toestemming_vooraf: zin.optional(),
  /** For a fund of last resort: slugs of what to try before it. */
  probeer_eerst: z.array(slug).default([]),
  /** For whom, at B1. */
  voor_wie: zin,
  krijgt: z.array(KrijgtSchema).min(1),
  bijdrage: BijdrageSchema.optional(),
  berekening: BerekeningSchema.optional(),
  /** Conditions by role. A role that is left out: not for them. */
  voorwaarden: z.strictObject({
    inwoner: z.array(VoorwaardeSchema).optional(),
    werkgever: z.array(VoorwaardeSchema).optional(),
  }),
  /** Conditions that only a person can judge. */
  niet_gemodelleerd: z.array(zin).default([]),
  /** What it does to income or benefit; absent: not known. */
  inkomen: zin.optional(),
  /** How to apply, step by step. */
  stappen: z.array(zin).default([]),
  /** Where to apply, in a few words. */
  aanvragen_bij: zin.optional(),
  /** Slug of another regeling → whether both may be used at once. Both files say the same. */
  combineert: z
    .record(slug, z.enum(['ja', 'nee', 'onbekend'], { error: 'Kies ja, nee of onbekend.' }))
    .default({}),
  /** The official page, and whether it was seen or is known by heart. */
  link: z.strictObject({ url: adres, gezien: z.boolean() }).optional(),
  bronnen: z.array(z.strictObject({ naam: zin, url: adres.optional(), jaar: zin.optional() })).default([]),
  /** What this rests on. */
  basis: z.enum(['bron', 'algemene-kennis', 'bron-en-algemene-kennis'], {
    error: 'Kies bron, algemene-kennis of bron-en-algemene-kennis.',
  }),
  /** What is not certain. */
  onzeker: zin.optional(),
  /** Day that a person last checked this file. */
  gecontroleerd_op: datum,
  voorbeelden: z
    .array(VoorbeeldSchema)
    .min(3, 'Er zijn te weinig voorbeelden. Geef er ten minste drie: zij zijn de proef op de som.'),
});
/** What an editor writes, with what the place of the file tells. */
export type Regeling = z.infer<typeof RegelingSchema> & {
  slug: string;
  /** Slugs of the regio's where it is; none: everywhere. */
  regios: string[];
};
/** What a regio has to say about national regelingen: slug → note (`regios/<slug>/regelingen-notities.yaml`). */
export const RegelingNotitiesSchema = z.record(slug, zin);
export type Voorbeeld = z.infer<typeof VoorbeeldSchema>;
