import { z } from 'zod';
import { slug } from './cell.ts';

const uitleg = z.string().trim().min(20, 'Schrijf een uitleg van twee of drie korte zinnen.');

/** A level of education (`taxonomie/niveaus.yaml`, in the order of the ladder). */
export const NiveauSchema = z.strictObject({
  id: slug,
  /** Name on the page, for example "mbo 3". */
  naam: z.string().min(1),
  /** Name that fits above a column, at most 12 characters. */
  kort: z.string().min(1).max(12),
  /**
   * Step on the ladder of niveaus, 0 to 7: the level in NLQF, the Dutch qualifications framework, and 0 for what comes
   * before it. Absent: not on the ladder.
   */
  trede: z.int().min(0).max(7).optional(),
  /** What it means, at B1, two or three sentences. */
  uitleg,
});

/** A way of learning (`taxonomie/leerwegen.yaml`). `soort` groups them in the filter. */
export const LeerwegSchema = z.strictObject({
  id: slug,
  naam: z.string().min(1),
  kort: z.string().min(1).max(20),
  uitleg,
});

/** One of our own sectoren, at most 16, and what it covers elsewhere (`taxonomie/sectoren.yaml`). */
export const SectorSchema = z.strictObject({
  id: slug,
  naam: z.string().min(1),
  /** Name that fits beside a row on a phone. */
  kort: z.string().min(1).max(28),
  uitleg,
  /** UWV's sector names in the list of kansberoepen. */
  uwv: z.array(z.string()).default([]),
  /** Codes of mbo domains, for example hg004. */
  domeinen: z.array(z.string()).default([]),
  /** Parts of CROHO (the register of higher education). */
  croho: z.array(z.string()).default([]),
});

/** A code whose sector is not that of its domain or CROHO part (`taxonomie/sector-uitzonderingen.yaml`). */
export const SectorUitzonderingSchema = z.strictObject({
  /** Crebo or CROHO code. */
  code: z.string().regex(/^\d{5}$/),
  sector: slug,
  basis: z.literal('redactie'),
  /** Why, in one short sentence. */
  reden: z.string().min(1),
});

/** How sure we are that a training is given, surest first (`taxonomie/zekerheden.yaml`). */
export const ZekerheidSchema = z.strictObject({
  id: slug,
  /** Short label for in a list; `{jaar}` is replaced, for example "examenregeling {jaar}". */
  naam: z.string().min(1),
  /** One or two sentences for the page; `{jaar}` is replaced by the year of the source. */
  uitleg,
});

/** A doubt that a record carries to the page in one plain line (`taxonomie/twijfels.yaml`). */
export const TwijfelSchema = z.strictObject({ id: slug, uitleg });

/** Where records come from (`taxonomie/bronnen.yaml`). */
export const BronSchema = z.strictObject({
  id: slug,
  /** What it is, for visitors. */
  naam: z.string().min(1),
  /** Who publishes the facts. */
  uitgever: z.string().min(1),
  /** Licence or condition of use, in words. */
  licentie: z.string().min(1),
  /** Year or date the facts describe. */
  peildatum: z.string().min(1),
  /** Web address of the publisher, a home page. */
  url: z.url().optional(),
});

/** A subject a visitor can ask about (`taxonomie/onderwerpen.yaml`). */
export const KeuzeSchema = z.strictObject({ id: slug, naam: z.string().min(1) });

/** A choice with a sentence that explains it to a visitor. */
export const UitgelegdSchema = KeuzeSchema.extend({ uitleg });

/** Another way into work than an ordinary education (`taxonomie/andere-routes.yaml`). */
export const AndereRouteSchema = UitgelegdSchema.extend({
  /** Where to read more: a page of this site, or of the one who decides. */
  href: z
    .string()
    .regex(/^(?:https:\/\/|\/)\S+$/, 'Begin met / of met https://.')
    .optional(),
});

export type AndereRoute = z.infer<typeof AndereRouteSchema>;
export type Niveau = z.infer<typeof NiveauSchema>;
export type Leerweg = z.infer<typeof LeerwegSchema>;
export type Sector = z.infer<typeof SectorSchema>;
export type SectorUitzondering = z.infer<typeof SectorUitzonderingSchema>;
export type Zekerheid = z.infer<typeof ZekerheidSchema>;
export type Twijfel = z.infer<typeof TwijfelSchema>;
export type Bron = z.infer<typeof BronSchema>;
export type Uitgelegd = z.infer<typeof UitgelegdSchema>;
export type Keuze = z.infer<typeof KeuzeSchema>;
