import { z } from 'zod';
import { isCalendarDate, slug } from './cell.ts';

const datum = z.string().refine(isCalendarDate, 'Dit is geen datum. Schrijf een datum als 2026-09-01.');
const mailbox = z
  .string({
    error: ({ input }) =>
      input === undefined || input === null
        ? 'Er is geen mailbox. Vul het adres in waar aanvragen binnenkomen, zoals loket@voorbeeld.nl.'
        : undefined,
  })
  .regex(
    /^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/,
    'Dit is geen e-mailadres. Schrijf één adres, zoals loket@voorbeeld.nl.',
  );

/** A place where visitors can come. */
export const LoketLocatieSchema = z.strictObject({
  naam: z.string().min(1),
  straat: z.string().min(1),
  postcode: z.string().regex(/^[1-9]\d{3} ?[A-Z]{2}$/, 'Schrijf de postcode als 7511 AB.'),
  plaats: z.string().min(1),
  /** Opening hours in words, one line per day or group of days. */
  open: z.array(z.string()).default([]),
});

/** The desk that serves one regio (`content/regios/<slug>/loket.yaml`). Absent facts stay absent on the page. */
export const LoketSchema = z.strictObject({
  /** `true` while this record is made up to show how the site works; a production build refuses it. */
  voorbeeld: z.boolean().default(false),
  /** Slug of the regio that this desk serves. */
  regio: slug,
  /** Public name of the desk. */
  naam: z.string().min(1),
  /** Brand: colours, name and logo of this desk's pages. */
  merk: z.enum(['leerwerkloket', 'werkcentrum'], { error: 'Kies leerwerkloket of werkcentrum.' }),
  /** The one mailbox that receives requests. */
  mailbox,
  /** Phone number as people dial it, where known. */
  telefoon: z
    .string()
    .regex(/^[0-9 +()-]{8,20}$/, 'Schrijf een telefoonnummer als 053 123 45 67.')
    .optional(),
  /** Places to visit, where known. */
  locaties: z.array(LoketLocatieSchema).default([]),
  /** Languages spoken at the desk, ids from talen.yaml. */
  talen: z.array(slug).default([]),
  /** Ways a talk can be held, ids from gespreksvormen.yaml. */
  gespreksvormen: z.array(slug).min(1, 'Noem ten minste één manier, bijvoorbeeld telefoon.'),
  /** Within how many working days the desk answers. */
  reactie_werkdagen: z.int().min(1).max(20),
  /** Organisation that is responsible for the personal data; the desk itself is no legal person. */
  verwerkingsverantwoordelijke: z.string().min(1),
  /** One or two sentences about this desk, at B1. */
  inleiding: z.string().optional(),
  /** Day that a person last checked this file. */
  gecontroleerd_op: datum,
});
export type LoketBestand = z.infer<typeof LoketSchema>;
export type LoketLocatie = z.infer<typeof LoketLocatieSchema>;
