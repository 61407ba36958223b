import { z } from 'zod';
import { BestemmingSchema } from './bestemming.ts';
import { slug } from './cell.ts';
import { contact, datum, mailbox, telefoon } from './contact.ts';
import { LoketRegelSchema, MededelingSchema, SluitingSchema, WachttijdSchema } from './loket-regel.ts';
import { account } from './redactie.ts';

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
  /** Mailbox of somebody who looks when the desk took nobody up in time. */
  reserve_mailbox: mailbox.optional(),
  /** Phone number as people dial it, where known. */
  telefoon: telefoon.optional(),
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
  /** Whom visitors ask about their data: an e-mail address, a phone number or a web address. */
  privacy_contact: contact.optional(),
  /** Other desks of this regio. */
  bestemmingen: z.array(BestemmingSchema).default([]),
  /** Who answers whom: the first rule that fits. No rule fits: the loket itself. */
  regels: z.array(LoketRegelSchema).default([]),
  /** Times in which the loket is closed. */
  gesloten: z.array(SluitingSchema).default([]),
  /** How long people wait now. */
  wachttijd: WachttijdSchema.optional(),
  /** What visitors must know now; shown at the top of the regio's pages. */
  mededeling: MededelingSchema.optional(),
  /** Accounts on the git host of this desk's editors. They may propose changes in this regio, and publish some at once. */
  redacteuren: z.array(account).default([]),
  /** One or two sentences about this desk, at B1. */
  inleiding: z.string().optional(),
  /** Day that a person last checked this file. */
  gecontroleerd_op: datum,
});
export type LoketBestand = z.infer<typeof LoketSchema>;
export type LoketLocatie = z.infer<typeof LoketLocatieSchema>;
