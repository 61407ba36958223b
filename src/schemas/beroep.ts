import { z } from 'zod';
import { isCalendarDate, slug } from './cell.ts';

const zin = z.string().trim().min(1);
const datum = z
  .string({ error: 'Dit is geen datum. Schrijf een datum tussen aanhalingstekens, als "2026-11-26".' })
  .refine(isCalendarDate, 'Dit is geen datum. Schrijf een datum als "2026-11-26".');
const code = z
  .string()
  .regex(/^\d{5}$/, 'Een code van een opleiding heeft vijf cijfers, tussen aanhalingstekens.');

/** The letters of Holland's six interests, in the order that they are always named. */
export const RIASEC = ['R', 'I', 'A', 'S', 'E', 'C'] as const;

/** UWV's own words for how much schooling an occupation asks. */
export const BeroepsniveauSchema = z.enum(['basis', 'middelbaar', 'hoger'], {
  error: 'Kies basis, middelbaar of hoger.',
});
export type Beroepsniveau = z.infer<typeof BeroepsniveauSchema>;

/**
 * Qualifications by code, each with its name: `'25656': Verzorgende-IG`. The name is for the reader of the file; the
 * check compares it with the list, so that a slip in a digit is found.
 */
const OpleidingenSchema = z.strictObject({
  /** Mbo: crebo → name as in `kwalificaties.csv`. Older and newer codes of the same name and niveau come along by themselves. */
  crebos: z.record(code, zin).default({}),
  /** Hbo and university: croho → title as in the files of `scholing/`. */
  crohos: z.record(code, zin).default({}),
});
export type BeroepOpleidingen = z.infer<typeof OpleidingenSchema>;

/** Pay a month before tax, for full hours. Only what a source says: without a source there is no `loon`. */
const LoonSchema = z.strictObject({
  /** Whole euros. */
  van: z.int().positive(),
  tot: z.int().positive(),
  bron: zin,
  jaar: z.int(),
});

/** Where the fact stands that there is much work in it. */
const KansBronSchema = z.strictObject({
  /** Id in `taxonomie/bronnen.yaml`. */
  id: slug,
  /** Year or years, as the source writes them. */
  jaar: zin,
  /** The source's own sector and niveau, unchanged. */
  sector: zin,
  niveau: BeroepsniveauSchema,
  /** The source's own number; several occupations may share one. */
  nummer: z.string().regex(/^\d+$/),
  url: z.url({ protocol: /^https$/ }),
});

/** An occupation (`landelijk/beroepen/<slug>.yaml`; the file name is its slug, of the singular). */
export const BeroepSchema = z
  .strictObject({
    /** Name as in the source: "Kassamedewerkers". */
    naam: zin,
    /** What one person is called, without a capital: "kassamedewerker". */
    enkelvoud: zin,
    /** Is there much work in it now, says the source? */
    kansberoep: z.boolean(),
    bron: KansBronSchema.optional(),
    /** Group of the Dutch occupational classification BRC 2014, four digits. */
    brc: z.string().regex(/^\d{4}$/, 'Een groep van BRC 2014 heeft vier cijfers, tussen aanhalingstekens.'),
    /** Id of one of our sectoren. */
    sector: slug,
    niveau: BeroepsniveauSchema,
    /** What you do, in one line of at most 110 letters. */
    kort: zin.max(110, 'Schrijf één regel van ten hoogste 110 letters.'),
    /** What you do and where, two to five short sentences. */
    tekst: zin.min(80, 'Schrijf twee tot vijf korte zinnen.'),
    /** Who it suits, one sentence that begins with "Dit past bij u als". */
    past_bij: zin.startsWith('Dit past bij u als', 'Begin met: Dit past bij u als.'),
    /** One to three interests, the strongest first. */
    riasec: z
      .array(z.enum(RIASEC, { error: `Kies uit ${RIASEC.join(', ')}.` }))
      .min(1)
      .max(3),
    /** Ids of `lichamelijk.yaml`. */
    lichamelijk: z.array(slug).default([]),
    /** Ids of `werktijden.yaml`. */
    werktijden: z.array(slug).default([]),
    /** How people get in: without a diploma, with one as a rule, or only with one because the law says so. */
    instap: z.enum(['zonder-diploma', 'diploma', 'wettelijk'], {
      error: 'Kies zonder-diploma, diploma of wettelijk.',
    }),
    /** What else one must have: ids of `toegang.yaml`. */
    nodig: z.array(slug).default([]),
    /** Three to six ids of `vaardigheden.yaml`. */
    vaardigheden: z
      .array(slug)
      .min(3, 'Kies drie tot zes vaardigheden.')
      .max(6, 'Kies drie tot zes vaardigheden.'),
    /** Names that people use, small letters; feminine and everyday forms too. */
    synoniemen: z.array(zin).default([]),
    /** Whoever has this diploma can do this work. */
    leidt_op: OpleidingenSchema.prefault({}),
    /** A beginning: after this diploma one still has something to learn for this work. */
    bereidt_voor: OpleidingenSchema.prefault({}),
    /** Which kind of education leads to it, where that is not an mbo qualification, or where something comes after it. */
    opleiding: zin.optional(),
    loon: LoonSchema.optional(),
    /** Texts and links are the judgement of our editors. */
    basis: z.literal('redactie'),
    /** Day that it was written. */
    opgesteld_op: datum,
    /** Who else looked at it, and when; `nee` until somebody has. */
    nagekeken: z.union([z.literal('nee'), z.strictObject({ wie: zin, op: datum })], {
      error: 'Schrijf nee, of wie: en op: van wie het nakeek.',
    }),
  })
  .superRefine((beroep, context) => {
    const say = (veld: string, message: string) =>
      context.addIssue({ code: 'custom', path: [veld], message });
    if (beroep.kansberoep && !beroep.bron)
      say('bron', 'Bij een kansberoep hoort een bron. Schrijf waar staat dat hier veel werk is.');
    if (Object.keys(beroep.leidt_op.crebos).length === 0 && !beroep.opleiding)
      say(
        'opleiding',
        'Er is geen mbo-opleiding. Schrijf bij opleiding welke soort opleiding wel hierheen leidt.',
      );
    if (beroep.loon && beroep.loon.van > beroep.loon.tot)
      say('loon', 'Bij loon is "van" hoger dan "tot". Verwissel de twee bedragen.');
  });
export type BeroepBestand = z.infer<typeof BeroepSchema>;

/** The file, and its name. */
export type Beroep = BeroepBestand & { slug: string };
