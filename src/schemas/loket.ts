import { z } from 'zod';
import { BestemmingSchema } from './bestemming.ts';
import { slug } from './cell.ts';
import { contact, datum, mailbox, telefoon } from './contact.ts';
import { LoketRegelSchema, MededelingSchema, SluitingSchema, WachttijdSchema } from './loket-regel.ts';
import { account } from './redactie.ts';

/** A place where visitors can come. */
export const LoketLocatieSchema = z.strictObject({
  naam: z.string().min(1).meta({ title: 'Naam', description: 'Zoals het op de gevel staat.' }),
  straat: z.string().min(1).meta({ title: 'Straat en nummer', description: 'Bijvoorbeeld: Markt 1.' }),
  postcode: z
    .string()
    .regex(/^[1-9]\d{3} ?[A-Z]{2}$/, 'Schrijf de postcode als 7511 AB.')
    .meta({ title: 'Postcode', description: 'Bijvoorbeeld 7511 AB.' }),
  plaats: z.string().min(1).meta({ title: 'Plaats', description: 'Bijvoorbeeld: Enschede.' }),
  open: z.array(z.string()).default([]).meta({
    stuk: 'regel',
    title: 'Openingstijden',
    description: 'Eén regel per dag of groep dagen. Bijvoorbeeld: maandag tot en met donderdag 9:00-17:00.',
  }),
});

/** The desk that serves one regio (`content/regios/<slug>/loket.yaml`). Absent facts stay absent on the page. */
export const LoketSchema = z.strictObject({
  // A production build refuses a record that is an example.
  voorbeeld: z
    .boolean()
    .default(false)
    .meta({ title: 'Is een voorbeeld', description: 'Zet dit uit zodra de gegevens echt zijn.' }),
  regio: slug.meta({ veld: 'vast', title: 'Regio', description: 'De regio van dit loket. Dit staat vast.' }),
  naam: z.string().min(1).meta({ title: 'Naam', description: 'De naam die bezoekers lezen.' }),
  merk: z
    .enum(['leerwerkloket', 'werkcentrum'], { error: 'Kies leerwerkloket of werkcentrum.' })
    .meta({ title: 'Merk', description: 'Bepaalt de kleuren en het logo van uw bladzijden.' }),
  mailbox: mailbox.meta({
    title: 'Mailbox',
    description: 'Het ene adres waar aanvragen binnenkomen.',
  }),
  reserve_mailbox: mailbox.optional().meta({
    title: 'Reservemailbox',
    description: 'Van iemand die kijkt als niemand op tijd antwoordt. Mag leeg blijven.',
  }),
  telefoon: telefoon
    .optional()
    .meta({ title: 'Telefoon', description: 'Bijvoorbeeld 053 123 45 67. Mag leeg blijven.' }),
  locaties: z
    .array(LoketLocatieSchema)
    .default([])
    .meta({ stuk: 'locatie', title: 'Locaties', description: 'De plekken waar bezoekers kunnen komen.' }),
  talen: z
    .array(slug)
    .default([])
    .meta({ keuzes: 'talen', title: 'Talen', description: 'De talen die uw loket spreekt.' }),
  gespreksvormen: z.array(slug).min(1, 'Noem ten minste één manier, bijvoorbeeld telefoon.').meta({
    keuzes: 'gespreksvormen',
    title: 'Manieren om te praten',
    description: 'Hoe kan een gesprek? Kies er ten minste één.',
  }),
  reactie_werkdagen: z.int().min(1).max(20).meta({
    title: 'Antwoord binnen (werkdagen)',
    description: 'Binnen hoeveel werkdagen krijgt iemand antwoord? 1 tot en met 20.',
  }),
  // The desk itself is no legal person.
  verwerkingsverantwoordelijke: z.string().min(1).meta({
    title: 'Wie is verantwoordelijk voor de gegevens?',
    description: 'De organisatie, bijvoorbeeld de gemeente. Het loket zelf kan dat niet zijn.',
  }),
  privacy_contact: contact.optional().meta({
    title: 'Vragen over gegevens',
    description: 'Wie helpt mensen met vragen over hun gegevens? E-mailadres, telefoonnummer of webadres.',
  }),
  bestemmingen: z.array(BestemmingSchema).default([]).meta({
    stuk: 'ander loket',
    title: 'Andere loketten',
    description: 'Loketten in uw regio die soms antwoorden in plaats van u.',
  }),
  regels: z.array(LoketRegelSchema).default([]).meta({
    stuk: 'regel',
    title: 'Wie geeft antwoord?',
    description: 'De eerste regel die past, telt. Past er geen? Dan antwoordt uw loket zelf.',
  }),
  gesloten: z.array(SluitingSchema).default([]).meta({
    stuk: 'sluiting',
    title: 'Gesloten',
    description: 'Dagen waarop het loket dicht is. De site zegt dat tijdens die dagen.',
  }),
  wachttijd: WachttijdSchema.optional().meta({
    title: 'Wachttijd',
    description: 'Hoe lang mensen nu wachten. Laat weg als u het niet weet.',
  }),
  mededeling: MededelingSchema.optional().meta({
    title: 'Mededeling',
    description: 'Wat bezoekers nu moeten weten. Dit staat boven de bladzijden van uw regio.',
  }),
  // They may propose changes in this regio, and publish some at once.
  redacteuren: z.array(account).default([]).meta({
    stuk: 'account',
    title: 'Redacteuren',
    description: 'De accounts van wie dit loket mogen bijwerken, zonder @.',
  }),
  inleiding: z.string().optional().meta({
    veld: 'tekst',
    title: 'Inleiding',
    description: 'Eén of twee korte zinnen over dit loket. Mag leeg blijven.',
  }),
  gecontroleerd_op: datum.meta({
    title: 'Gecontroleerd op',
    description: 'De dag waarop iemand dit voor het laatst nakeek.',
  }),
});
export type LoketBestand = z.infer<typeof LoketSchema>;
export type LoketLocatie = z.infer<typeof LoketLocatieSchema>;
