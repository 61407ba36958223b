import { z } from 'zod';

/** A word that we avoid, and what to write instead. */
const VermijdWoordSchema = z.strictObject({
  /** The word, or a few words in a row, as they stand in a text. */
  woord: z.string().min(2),
  /** Other forms of it: plural, past tense. */
  vormen: z.array(z.string().min(2)).default([]),
  /** What to write instead. */
  beter: z.string().min(1),
  /** Why, or when the word may stay. */
  uitleg: z.string().optional(),
});
export type VermijdWoord = z.infer<typeof VermijdWoordSchema>;

/** A warning that an editor weighed and lets stand. */
const UitzonderingSchema = z.strictObject({
  /** File of the text: content/landelijk/paginas/over.md. */
  bestand: z.string().startsWith('content/', 'Begin met content/, zoals content/landelijk/paginas/over.md.'),
  /** The word, or the first words of the sentence; "gemiddelde" for the mean of the whole file. */
  tekst: z.string().min(2),
  /** Why it may stay. */
  reden: z.string().min(10, 'Schrijf in een zin waarom dit mag blijven staan.'),
});
export type Uitzondering = z.infer<typeof UitzonderingSchema>;

/** How we write: `content/landelijk/schrijfwijzer.yaml`. */
export const SchrijfwijzerSchema = z.strictObject({
  /** Hard words. */
  moeilijk: z.array(VermijdWoordSchema).default([]),
  /** Words that can hurt people. */
  kwetsend: z.array(VermijdWoordSchema).default([]),
  /** Words that are spelled right but that the dictionary does not know. */
  spelling: z.array(z.string().min(1)).default([]),
  uitzonderingen: z.array(UitzonderingSchema).default([]),
});
export type Schrijfwijzer = z.infer<typeof SchrijfwijzerSchema>;
