import { z } from 'zod';
import { slug } from './cell.ts';
import {
  BerekeningSchema,
  BijdrageSchema,
  datum,
  KrijgtSchema,
  VoorbeeldSchema,
  VoorwaardeSchema,
  zin,
} from './regeling-delen.ts';
import type {} from './veld.ts';

const adres = z.url({
  protocol: /^https?$/,
  error: 'Dit is geen webadres. Begin met https://, bijvoorbeeld https://duo.nl/.',
});

export type Voorwaarde = z.infer<typeof VoorwaardeSchema>;

/** A funding scheme or a route that people take for one (`regelingen/<slug>.yaml`; the file name is its slug). */
export const RegelingSchema = z.strictObject({
  naam: zin.meta({ title: 'Naam', description: 'De naam van de regeling.' }),
  kort: zin.meta({ title: 'In het kort', description: 'Wat is het? Eén zin.' }),
  voor: z
    .array(slug)
    .min(1, 'Voor wie is deze regeling? Noem ten minste één groep uit doelgroepen.yaml.')
    .meta({
      keuzes: 'doelgroepen',
      title: 'Groepen',
      description:
        'Voor welke groepen is het? Kies er ten minste één. Werkgever: als een werkgever het zelf kan aanvragen.',
    }),
  waarvoor: z
    .array(slug)
    .min(1, 'Waarvoor is deze regeling? Noem ten minste één doel uit doelen.yaml.')
    .meta({
      keuzes: 'doelen',
      title: 'Waarvoor',
      description: 'Voor welk doel is het? Kies er ten minste één.',
    }),
  voor_wie: zin.meta({ veld: 'tekst', title: 'Voor wie?', description: 'In gewone woorden, korte zinnen.' }),
  krijgt: z
    .array(KrijgtSchema)
    .min(1)
    .meta({ stuk: 'regel', title: 'Wat krijgt iemand?', description: 'Eén regel per ding.' }),
  niet_gemodelleerd: z.array(zin).default([]).meta({
    stuk: 'voorwaarde',
    title: 'Voorwaarden in gewone zinnen',
    description:
      'Wat moet kloppen? Eén zin per voorwaarde. Een mens beoordeelt ze: de site zegt "misschien".',
  }),
  beslist: z
    .strictObject({
      wie: z
        .enum(
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
            error:
              'Kies recht, uwv, gemeente, fonds, werkgever, school, uitvoerder, geldverstrekker of niemand.',
          },
        )
        .meta({ title: 'Wie', description: 'Kies recht als niemand hoeft te beslissen.' }),
      uitleg: zin.meta({ title: 'Uitleg', description: 'Eén of twee korte zinnen.' }),
    })
    .meta({ title: 'Wie beslist?', description: 'Wie zegt ja of nee?' }),
  stappen: z
    .array(zin)
    .default([])
    .meta({ stuk: 'stap', title: 'Aanvragen, stap voor stap', description: 'Eén stap per regel.' }),
  aanvragen_bij: zin
    .optional()
    .meta({ title: 'Aanvragen bij', description: 'In een paar woorden. Mag leeg blijven.' }),
  link: z
    .strictObject({
      url: adres.meta({ title: 'Webadres', description: 'Begin met https://.' }),
      gezien: z
        .boolean()
        .meta({ title: 'Bekeken', description: 'Zet dit aan als iemand de bladzijde bekeek.' }),
    })
    .optional()
    .meta({ title: 'Officiële bladzijde', description: 'Waar de regeling zelf staat. Mag leeg blijven.' }),
  basis: z
    .enum(['bron', 'algemene-kennis', 'bron-en-algemene-kennis'], {
      error: 'Kies bron, algemene-kennis of bron-en-algemene-kennis.',
    })
    .meta({ title: 'Waar rust dit op?', description: 'Kies bron als alles in een bron staat.' }),
  onzeker: zin.optional().meta({
    veld: 'tekst',
    title: 'Wat is niet zeker?',
    description: 'De site zegt dit erbij. Mag leeg blijven.',
  }),
  status: z
    .enum(['lopend', 'onzeker', 'beeindigd'], { error: 'Kies lopend, onzeker of beeindigd.' })
    .meta({ title: 'Status', description: 'Kies onzeker als u niet weet of de regeling nog bestaat.' }),
  // Ids of `STAPPEN_VOOR` in `order-uitkomsten.ts`.
  voorliggend: z
    .enum(['advies', 'werkgever', 'uwv-gemeente', 'regiofonds', 'belasting', 'lening', 'kosten'], {
      error: 'Kies advies, werkgever, uwv-gemeente, regiofonds, belasting, lening of kosten.',
    })
    .meta({ title: 'Waar eerst vragen?', description: 'Wie moet iemand in de praktijk het eerst vragen?' }),
  gecontroleerd_op: datum.meta({
    title: 'Gecontroleerd op',
    description: 'De dag waarop iemand dit voor het laatst nakeek.',
  }),
  ook_bekend_als: z
    .array(zin)
    .default([])
    .meta({ stuk: 'naam', title: 'Andere namen', description: 'Namen waarmee mensen zoeken.' }),
  geldig: z
    .strictObject({
      van: datum.optional().meta({ title: 'Eerste dag', description: 'Mag leeg blijven.' }),
      tot: datum.optional().meta({ title: 'Laatste dag', description: 'Mag leeg blijven.' }),
    })
    .default({})
    .meta({ title: 'Geldig', description: 'De eerste en de laatste dag, als u die weet.' }),
  vensters: z
    .array(
      z.strictObject({
        van: datum.meta({ title: 'Eerste dag', description: 'Vanaf deze dag kan het.' }),
        tot: datum.meta({ title: 'Laatste dag', description: 'Tot en met deze dag kan het.' }),
      }),
    )
    .default([])
    .meta({
      stuk: 'tijd',
      title: 'Aanvragen kan',
      description: 'De tijden waarin aanvragen kan. Geen: altijd, of niet bekend.',
    }),
  toestemming_vooraf: zin.optional().meta({
    title: 'Toestemming vooraf',
    description: 'Wat moet iemand vragen voor het begin? Leeg: niets, voor zover bekend.',
  }),
  probeer_eerst: z.array(slug).default([]).meta({
    keuzes: 'regelingen',
    title: 'Probeer eerst',
    description: 'Regelingen die iemand eerst moet proberen.',
  }),
  inkomen: zin.optional().meta({
    veld: 'tekst',
    title: 'Gevolg voor inkomen',
    description: 'Wat doet het met loon of uitkering? Leeg: niet bekend.',
  }),
  bijdrage: BijdrageSchema.optional().meta({
    title: 'Bijdrage aan de prijs',
    description: 'Wat de regeling betaalt van een opleiding. Mag leeg blijven.',
  }),
  bronnen: z
    .array(
      z.strictObject({
        naam: zin.meta({ title: 'Naam', description: 'De naam van de bladzijde of het rapport.' }),
        url: adres.optional().meta({ title: 'Webadres', description: 'Mag leeg blijven.' }),
        jaar: zin.optional().meta({ title: 'Jaar', description: 'Mag leeg blijven.' }),
      }),
    )
    .default([])
    .meta({ stuk: 'bron', title: 'Bronnen', description: 'Waar de gegevens vandaan komen.' }),
  combineert: z
    .record(slug, z.enum(['ja', 'nee', 'onbekend'], { error: 'Kies ja, nee of onbekend.' }))
    .default({})
    .meta({
      title: 'Gaat samen met',
      description:
        'Korte naam van een regeling, en ja, nee of onbekend. In het andere bestand staat hetzelfde.',
    }),
  vervangen_door: z
    .strictObject({
      slugs: z.array(slug).default([]).meta({
        keuzes: 'regelingen',
        title: 'Regelingen',
        description: 'De regelingen die ervoor in de plaats kwamen.',
      }),
      uitleg: zin.meta({ title: 'Uitleg', description: 'Eén zin.' }),
    })
    .optional()
    .meta({
      title: 'Vervangen door',
      description: 'Wat is ervoor in de plaats gekomen? Alleen als de regeling voorbij is.',
    }),
  voorwaarden: z
    .strictObject({
      inwoner: z.array(VoorwaardeSchema).optional().meta({
        stuk: 'voorwaarde',
        title: 'Voor inwoners',
        description: 'Leeg betekent: geen voorwaarde die de site kan nagaan.',
      }),
      werkgever: z.array(VoorwaardeSchema).optional().meta({
        stuk: 'voorwaarde',
        title: 'Voor werkgevers',
        description: 'Leeg betekent: geen voorwaarde die de site kan nagaan.',
      }),
    })
    .optional()
    .meta({
      title: 'Voorwaarden die de site nagaat',
      description: 'Voor wie de regels van de wijzer kent. Mag leeg blijven.',
    }),
  voorbeelden: z.array(VoorbeeldSchema).default([]).meta({
    stuk: 'voorbeeld',
    title: 'Voorbeelden',
    description:
      'Ten minste drie, als de site voorwaarden nagaat of een bedrag berekent. Anders mag het leeg.',
  }),
  berekening: BerekeningSchema.optional().meta({
    title: 'Berekening voor werkgevers',
    description: 'Hoe het bedrag per jaar wordt berekend. Mag leeg blijven.',
  }),
  fonds_per_sector: z.boolean().default(false).meta({
    title: 'Staat voor de fondsen per sector',
    description: 'Laat dit uit. Alleen de regeling over O&O-fondsen heeft het aan.',
  }),
});
/** What an editor writes. */
export type IngevuldeRegeling = z.infer<typeof RegelingSchema>;
/** Who asks → the conditions that the site can compute. A role that is absent: not for them. */
export type Voorwaarden = NonNullable<IngevuldeRegeling['voorwaarden']>;
/** What an editor writes, with what the place of the file tells, and with each role that it is for in `voorwaarden`. */
export type Regeling = Omit<IngevuldeRegeling, 'voorwaarden'> & {
  voorwaarden: Voorwaarden;
  slug: string;
  /** Slugs of the regio's where it is; none: everywhere. */
  regios: string[];
};
/** What a regio has to say about national regelingen: slug → note (`regios/<slug>/regelingen-notities.yaml`). */
export const RegelingNotitiesSchema = z.record(slug, zin);
export type Voorbeeld = z.infer<typeof VoorbeeldSchema>;
